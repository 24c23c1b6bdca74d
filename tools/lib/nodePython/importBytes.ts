/** Node imports no `blob:`. Stands in for `src/python/importBytes.ts` in the worker that is built for it. */
export async function importBytes(script: Blob): Promise<unknown> {
  const base64 = Buffer.from(await script.arrayBuffer()).toString('base64')
  const url = `data:text/javascript;base64,${base64}`
  return import(/* @vite-ignore */ url)
}
