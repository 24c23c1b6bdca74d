import type { Algebra, PaperVerdict } from './algebra.ts'
import { cleanString } from './clean.ts'
import { compareNumbers, compareTexts, pairElements } from './compare.ts'

/** Milliseconds that the paper's evaluation allows a pair. */
export const pairMs = 3_000

export interface Graded {
  /** Cleaned; empty if there is none. */
  readonly answer: string
  readonly verdict: PaperVerdict
  /** What it took: `algebra` if any part of the pair was asked of it. */
  readonly settledBy: 'numbers' | 'text' | 'algebra'
}

/** The paper's verdict on an answer, as it is written, and the gold answer. Rejects as `Algebra` does. */
export async function gradePaper(
  answer: string,
  reference: string,
  algebra: Algebra,
  signal: AbortSignal,
): Promise<PaperVerdict> {
  return (await gradeCleaned(cleanString(answer), reference, algebra, signal)).verdict
}

/** @param answer by `cleanAnswer` or `cleanString` */
export async function gradeCleaned(
  answer: string,
  reference: string,
  algebra: Algebra,
  signal: AbortSignal,
): Promise<Graded> {
  const sitting = sit(algebra, signal)
  const settled = await sitting.compare(answer, cleanString(reference))
  return { answer, ...settled }
}

type Settled = Omit<Graded, 'answer'>

/** One pair, however many comparisons it takes: the time is of all of them together. */
function sit(algebra: Algebra, signal: AbortSignal) {
  let leftMs = pairMs

  async function compare(answer: string, reference: string): Promise<Settled> {
    const numbers = compareNumbers(answer, reference)
    if (numbers !== 'unsettled') return { verdict: numbers, settledBy: 'numbers' }
    const text = compareTexts(answer, reference)
    if (text !== 'unsettled') return { verdict: text, settledBy: 'text' }
    const elements = await compareElements(answer, reference)
    // Elements that differ do not settle it: there is still what the algebra makes of the whole.
    if (elements && elements.verdict !== 'different') return elements
    return { verdict: await ask(answer, reference), settledBy: 'algebra' }
  }

  async function compareElements(answer: string, reference: string): Promise<Settled | undefined> {
    const pairs = pairElements(answer, reference)
    if (!pairs) return undefined
    const settled: Settled[] = []
    // All of them, also after one that differs, as the evaluation does: a timeout counts wherever it is.
    for (const [mine, theirs] of pairs) settled.push(await compare(mine, theirs))
    const has = (verdict: PaperVerdict) => settled.some((one) => one.verdict === verdict)
    const by = (way: Settled['settledBy']) => settled.some(({ settledBy }) => settledBy === way)
    return {
      verdict: has('timeout') ? 'timeout' : has('different') ? 'different' : 'equal',
      settledBy: by('algebra') ? 'algebra' : by('text') ? 'text' : 'numbers',
    }
  }

  async function ask(answer: string, reference: string): Promise<PaperVerdict> {
    signal.throwIfAborted()
    if (leftMs <= 0) return 'timeout'
    const { verdict, ms } = await algebra.compare(answer, reference, leftMs, signal)
    leftMs -= ms
    return verdict
  }

  return { compare }
}
