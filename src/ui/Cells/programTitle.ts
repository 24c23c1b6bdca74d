/** What a screen reader calls a program. */
export function programTitle(code: string): string {
  const lines = code.trimEnd().split('\n').length
  return lines === 1 ? 'Program, 1 line' : `Program, ${lines} lines`
}
