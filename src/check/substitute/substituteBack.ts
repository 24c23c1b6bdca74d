import type { Evidence } from '../evidence.ts'
import type { Shape } from '../tutor/shape.ts'
import { longest, readShapes } from '../tutor/read.ts'
import { Exhausted, orTooMuch, TooMuch, Unreadable, Work } from '../tutor/work.ts'
import { claimsOf, type Claim, type Wanted } from './answers.ts'
import type { Scope } from './evaluate.ts'
import { holds, namesIn, saysSomething, systemOf, type System } from './holds.ts'
import { solvesInequality } from './inequality.ts'
import type { Relation } from './known.ts'
import { readProgram, type Ran } from './program.ts'
import { isRoundedSolution } from './rounded.ts'
import { sayRelation } from './say.ts'
import { displayName, withSources, type Solved } from './solved.ts'

export interface Program extends Ran {
  readonly failed: boolean
}

export type Satisfies = Evidence & { readonly type: 'satisfies' }

/** About a quarter of a second on a slow machine. */
const steps = 150_000

/**
 * Puts an answer into what a program solved. `undefined` is the honest default: where the program, the equations or the
 * answer can't be read, where it can't be told whether it satisfies them, or where any number would.
 *
 * Only the last program that solves something counts, since those before it were given up; and not if it failed.
 *
 * @param state as in a protocol: whether a program has the names of those before it
 */
export function substituteBack(
  answer: string,
  programs: readonly Program[],
  state: 'fresh' | 'kept',
): Satisfies | undefined {
  if (answer.length > longest || answer.trim() === '') return undefined
  try {
    const { all, last } = readPrograms(programs, state)
    if (last.length === 0) return undefined
    const [work, shapes] = [new Work(steps), readShapes(answer, 'answer', 'e')]
    for (const solved of last.toReversed()) {
      const evidence = satisfies(shapes, solved, all, work)
      if (evidence) return evidence
    }
    return undefined
  } catch (error) {
    if (error instanceof TooMuch || error instanceof Exhausted || error instanceof Unreadable)
      return undefined
    throw error
  }
}

interface SolvedByPrograms {
  /** By any program. */
  readonly all: readonly Solved[]
  /** By the last one that solves something. */
  readonly last: readonly Solved[]
}

function readPrograms(programs: readonly Program[], state: 'fresh' | 'kept'): SolvedByPrograms {
  let scope: Scope = { names: new Map(), solved: [] }
  let last: readonly Solved[] = []
  for (const program of programs) {
    const before = scope.solved.length
    const next: Scope = { names: new Map(state === 'fresh' ? [] : scope.names), solved: scope.solved }
    readProgram(program, next)
    const found = scope.solved.slice(before)
    if (found.length > 0) last = program.failed ? [] : found
    scope = next
  }
  return { all: scope.solved, last }
}

function satisfies(
  shapes: readonly Shape[],
  solved: Solved,
  all: readonly Solved[],
  work: Work,
): Satisfies | undefined {
  const relations = withSources(solved.relations, all)
  if (!relations) return undefined
  const system = systemOf(solved, relations)
  if (!haveOwnNames(relations)) return undefined
  const wanted: Wanted = { ...system, symbols: solved.symbols, ordered: solved.named }
  const evidence = (names: readonly string[], how: Pick<Satisfies, 'rounded' | 'several'>): Satisfies => ({
    type: 'satisfies',
    equations: [...new Set(relations.map(sayRelation))],
    symbols: names.map(displayName),
    of: system.unknowns.length,
    ...how,
  })
  for (const shape of shapes) {
    const [only, ...more] = relations
    const [name] = solved.symbols
    if (only && only.sign !== '=') {
      if (more.length > 0 || name === undefined) return undefined
      const isSolved = orTooMuch(() => solvesInequality(shape, only, name, work))
      if (isSolved) return evidence([name], { rounded: false, several: false })
      continue
    }
    for (const check of [isExact, isRounded]) {
      const [claim, ...others] = claimsOf(shape, wanted).filter((each) => check(each, system, work))
      if (others.length > 0) break
      if (!claim) continue
      const names = [...(claim[0]?.keys() ?? [])]
      return evidence(names, { rounded: check === isRounded, several: claim.length > 1 })
    }
  }
  return undefined
}

/** Whether no two symbols would look the same. */
function haveOwnNames(relations: readonly Relation[]): boolean {
  const names = new Set(relations.flatMap(namesIn))
  return new Set(Array.from(names, displayName)).size === names.size
}

function isExact(claim: Claim, system: System, work: Work): boolean {
  return claim.every((each) => holds(each, system, work) === 'holds' && saysSomething(each, system, work))
}

function isRounded(claim: Claim, system: System, work: Work): boolean {
  return claim.every(
    (each) =>
      isExact([each], system, work) ||
      (isRoundedSolution(each, system, work) && saysSomething(each, system, work)),
  )
}
