/**
 * How many answers a second the graders judge, in Node. The peer is the paper's grader without what this one settles by
 * itself: the same pairs, each through SymPy, in the same interpreter. What counts is the ratio.
 */
import { existsSync } from 'node:fs'
import { cleanString } from '../../src/check/paper/clean.ts'
import { gradeCleaned, pairMs } from '../../src/check/paper/grade.ts'
import { gradeAnswer } from '../../src/check/tutor/grade.ts'
import { extractAnswer } from '../../src/solve/answer.ts'
import { mumathCode } from '../../src/solve/protocols.ts'
import { createNodeAlgebra } from '../lib/nodePython/python.ts'
import { readSet } from '../lib/readSet.ts'
import { gradePairs, type Pair } from './gradePairs.ts'
import { median } from './median.ts'
import type { Bench, Row } from './row.ts'

const rounds = 3
const leastRatio = 2
const { signal } = new AbortController()

interface PairSet {
  readonly name: string
  readonly pairs: readonly Pair[]
}

const bench: Bench = {
  name: 'grade',
  async run() {
    const rows: Row[] = []
    const starts: number[] = []
    for (const set of [{ name: 'made up', pairs: gradePairs }, ...published()])
      rows.push(...(await measure(set, starts)))
    rows.push({
      what: 'the grading interpreter, from nothing to ready',
      ours: `${median(starts).toFixed(0)} ms`,
      peer: '–',
      ratio: '–',
      budget: 'reported',
      ok: true,
    })
    return rows
  },
}
export default bench

/** @param starts hears how long each interpreter took to start, in milliseconds */
async function measure({ name, pairs }: PairSet, starts: number[]): Promise<readonly Row[]> {
  const [ours, peer, tutor]: [number[], number[], number[]] = [[], [], []]
  let bySelf = 0
  const inFresh = async (grade: (algebra: ReturnType<typeof createNodeAlgebra>) => Promise<void>) => {
    const algebra = createNodeAlgebra()
    try {
      // No second interpreter starts up while the first is measured.
      starts.push(await milliseconds(() => algebra.warm()))
      await algebra.compare('x', 'x', pairMs, signal)
      algebra.keepSpare(false)
      return await milliseconds(() => grade(algebra))
    } finally {
      algebra.dispose()
    }
  }
  for (let round = 0; round < rounds; round++) {
    ours.push(
      await inFresh(async (algebra) => {
        bySelf = 0
        for (const [answer, reference] of pairs) {
          const { settledBy } = await gradeCleaned(cleanString(answer), reference, algebra, signal)
          if (settledBy !== 'algebra') bySelf++
        }
      }),
    )
    peer.push(
      await inFresh(async (algebra) => {
        for (const [answer, reference] of pairs) {
          await algebra.compare(cleanString(answer), cleanString(reference), pairMs, signal)
        }
      }),
    )
    tutor.push(
      await milliseconds(async () => {
        for (const [answer, reference] of pairs) gradeAnswer(answer, reference)
      }),
    )
  }
  const rate = (times: readonly number[]) => (1000 * pairs.length) / median(times)
  const share = (100 * bySelf) / pairs.length
  const against = (what: string, mine: number, least: number): Row => ({
    what: `${what} (peer: all through SymPy)`,
    ours: perSecond(mine),
    peer: perSecond(rate(peer)),
    ratio: `${(mine / rate(peer)).toFixed(1)}x`,
    budget: `at least ${least}x`,
    ok: mine / rate(peer) >= least,
  })
  return [
    against(
      `paper, ${pairs.length} pairs, ${name}: ${share.toFixed(1)} % without Python`,
      rate(ours),
      leastRatio,
    ),
    against('tutor, the same pairs', rate(tutor), leastRatio),
  ]
}

/** Golds and answers of published sets, where they are there; every so many, since the peer takes its time. */
function published(): readonly PairSet[] {
  const corpora = process.env['MUMATH_CORPORA'] ?? ''
  const rowsOf = (path: string, every: number) =>
    existsSync(`${corpora}/${path}`)
      ? readSet(`${corpora}/${path}`).filter((_, index) => index % every === 0)
      : []
  const golds = rowsOf('questions/math-test-half.jsonl', 10).map(({ reference }): Pair => [
    reference,
    reference,
  ])
  const answers = rowsOf('transcripts/tora-code-34b-gsm8k.jsonl', 5).map(
    ({ reference, transcript = '' }): Pair => [extractAnswer(transcript, mumathCode)?.text ?? '', reference],
  )
  return [
    { name: 'MATH golds against themselves', pairs: golds },
    { name: "ToRA's answers to GSM8K", pairs: answers },
  ].filter(({ pairs }) => pairs.length > 0)
}

async function milliseconds(act: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

function perSecond(rate: number): string {
  return `${rate < 100 ? rate.toFixed(1) : rate.toFixed(0)} / s`
}
