import { type Part, partOf } from '../../evaluate/part.ts'
import { readRows } from '../../evaluate/readRows.ts'
import { keyOf, type Result, type Settings } from '../../evaluate/result.ts'
import type { SetRow } from '../../evaluate/row.ts'
import type { Opened } from './evaluations.ts'
import type { KeptRun } from './kept.ts'

/** A run as it was kept: what it asks, and what it has of that, both in the order of the set. */
export function restore({ run, set, results }: Opened): {
  readonly rows: readonly SetRow[]
  readonly results: readonly Result[]
} {
  const part: Part = run.part
  const rows = partOf(readRows(set).rows, part)
  const settings = settingsOf(run)
  return { rows, results: rows.flatMap((row) => results.get(keyOf(settings, row)) ?? []) }
}

export function settingsOf({ model, engine }: Pick<KeptRun, 'model' | 'engine'>): Settings {
  return { model, ...(engine && { engine }), votes: 1 }
}
