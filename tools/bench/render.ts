/**
 * How long a streamed update takes near 8 KB of mathematics: ours against react-markdown with remark-math and
 * rehype-katex, in one production build, one page, one browser. What counts is the ratio.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Browser } from 'playwright'
import * as v from 'valibot'
import { build } from 'vite'
import type { Bench, Row } from './row.ts'

const pages = fileURLToPath(new URL('../pages/', import.meta.url))
const leastRatio = 50
const mostGrowth = 2

const Result = v.object({
  ours2: v.array(v.number()),
  ours8: v.array(v.number()),
  peer8: v.array(v.number()),
})

export async function benchRender({ browser }: { readonly browser: Browser }): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mumath-bench-render-'))
  try {
    await buildPage(folder)
    const result = await measure(browser, folder)
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
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const bench: Bench = { name: 'render', run: benchRender }
export default bench

async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: pages,
    base: './',
    mode: 'production',
    // Both sides with React's production build, whatever the caller's environment says.
    define: { 'process.env.NODE_ENV': '"production"' },
    publicDir: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: join(pages, 'render.html') },
    },
  })
}

async function measure(browser: Browser, folder: string): Promise<v.InferOutput<typeof Result>> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    readFile(join(folder, path)).then(
      (body) => {
        response.writeHead(200, {
          'content-type': types.get(extname(path)) ?? 'application/octet-stream',
          // An isolated page has a clock of 5 µs instead of 100.
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        })
        response.end(body)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const page = await browser.newPage()
  try {
    const failure = new Promise<never>((_, reject) => {
      page.once('pageerror', reject)
    })
    await page.goto(`http://127.0.0.1:${port}/render.html`)
    const text = page.locator('output').textContent({ timeout: 300_000 })
    return v.parse(Result, JSON.parse((await Promise.race([text, failure])) ?? ''))
  } finally {
    await page.close()
    server.close()
    server.closeAllConnections()
  }
}

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.woff2', 'font/woff2'],
])

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
}
