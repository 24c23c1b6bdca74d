/** The app built as it is, except that a recorded model stands where its catalog of models stands. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { root } from '../lib/command.mjs'

export async function buildLoopPage(): Promise<{
  readonly folder: string
  readonly remove: () => Promise<void>
}> {
  const folder = await mkdtemp(join(tmpdir(), 'mumath-bench-loop-'))
  await build({
    configFile: false,
    root,
    base: './',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [react(), recordedCatalog()],
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 600,
      rolldownOptions: { input: join(root, 'tools/pages/loop.html') },
    },
  })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

function recordedCatalog(): Plugin {
  return {
    name: 'recorded-catalog',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('/model/catalog.ts') && importer?.endsWith('/src/store/browser.ts')
        ? join(root, 'tools/pages/loopCatalog.ts')
        : undefined,
  }
}
