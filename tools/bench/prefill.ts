/**
 * What a solve reads more than it must. The same questions go through the real loop, the real Python and nano on
 * WebGPU twice, in one page: by our engine, which goes on from what its cache holds, and by web-llm's own completions,
 * which begin anew at each call. What was needed is counted from the texts, what was read by web-llm.
 */
import type { Browser, Page } from 'playwright'
import { createBpe } from '../../src/model/wllama/bpe.ts'
import { ensureNanoPack } from '../lib/librarySetup.mjs'
import { servePage } from '../lib/servePage.ts'
import type { Call, EngineName, Solved } from '../pages/prefill.ts'
import { peerPack, readTokenizer } from './peerPack.ts'
import { type Count, countPrefill, readTokens } from './prefillCount.ts'
import { questions } from './prefillQuestions.ts'
import type { Bench, Row } from './row.ts'

const mostRatio = 1.05

type Counter = (solved: readonly Solved[]) => Count

const bench: Bench = {
  name: 'prefill',
  run: async ({ browser }) => {
    await ensureNanoPack()
    const tokens = await tokenCounter()
    const solved = await solveAll(browser)
    checkTokens(solved.peer, tokens)
    const count =
      (bosCounted: boolean): Counter =>
      (some) =>
        total(some.map(({ calls }) => countPrefill(calls, tokens, { bosCounted })))
    return rows(solved, { ours: count(false), peer: count(true) })
  },
}
export default bench

function rows(
  { ours, peer }: Readonly<Record<EngineName, readonly Solved[]>>,
  count: Readonly<Record<EngineName, Counter>>,
): readonly Row[] {
  const differ = ours.filter(({ transcript }, at) => transcript !== peer[at]?.transcript).length
  const equal = differ === 0 ? 'transcripts equal' : `${differ} transcripts differ`
  const short = ({ calls }: Solved) => calls.length === 2
  const [all, allPeer] = [count.ours(ours), count.peer(peer)]
  const [two, twoPeer] = [count.ours(ours.filter(short)), count.peer(peer.filter(short))]
  const first = (solved: readonly Solved[]) => sum(callsOf(solved).map(({ firstMs }) => firstMs))
  return [
    {
      what: `tokens prefilled ÷ the ${all.needed} needed by ${ours.length} questions in ${callsOf(ours).length} calls (peer: web-llm's completions; ${equal})`,
      ...ratios(all, allPeer),
      budget: `at most ${times(mostRatio)}`,
      ok: all.prefilled / all.needed <= mostRatio,
    },
    {
      what: `the same, the ${ours.filter(short).length} questions of two calls`,
      ...ratios(two, twoPeer),
      budget: 'reported',
      ok: true,
    },
    {
      what: 'tokens read twice; more than 1.00x is the newline that ends a call: sampled there, read in the next',
      ours: `${all.twice}`,
      peer: `${allPeer.twice}`,
      ratio: '',
      budget: 'none',
      ok: all.twice === 0,
    },
    {
      what: 'from a call to its first text, all calls, on software WebGPU: no graphics card',
      ours: seconds(first(ours)),
      peer: seconds(first(peer)),
      ratio: times(first(peer) / first(ours)),
      budget: 'reported',
      ok: true,
    },
  ]
}

function ratios(ours: Count, peer: Count) {
  const [own, theirs] = [ours.prefilled / ours.needed, peer.prefilled / peer.needed]
  return { ours: times(own), peer: times(theirs), ratio: times(theirs / own) }
}

async function solveAll(browser: Browser): Promise<Readonly<Record<EngineName, readonly Solved[]>>> {
  const served = await servePage('prefill.html', { plugins: [peerPack] })
  const page = await browser.newPage()
  try {
    const failure = new Promise<never>((_, reject) => {
      page.once('pageerror', reject)
    })
    await page.goto(served.url)
    await Promise.race([page.waitForFunction('window.solveWith', undefined, { timeout: 60_000 }), failure])
    const solved: Record<EngineName, Solved[]> = { ours: [], peer: [] }
    // The first question loads shaders and Python.
    for (const engine of ['ours', 'peer'] as const) await solveWith(page, engine, 'What is 15% of 240?')
    for (const [at, question] of questions.entries()) {
      const order = at % 2 === 0 ? (['ours', 'peer'] as const) : (['peer', 'ours'] as const)
      for (const engine of order) solved[engine].push(await solveWith(page, engine, question))
    }
    return solved
  } finally {
    await page.close()
    await served.close()
  }
}

function solveWith(page: Page, engine: EngineName, question: string): Promise<Solved> {
  return page.evaluate(([engine, question]) => window.solveWith(engine, question), [
    engine,
    question,
  ] as const)
}

async function tokenCounter(): Promise<(text: string) => number> {
  const { vocab, merges } = (await readTokenizer()).model
  const tokens = Object.keys(vocab).toSorted((a, b) => (vocab[a] ?? 0) - (vocab[b] ?? 0))
  const bpe = createBpe(
    tokens,
    merges.map((pair) => pair.join(' ')),
    'smollm',
  )
  return (text) => bpe.encode(text).length
}

/** The peer reads each text whole: what web-llm counts there must be what we count, or neither count is worth much. */
function checkTokens(solved: readonly Solved[], tokens: (text: string) => number): void {
  for (const call of callsOf(solved)) {
    const [theirs, ours] = [readTokens(call, true), tokens(call.fed) + 1]
    if (theirs !== ours)
      throw new Error(`web-llm counts ${theirs} tokens where we count ${ours}: ${call.fed}`)
  }
}

function callsOf(solved: readonly Solved[]): readonly Call[] {
  return solved.flatMap(({ calls }) => calls)
}

function total(counts: readonly Count[]): Count {
  return {
    needed: sum(counts.map(({ needed }) => needed)),
    prefilled: sum(counts.map(({ prefilled }) => prefilled)),
    twice: sum(counts.map(({ twice }) => twice)),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((added, value) => added + value, 0)
}

function times(value: number): string {
  return `${value.toFixed(2)}x`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}
