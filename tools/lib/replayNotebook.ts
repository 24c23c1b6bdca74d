import { strip } from '../../src/solve/text.ts'
import type { Output, PythonError } from '../../src/solve/types.ts'
import { layOut } from './replayPretty.ts'

/**
 * What MathCoder's models were told of a cell: mathllm/MathCoder, `src/inference.py`, class `JupyterNotebookKernel`. It
 * adds up what the kernel streams, the `text/plain` of the last line's value, and the lines of a traceback, which it
 * joins by spaces and takes some of the colours from; then it strips the whole.
 */
export const mathCoderKernel = {
  /** Milliseconds that it waited for a cell. The kernel is not interrupted then, so that every later cell waits too. */
  timeoutMs: 6000,
  outOfTime: `${'-'.repeat(75)} Timeout waiting for reply${' '.repeat(32)}Traceback (most recent call last) `,
  nothing: '<empty_execution>',
} as const

/**
 * @param first the number of the interpreter's run that was the notebook's first cell: tracebacks have such numbers
 * @returns what was told of a cell, or of one that failed its `failureOf`
 */
export function notebookText(output: Output, code: string, first = 1): string {
  if (output.error)
    return output.error.kind === 'time' ? mathCoderKernel.outOfTime : told(output, output.error, first)
  const value = output.value === undefined || hidesValue(code) ? '' : layOut(output.value)
  const text = output.stdout + value
  return text === '' ? mathCoderKernel.nothing : strip(text)
}

/** A semicolon at the end of a cell keeps its value from being shown. */
function hidesValue(code: string): boolean {
  return /^[^#\n]*;[ \t]*(?:#.*)?$/.test(code.trimEnd().split('\n').at(-1) ?? '')
}

function told({ stdout }: Output, { line, traceback = '' }: PythonError, first: number): string {
  const frames = [...traceback.matchAll(/^\s*File "<cell (\d+)>", line (\d+)/gm)].map(([, cell, at]) =>
    frame(Number(cell) - first + 1, at),
  )
  // Of an exception's name IPython shows no module.
  return [...printed(stdout), ...frames, line.replace(/^(?:\w+\.)+(?=\w+(?::|$))/, '')].join('\n')
}

/**
 * A recorded output in the form in which ours are compared: of a traceback, what was printed before it, the lines of the
 * notebook's own cells, and its last line. Left out are the lines of programs that IPython shows around them, and places in
 * files of Python and SymPy, which other versions have elsewhere.
 */
export function recordedText(recorded: string): string {
  if (recorded === mathCoderKernel.outOfTime) return recorded
  const from =
    /-{75} \w+ +Traceback \(most recent call last\) /.exec(recorded) ??
    /(?:^|\n) *(?=Cell In\[\d+\], line \d+\n)/.exec(recorded)
  if (!from) return recorded
  const report = recorded.slice(from.index + from[0].length)
  // Python 3.12 makes no frame of a list's comprehension any more.
  const frames = [
    ...report.matchAll(/(?:^|\n) ?Cell In\[(\d+)\], line (\d+)(?!, in <(?:list|dict|set)comp>)/g),
  ]
  const last = report.slice(report.lastIndexOf('\n') + 1).trim()
  return [
    ...printed(recorded.slice(0, from.index)),
    ...frames.map(([, cell, at]) => frame(Number(cell), at)),
    last,
  ].join('\n')
}

const printed = (text: string): readonly string[] => (strip(text) === '' ? [] : [strip(text)])

function frame(cell: number, line: string | undefined): string {
  return `Cell In[${cell}], line ${line}`
}
