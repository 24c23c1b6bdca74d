import { addEdit, type Edit, type Solution } from '../notebook/solution.ts'
import { failureSentence } from '../solve/end.ts'
import { FailureError, isAbort } from '../solve/failure.ts'
import type { Python } from '../solve/types.ts'

/** What a person makes of the programs of the solution on the page. */
export interface Edits {
  /** Keeps what was typed so far; the first time opens the cell's editor. Without effect while a solution is written. */
  readonly editCode: (cell: number, code: string) => void
  /** Runs it. One at a time: another run, or `stop`, ends the one before. */
  readonly runEdit: (cell: number, code: string) => Promise<void>
  readonly dropEdit: (cell: number) => void
}

export interface EditingPage {
  /** The solution on the page, if it may be edited. */
  readonly editable: () => Solution | undefined
  readonly keep: (solution: Solution) => void
  readonly running: (cell: number | undefined) => void
  readonly notify: (sentence: string) => void
}

export function createEdits(
  python: Python,
  page: EditingPage,
): Edits & { readonly stop: (cell?: number) => void } {
  let current: { readonly cell: number; readonly abort: AbortController } | undefined

  const change = (cell: number, edit: (before: Edit | undefined) => Edit | undefined, id?: string) => {
    const solution = page.editable()
    if (!solution || (id !== undefined && solution.id !== id)) return
    page.keep(addEdit(solution, cell, edit(solution.edits[cell])))
  }
  const stop = (cell?: number) => {
    if (cell === undefined || current?.cell === cell) current?.abort.abort()
  }

  return {
    stop,
    editCode: (cell, code) => change(cell, (before) => ({ ...before, code })),
    dropEdit(cell) {
      stop(cell)
      change(cell, () => undefined)
    },
    async runEdit(cell, code) {
      const solution = page.editable()
      if (!solution) return
      stop()
      const mine = (current = { cell, abort: new AbortController() })
      const { signal } = mine.abort
      change(cell, () => ({ code }))
      page.running(cell)
      try {
        const program = { code, state: 'fresh', solution: `${solution.id}/edits`, timeoutMs: 5000 } as const
        const output = await python.run(program, signal)
        // Meanwhile more may have been typed, or another solution be on the page.
        if (!signal.aborted)
          change(cell, (before) => ({ code: before?.code ?? code, ran: { code, output } }), solution.id)
      } catch (error) {
        if (error instanceof FailureError) page.notify(failureSentence(error.failure))
        else if (!isAbort(error)) throw error
      } finally {
        if (current === mine) {
          current = undefined
          page.running(undefined)
        }
      }
    },
  }
}
