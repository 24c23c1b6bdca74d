import { mcNemar } from './interval.ts'
import type { Result } from './result.ts'

/** Two runs over the same questions, held against each other question by question. */
export interface RunsCompared {
  /** Questions that both runs have. */
  readonly shared: number
  readonly bothRight: number
  readonly onlyA: number
  readonly onlyB: number
  readonly neither: number
  /** Questions that only one of the runs has: left out above. */
  readonly missing: number
  /** Those with another answer, in the order of the set. */
  readonly changed: readonly Changed[]
  /** McNemar's exact test, two-sided: how likely so uneven a split is between runs equally good. */
  readonly pValue: number
}

export interface Changed {
  readonly index: number
  readonly question: string
  readonly reference: string
  readonly a: Pick<Result, 'answer' | 'right'>
  readonly b: Pick<Result, 'answer' | 'right'>
}

/** Questions are the same where place, wording and gold answer are. */
export function compareRuns(a: readonly Result[], b: readonly Result[]): RunsCompared {
  const name = ({ index, question, reference }: Result) => JSON.stringify([index, question, reference])
  const ofB = new Map(b.map((result) => [name(result), result]))
  const ofA = new Map(a.map((result) => [name(result), result]))
  const pairs = [...ofA]
    .flatMap(([key, first]) => {
      const second = ofB.get(key)
      return second ? [[first, second] as const] : []
    })
    .toSorted(([first], [second]) => first.index - second.index)
  const count = (rightA: boolean, rightB: boolean) =>
    pairs.filter(([first, second]) => first.right === rightA && second.right === rightB).length
  const [onlyA, onlyB] = [count(true, false), count(false, true)]
  return {
    shared: pairs.length,
    bothRight: count(true, true),
    onlyA,
    onlyB,
    neither: count(false, false),
    missing: ofA.size + ofB.size - 2 * pairs.length,
    changed: pairs
      .filter(([first, second]) => first.answer !== second.answer)
      .map(([first, second]) => ({
        index: first.index,
        question: first.question,
        reference: first.reference,
        a: { answer: first.answer, right: first.right },
        b: { answer: second.answer, right: second.right },
      })),
    pValue: mcNemar(onlyA, onlyB),
  }
}
