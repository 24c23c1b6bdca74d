import { strip } from './text.ts'
import type { Output, Protocol } from './types.ts'

/** The program that Python is given for the one a model wrote: some families were run with lines added to theirs. */
export function programToRun(
  code: string,
  { header, printsLastLine }: Pick<Protocol, 'header' | 'printsLastLine'>,
): string {
  if (!printsLastLine) return header + code
  const lines = strip(header + code).split('\n')
  const last = lines.pop() ?? ''
  // As published, whatever the line is: what can't be printed comes back to the model as a syntax error.
  const printed = last.includes('print(') ? last : `print(${last.split('#')[0]})`
  return [...lines, printed].join('\n')
}

/** The output with the line numbers of the program as the model wrote it. */
export function outputAsWritten(output: Output, { header }: Pick<Protocol, 'header'>): Output {
  const added = header.split('\n').length - 1
  const { error } = output
  if (added === 0 || !error) return output
  const { lineNumber, traceback, ...rest } = error
  const number = lineNumber === undefined ? 0 : lineNumber - added
  return {
    ...output,
    error: {
      ...rest,
      ...(traceback !== undefined && {
        traceback: traceback.replace(
          /^(\s*File "[^"]*", line )(\d+)/gm,
          (_, before: string, line: string) => `${before}${Number(line) - added}`,
        ),
      }),
      ...(number > 0 && { lineNumber: number }),
    },
  }
}
