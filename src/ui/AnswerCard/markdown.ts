import type { Transcript } from '../../solve/transcript.ts'

/** A solution as Markdown: the question as a quotation, then the protocol's own text, which is Markdown already. */
export function asMarkdown(transcript: Transcript): string {
  const question = transcript.question
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
  return `${question}\n\n${transcript.text.trim()}\n`
}
