import type { RunsCompared } from './compare.ts'
import type { Group, Score, Summary } from './summary.ts'
import type { RunProgress } from './run.ts'

/** What an evaluation says to people, line by line. */

/** `1064/1319 = 80.7 %` */
export function scoreLine({ right, total }: Pick<Score, 'right' | 'total'>): string {
  const percent = total === 0 ? 0 : (100 * right) / total
  return `${right}/${total} = ${percent.toFixed(1)} %`
}

/** `78.4 to 82.7 %` */
export function intervalText({ interval: { low, high } }: Pick<Score, 'interval'>): string {
  return `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} %`
}

/** All of a summary but the score itself: tables of kinds and levels, ends, interval, means. */
export function summaryLines(summary: Summary): readonly string[] {
  const { ends, timeouts, tutor, means, voting } = summary
  const lines = [...groupTable(summary.families), ...groupTable(summary.levels)]
  lines.push(`Ends: ${ends.map(({ name, count }) => `${name} ${count}`).join(', ')}.`)
  if (timeouts > 0) lines.push(`${answers(timeouts)} ran out of time in the comparison; such count as wrong.`)
  const perQuestion = [
    means.calls !== undefined && `${means.calls.toFixed(2)} calls`,
    means.prefilled !== undefined && `${Math.round(means.prefilled)} tokens read`,
    means.generated !== undefined && `${Math.round(means.generated)} tokens written`,
    means.ms !== undefined && duration(means.ms),
  ].filter((part) => part !== false)
  if (perQuestion.length > 0) lines.push(`A question took ${perQuestion.join(', ')} on average.`)
  if (voting) {
    const { most, cast, saved } = voting
    lines.push(`Votes: ${cast} of ${most} solves were needed; ${(100 * saved).toFixed(0)} % were saved.`)
  }
  if (tutor) {
    const { onlyPaper, onlyTutor, cannotTell } = tutor
    lines.push(
      `A careful teacher would say ${scoreLine(tutor)} (${intervalText(tutor)}): ${onlyPaper} are right by the paper’s rules alone, ${onlyTutor} by the teacher’s alone.`,
    )
    if (cannotTell > 0) lines.push(`Of ${answers(cannotTell)} the teacher cannot tell.`)
  }
  lines.push(`95 % interval (Wilson): ${intervalText(summary)}`)
  return lines
}

export function groupTable(groups: readonly Group[]): readonly string[] {
  const width = Math.max(0, ...groups.map(({ name }) => name.length))
  return groups.map((group) => `${group.name.padEnd(width)}  ${scoreLine(group)}  (${intervalText(group)})`)
}

export function comparisonLines(compared: RunsCompared): readonly string[] {
  const { shared, bothRight, onlyA, onlyB, neither, missing, changed, pValue } = compared
  return [
    ...(missing > 0 ? [`${missing} questions are in only one of the runs, and are left out.`] : []),
    `Of ${shared} questions both runs have: both right ${bothRight}, only this run ${onlyA}, only the other ${onlyB}, neither ${neither}.`,
    `${changed.length === 1 ? '1 answer differs' : `${changed.length} answers differ`}. A split as uneven as ${onlyA} to ${onlyB} has p = ${pText(pValue)} between runs equally good (McNemar, exact).`,
  ]
}

/** `12/600, 11 right so far, 3.0 a second, 4 min left` */
export function progressLine({ done, total, right, perSecond, msLeft }: RunProgress): string {
  const pace =
    perSecond === undefined || msLeft === undefined
      ? ''
      : `, ${paceText(perSecond)}, ${duration(msLeft)} left`
  return `${done}/${total}, ${right} right so far${pace}`
}

function paceText(perSecond: number): string {
  return perSecond >= 0.1 ? `${perSecond.toFixed(1)} a second` : `${(60 * perSecond).toFixed(1)} a minute`
}

function pText(p: number): string {
  return p >= 0.001 ? p.toFixed(3) : p.toExponential(1)
}

function answers(count: number): string {
  return count === 1 ? '1 answer' : `${count} answers`
}

export function duration(ms: number): string {
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 90) return `${seconds} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
