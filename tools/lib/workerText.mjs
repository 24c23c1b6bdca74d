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
      const output = await build({
        configFile: false,
        logLevel: 'warn',
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          write: false,
          target: 'es2023',
          rolldownOptions: {
            input: id.slice(0, -mark.length),
            output: { format: 'iife' },
            checks: { pluginTimings: false },
          },
        },
      })
      const [made] = Array.isArray(output) ? output : [output]
      if (!made || !('output' in made)) throw new Error(`${id} was not built`)
      const [chunk] = made.output
      for (const module of chunk.moduleIds) this.addWatchFile(module)
      return `export default ${JSON.stringify(chunk.code)}`
    },
  }
}
