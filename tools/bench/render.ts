/**
 * How long a streamed update takes near 8 KB of mathematics: ours against react-markdown with remark-math and
 * rehype-katex, in one production build, one page, one browser. What counts is the ratio.
 */
import type { Browser } from 'playwright'
import * as v from 'valibot'
import { servePage } from '../lib/servePage.ts'
import { median } from './median.ts'
import type { Bench, Row } from './row.ts'

const leastRatio = 50
const mostGrowth = 2

const Result = v.object({
  ours2: v.array(v.number()),
  ours8: v.array(v.number()),
  peer8: v.array(v.number()),
})

export async function benchRender({ browser }: { readonly browser: Browser }): Promise<readonly Row[]> {
  const result = await measure(browser)
  const short = median(result.ours2)
  const ours = median(result.ours8)
  const peer = median(result.peer8)
  const oursMean = mean(result.ours8)
  const peerMean = mean(result.peer8)
  return [
    {
      what: 'an update at 8 KB of mathematics (peer: react-markdown + rehype-katex)',
      ours: ms(ours),
      peer: ms(peer),
      ratio: `${(peer / ours).toFixed(0)}x`,
      budget: `at least ${leastRatio}x`,
      ok: peer / ours >= leastRatio,
    },
    {
      what: 'the same, the mean of all updates: those that finish a formula too',
      ours: ms(oursMean),
      peer: ms(peerMean),
      ratio: `${(peerMean / oursMean).toFixed(0)}x`,
      budget: `at least ${leastRatio}x`,
      ok: peerMean / oursMean >= leastRatio,
    },
    {
      what: 'an update at 8 KB against one at 2 KB, both ours (flat in length)',
      ours: ms(ours),
      peer: ms(short),
      ratio: `${(ours / short).toFixed(2)}x`,
      budget: `at most ${mostGrowth}x`,
      ok: ours / short <= mostGrowth,
    },
  ]
}

const bench: Bench = { name: 'render', run: benchRender }
export default bench

async function measure(browser: Browser): Promise<v.InferOutput<typeof Result>> {
  // An isolated page has a clock of 5 µs instead of 100.
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  }
  const served = await servePage('render.html', { headers })
  const page = await browser.newPage()
  try {
    const failure = new Promise<never>((_, reject) => {
      page.once('pageerror', reject)
    })
    await page.goto(served.url)
    const text = page.locator('output').textContent({ timeout: 300_000 })
    return v.parse(Result, JSON.parse((await Promise.race([text, failure])) ?? ''))
  } finally {
    await page.close()
    await served.close()
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
}
