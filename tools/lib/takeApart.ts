/**
 * A recorded transcript taken apart again: what the model wrote in each call, what each program gave back. An
 * output block ends at its closing fence when words, a program or nothing follow.
 */
export interface Recording {
  readonly calls: readonly string[]
  /** The program that each call ended with: the last one so far whose fence stands at the beginning of a line. */
  readonly programs: readonly string[]
  readonly outputs: readonly string[]
}

export function takeApart(transcript: string): Recording {
  const text = transcript.replace(/\n\nReach max function call limit\.$/, '\n')
  const parts = text.split(/\n```output\n([^]*?)\n```(?:\n|$)/)
  const calls = parts.filter((_, index) => index % 2 === 0)
  const outputs = parts.filter((_, index) => index % 2 === 1)
  const programs = outputs.map((_, round) => {
    const blocks = calls.slice(0, round + 1).flatMap((call) => `\n${call}`.split('\n```python').slice(1))
    return (blocks.at(-1) ?? '')
      .replace(/^.*\n/, '')
      .replace(/^```[^]*|\n```[^]*/, '\n')
      .replace(/^\n$/, '')
  })
  return { calls: calls.length > 1 && calls.at(-1) === '' ? calls.slice(0, -1) : calls, programs, outputs }
}
