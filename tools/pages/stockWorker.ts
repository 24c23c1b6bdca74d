import type * as Pyodide from 'pyodide'

/** `loadPyodide`, SymPy from its wheels by `loadPackage`, programs by `runPythonAsync`. */
let printed: string[] = []
let python: Promise<Pyodide.PyodideAPI> | undefined

async function load(base: string): Promise<Pyodide.PyodideAPI> {
  const [module, wheels]: readonly unknown[] = await Promise.all([
    import(/* @vite-ignore */ `${base}pyodide.mjs`),
    fetch(`${base}wheels.json`).then((response) => response.json()),
  ])
  if (!isPyodide(module) || !Array.isArray(wheels)) throw new Error('stock Pyodide is something else')
  const loaded = await module.loadPyodide({ indexURL: base, stdout: (line) => void printed.push(line) })
  await loaded.loadPackage(
    wheels.map((name) => `${base}${name}`),
    { messageCallback: () => {} },
  )
  return loaded
}

function isPyodide(module: unknown): module is typeof Pyodide {
  return typeof module === 'object' && module !== null && 'loadPyodide' in module
}

interface Asked {
  readonly code: string
  readonly base: string
}

self.addEventListener('message', async ({ data: { code, base } }: MessageEvent<Asked>) => {
  try {
    const loaded = await (python ??= load(base))
    printed = []
    await loaded.runPythonAsync(code)
    self.postMessage(printed.join('\n'))
  } catch (error) {
    self.postMessage({ error: String(error) })
  }
})
