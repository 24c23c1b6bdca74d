import type { Row } from './row.ts'

const head = { bench: 'bench', what: 'what', ours: 'ours', peer: 'peer', ratio: 'ratio', budget: 'budget' }
const columns = ['bench', 'what', 'ours', 'peer', 'ratio', 'budget'] as const

/** The rows of all benches under one head, in columns as wide as they need. */
export function table(rows: readonly (Row & { readonly bench: string })[]): string {
  const lines = [head, ...rows]
  const widths = columns.map((column) => Math.max(...lines.map((line) => line[column].length)))
  const cells = (line: typeof head) => columns.map((column, at) => line[column].padEnd(widths[at] ?? 0))
  return [
    [...cells(head), ''].join('  ').trimEnd(),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rows.map((row) => [...cells(row), row.ok ? 'ok' : 'MISSED'].join('  ')),
  ].join('\n')
}
