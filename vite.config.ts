import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { builtPacks } from './tools/lib/builtPacks.mjs'
import { precache } from './tools/lib/precache.mjs'
import { workerText } from './tools/lib/workerText.mjs'

/** The tokenizer asks for modules of Node where it runs in Node: in a browser they are nothing. */
const noNodeModules: Plugin = {
  name: 'no-node-modules',
  enforce: 'pre',
  resolveId: (source, importer) =>
    /^(?:url|module)$/.test(source) && importer?.includes('web-tokenizers') ? '\0none' : undefined,
  load: (id) => (id === '\0none' ? 'export default {}' : undefined),
}

export default defineConfig({
  // Relative addresses: a static folder under any sub-path is the whole deployment.
  base: './',
  plugins: [react(), workerText(), precache()],
  define: builtPacks(),
  worker: {
    format: 'es',
    plugins: () => [noNodeModules],
  },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    // They are about the machine's load, not about the app.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  // Workers and late imports ask for these: found only then, they would reload the page in the middle of something.
  optimizeDeps: { include: ['@mlc-ai/web-llm', '@mlc-ai/web-tokenizers', 'hash-wasm', 'katex', 'marked'] },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
})
