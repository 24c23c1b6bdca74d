import { build } from 'vite'

const mark = '?caged'

/**
 * For Vite: `import script from './worker.ts?caged'` is the text of that worker with all that it imports, as one classic
 * script. A worker in a frame of no origin can fetch no module.
 *
 * @returns {import('vite').Plugin}
 */
export function workerText() {
  return {
    name: 'worker-text',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(mark)) return undefined
      const resolved = await this.resolve(source.slice(0, -mark.length), importer)
      return resolved && `${resolved.id}${mark}`
    },
    async load(id) {
      if (!id.endsWith(mark)) return undefined
      const { code, moduleIds } = await buildWorker(id.slice(0, -mark.length))
      for (const module of moduleIds) this.addWatchFile(module)
      return `export default ${JSON.stringify(code)}`
    },
  }
}

/**
 * A worker with all that it imports, as one classic script.
 *
 * @param {string} file
 * @param {readonly { readonly find: RegExp, readonly replacement: string }[]} [alias] modules to take in place of others
 * @returns {Promise<{ readonly code: string, readonly moduleIds: readonly string[] }>}
 */
export async function buildWorker(file, alias = []) {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: [...alias] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: {
        input: file,
        output: { format: 'iife' },
        checks: { pluginTimings: false },
      },
    },
  })
  const [made] = Array.isArray(output) ? output : [output]
  if (!made || !('output' in made)) throw new Error(`${file} was not built`)
  return made.output[0]
}
