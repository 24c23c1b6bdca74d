import { saving } from '../check/vote/tally.ts'
import { type Interval, wilson } from './interval.ts'
import type { Result } from './result.ts'

/** What graded questions add up to. */
export interface Score {
  readonly right: number
  readonly total: number
  /** In percent, to one decimal. */
  readonly percent: number
  /** 95 %, by Wilson; each end in [0, 1]. */
  readonly interval: Interval
}

export interface Group extends Score {
  readonly name: string
}

export interface Summary extends Score {
  /** The weakest first; empty where no row names one. */
  readonly families: readonly Group[]
  /** In the order of their names. */
  readonly levels: readonly Group[]
  /** How solutions ended, the most frequent first. */
  readonly ends: readonly Count[]
  /** Comparisons that ran out of time; they count as wrong. */
  readonly timeouts: number
  /** What a careful teacher would give, where all rows have that verdict: right, and right but for its form. */
  readonly tutor?: TutorScore
  /** Per question, over those for which it is known. */
  readonly means: Means
  /** Where several solves voted on each answer. */
  readonly voting?: Voting
}

export interface Voting {
  /** Solves there might have been, and those that were made. */
  readonly most: number
  readonly cast: number
  /** The share that was not needed, in [0, 1). */
  readonly saved: number
}

export interface TutorScore extends Score {
  /** Where there is no verdict; they count as not right. */
  readonly cannotTell: number
  /** Right by the paper's verdict alone, and by the teacher's alone. */
  readonly onlyPaper: number
  readonly onlyTutor: number
}

export interface Count {
  readonly name: string
  readonly count: number
}

export interface Means {
  readonly calls?: number
  /** Tokens that the model read anew, and that it wrote. */
  readonly prefilled?: number
  readonly generated?: number
  readonly ms?: number
}

export function summarise(results: readonly Result[]): Summary {
  return {
    ...score(results),
    families: groups(results, 'family').toSorted((a, b) => a.right / a.total - b.right / b.total),
    levels: groups(results, 'level'),
    ends: counts(results.map(({ end }) => end)),
    timeouts: results.filter(({ verdict }) => verdict === 'timeout').length,
    ...(results.length > 0 && results.every(({ tutor }) => tutor) && { tutor: tutorScore(results) }),
    means: means(results),
    ...votingOf(results),
  }
}

function votingOf(results: readonly Result[]): Pick<Summary, 'voting'> {
  const voted = results.filter(({ cast }) => cast !== undefined)
  if (voted.length === 0) return {}
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  const [most, cast] = [sum(voted.map(({ votes }) => votes)), sum(voted.map((one) => one.cast ?? 0))]
  return { voting: { most, cast, saved: saving({ most, cast }) } }
}

export function score(results: readonly Pick<Result, 'right'>[]): Score {
  return scoreOf(results.filter(({ right }) => right).length, results.length)
}

function scoreOf(right: number, total: number): Score {
  const percent = total === 0 ? 0 : Number(((100 * right) / total).toFixed(1))
  return { right, total, percent, interval: wilson(right, total) }
}

function tutorScore(results: readonly Result[]): TutorScore {
  const isRight = ({ tutor }: Result) => tutor === 'right' || tutor === 'right-but'
  return {
    ...scoreOf(results.filter(isRight).length, results.length),
    cannotTell: results.filter(({ tutor }) => tutor === 'cannot-tell').length,
    onlyPaper: results.filter((result) => result.right && !isRight(result)).length,
    onlyTutor: results.filter((result) => !result.right && isRight(result)).length,
  }
}

function groups(results: readonly Result[], by: 'family' | 'level'): readonly Group[] {
  const names = [...new Set(results.flatMap((result) => result[by] ?? []))]
  return names
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => ({ name, ...score(results.filter((result) => result[by] === name)) }))
}

function counts(names: readonly string[]): readonly Count[] {
  return [...new Set(names)]
    .map((name) => ({ name, count: names.filter((other) => other === name).length }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name))
}

function means(results: readonly Result[]): Means {
  const usages = results.flatMap(({ usage }) => usage ?? [])
  const times = results.flatMap(({ ms }) => ms ?? [])
  return {
    ...(usages.length > 0 && {
      calls: mean(usages.map(({ calls }) => calls)),
      prefilled: mean(usages.map(({ prefilled }) => prefilled)),
      generated: mean(usages.map(({ generated }) => generated)),
    }),
    ...(times.length > 0 && { ms: mean(times) }),
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
