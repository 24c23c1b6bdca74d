import type { Cell } from '../../solve/types.ts'

type OutputCell = Extract<Cell, { type: 'output' }>

/** What stands on the page as one numbered thing: words, or a program together with what it gave. */
export type Row =
  | { readonly type: 'words'; readonly text: string; readonly closed: boolean }
  | {
      readonly type: 'program'
      /** Its place among the cells, by which a person's own version of it is kept. */
      readonly cell: number
      readonly code: string
      readonly closed: boolean
      readonly ran?: OutputCell
    }
  /** The output of a program that was run a second time without being written again. */
  | { readonly type: 'rerun'; readonly ran: OutputCell }

export function rowsOf(cells: readonly Cell[]): readonly Row[] {
  return cells.flatMap((cell, index): Row | readonly [] => {
    if (cell.type === 'words') return cell
    if (cell.type === 'output') return cells[index - 1]?.type === 'code' ? [] : { type: 'rerun', ran: cell }
    const next = cells[index + 1]
    const { code, closed } = cell
    return { type: 'program', cell: index, code, closed, ...(next?.type === 'output' && { ran: next }) }
  })
}
