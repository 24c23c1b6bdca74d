import type { PythonError } from './types.ts'

/** For people: why a line that works in their notebook is a syntax error here. A model is told the error alone. */
export function notebookNote(code: string, { line, lineNumber }: PythonError): string | undefined {
  if (!line.startsWith('SyntaxError') || lineNumber === undefined) return undefined
  const failed = code.split('\n')[lineNumber - 1] ?? ''
  if (!/^\s*(?:[%!?]|[\w.]+\?{1,2}\s*$)/.test(failed)) return undefined
  return 'That line (%, ! or ?) is an instruction to a notebook, not Python. Only Python runs here.'
}
