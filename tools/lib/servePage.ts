import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { builtPacks } from './builtPacks.mjs'
import { root } from './command.mjs'
import { serveFolder } from './serve.mjs'
import { workerText } from './workerText.mjs'

export interface PageOptions {
  readonly plugins?: readonly Plugin[]
  readonly headers?: Readonly<Record<string, string>>
}

export interface ServedPage {
  readonly url: string
  readonly close: () => Promise<void>
}

/** A page of `tools/pages`, built for production from the app's own rooms and files, and served until it is closed. */
export async function servePage(
  page: string,
  { plugins = [], headers = {} }: PageOptions = {},
): Promise<ServedPage> {
  const pages = join(root, 'tools/pages')
  const folder = await mkdtemp(join(tmpdir(), 'mumath-page-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await build({
      configFile: false,
      root: pages,
      publicDir: join(root, 'public'),
      base: './',
      mode: 'production',
      // React's production build, whatever the caller's environment says.
      define: { 'process.env.NODE_ENV': '"production"', ...builtPacks() },
      logLevel: 'error',
      plugins: [react(), workerText(), ...plugins],
      worker: { format: 'es' },
      build: {
        outDir: folder,
        emptyOutDir: true,
        target: 'es2023',
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 2_000,
        rolldownOptions: { input: join(pages, page) },
      },
    })
    const served = await serveFolder({ folder, headers })
    return { url: `${served.url}${page}`, close: () => served.close().then(remove) }
  } catch (error) {
    await remove()
    throw error
  }
}
