import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { VitePWA } from 'vite-plugin-pwa'

/**
 * What the browser keeps of the app for when there is no network. Packs that lie beside the app are not in it, whatever
 * their size: of models, only the built-in one is.
 */
const kept = [
  '*.{html,svg,png,webmanifest}',
  // Every browser that runs the app takes the fonts in this form.
  'assets/**/*.{js,css,wasm,woff2}',
  'pyodide/*.{json,mjs,gzip}',
  'models/nano/**/*.{json,gguf,bin,wasm}',
]

/**
 * For Vite: builds the service worker, with the list of these files in it, each with its hash.
 *
 * @returns {import('vite').PluginOption}
 */
export function precache() {
  let folder = ''
  return [
    {
      name: 'precache-folder',
      configResolved({ root, build }) {
        folder = resolve(root, build.outDir)
      },
    },
    VitePWA({
      strategies: 'injectManifest',
      registerType: 'prompt',
      // The page registers it itself, when it has nothing better to do; and its manifest is a file like any other.
      injectRegister: false,
      manifest: false,
      srcDir: 'src/offline',
      filename: 'sw.ts',
      injectManifest: {
        globPatterns: kept,
        maximumFileSizeToCacheInBytes: 64 * 2 ** 20,
        rollupFormat: 'iife',
        target: 'es2023',
        manifestTransforms: [
          (files) => ({
            manifest: files.map(({ url, size }) => {
              const integrity = integrityOf(join(folder, url))
              return { url, size, revision: null, integrity }
            }),
          }),
        ],
      },
      integration: {
        configureCustomSWViteBuild(config) {
          config.logLevel = 'warn'
        },
      },
    }),
  ]
}

/** @param {string} file */
function integrityOf(file) {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`
}
