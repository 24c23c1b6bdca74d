import type { Protocol } from './types.ts'

/**
 * From a question to the text a model is given. The transcript keeps what a person typed; what a person typed
 * can't end their own turn, forge the model's, or open a program: marks that would are broken by one space.
 */
export function buildPrompt(protocol: Protocol, question: string): string {
  return protocol.before + escapeQuestion(protocol, question) + protocol.after
}

export function escapeQuestion(protocol: Protocol, question: string): string {
  const safe = breakMarks(question, [...protocol.roleTags, ...protocol.controlTokens])
  // Never leave three backquotes in a row, however many there are: longer runs hide shorter ones.
  return safe.replace(/`(?=``)/g, '` ')
}

/** What a model or a program wrote may hold anything but control tokens, which an engine would take for its own. */
export function escapeControl(protocol: Protocol, text: string): string {
  return breakMarks(text, protocol.controlTokens)
}

function breakMarks(text: string, marks: readonly string[]): string {
  return marks.reduce((safe, mark) => safe.replaceAll(mark, () => `${mark.charAt(0)} ${mark.slice(1)}`), text)
}
