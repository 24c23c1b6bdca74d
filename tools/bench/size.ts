/**
 * What everybody pays at first: the scripts and style sheets that the built page asks for on its own, before
 * anyone touches it, as `gzip -9` would send them. The peer is the same page if the typesetting library and the
 * Markdown parser were not fetched only when needed.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright'
import { buildApp } from '../lib/buildApp.mjs'
import { root } from '../lib/command.mjs'
import { serveFolder } from '../lib/serve.mjs'
import type { Bench } from './row.ts'

const mostBytes = 150 * 1000
const lazyLibraries = [
  'katex/dist/katex.min.js',
  'katex/dist/katex.min.css',
  'marked/lib/marked.umd.js',
] as const

const bench: Bench = {
  name: 'size',
  run: async ({ browser }) => {
    const folder = await buildApp()
    const files = await loadedFiles(browser, folder)
    const ours = await gzipped(files.map((file) => join(folder, file)))
    const lazy = await gzipped(lazyLibraries.map((file) => join(root, 'node_modules', file)))
    return [
      {
        what: `JS and CSS before any touch, gzip -9, ${files.length} files (peer: with KaTeX and marked)`,
        ours: kilobytes(ours),
        peer: kilobytes(ours + lazy),
        ratio: `${((ours + lazy) / ours).toFixed(2)}x`,
        budget: `at most ${kilobytes(mostBytes)}`,
        ok: ours <= mostBytes,
      },
    ]
  },
}
export default bench

/** Paths below `folder` of all scripts and styles that opening the page fetches. */
async function loadedFiles(browser: Browser, folder: string): Promise<readonly string[]> {
  const served = await serveFolder({ folder })
  const page = await browser.newPage()
  try {
    const files = new Set<string>()
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (/\.(?:m?js|css)$/.test(pathname)) files.add(pathname.slice(1))
    })
    await page.goto(served.url, { waitUntil: 'networkidle' })
    await page.getByRole('textbox').first().waitFor({ timeout: 20_000 })
    return [...files]
  } finally {
    await page.close()
    await served.close()
  }
}

async function gzipped(paths: readonly string[]): Promise<number> {
  const contents = await Promise.all(paths.map((path) => readFile(path)))
  return contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}
