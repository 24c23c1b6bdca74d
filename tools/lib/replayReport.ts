import type { Difference, Replayed } from './replayFile.ts'
import { type Reason, whys } from './replayRow.ts'

/** What a replay says of itself. Pure. */

/** How many differences have each reason; reasons that none has are left out. */
export function countWhys(
  differences: readonly Pick<Reason, 'why'>[],
): Readonly<Partial<Record<Reason['why'], number>>> {
  const counted = whys.map(
    (why) => [why, differences.filter((difference) => difference.why === why).length] as const,
  )
  return Object.fromEntries(counted.filter(([, count]) => count > 0))
}

export function differenceLines({ row, program, recorded, ours, why, how }: Difference): readonly string[] {
  return [
    `row ${row}, program ${program}: ${why}${how === '' ? '' : ` (${how})`}`,
    `  recorded  ${JSON.stringify(recorded)}`,
    `  ours      ${JSON.stringify(ours)}`,
  ]
}

/** `1318 programs in 41 s: 32 a second` */
export function rateLine(programs: number, seconds: number): string {
  return `${programs} programs in ${Math.round(seconds)} s: ${Math.round(programs / seconds)} a second`
}

/** 2: lines that could not be read; 3: an output that nothing explains. */
export function exitCodeOf({ bad, differences }: Pick<Replayed, 'bad' | 'differences'>): 0 | 2 | 3 {
  if (bad.length > 0) return 2
  return differences.some(({ why }) => why === 'unexplained') ? 3 : 0
}
