import type { Result } from './results.ts'

/** What graded rows add up to, in words. Pure. */

/** `1064/1319 = 80.7 %` */
export function scoreLine(results: readonly Pick<Result, 'right'>[]): string {
  const right = results.filter((result) => result.right).length
  const percent = results.length === 0 ? 0 : (100 * right) / results.length
  return `${right}/${results.length} = ${percent.toFixed(1)} %`
}

/** One line a family, the weakest first; nothing where no row names one. */
export function familyTable(results: readonly Pick<Result, 'right' | 'family'>[]): readonly string[] {
  const families = new Map<string, Pick<Result, 'right'>[]>()
  for (const { family, right } of results) {
    if (family !== undefined) families.set(family, [...(families.get(family) ?? []), { right }])
  }
  const share = (rows: readonly Pick<Result, 'right'>[]) =>
    rows.filter((row) => row.right).length / rows.length
  const width = Math.max(0, ...[...families.keys()].map((name) => name.length))
  return [...families]
    .toSorted(([a, first], [b, second]) => share(first) - share(second) || a.localeCompare(b))
    .map(([name, rows]) => `${name.padEnd(width)}  ${scoreLine(rows)}`)
}

/** `12/600, 11 right so far, 4 min left`; `measured` rows took `ms`, the rest were there before. */
export function progressLine(
  results: readonly Pick<Result, 'right'>[],
  total: number,
  measured: number,
  ms: number,
): string {
  const right = results.filter((result) => result.right).length
  const left = measured === 0 ? '' : `, ${duration((ms / measured) * (total - results.length))} left`
  return `${results.length}/${total}, ${right} right so far${left}`
}

export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 90) return `${seconds} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
