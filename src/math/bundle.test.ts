/** The first load is paid by everybody: what shows a text may not bring marked or KaTeX with it. */
import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'
import { expect, test } from 'vitest'

const entry = fileURLToPath(new URL('./MathText.tsx', import.meta.url))

test('marked, KaTeX and its style sheet come in a chunk of their own', { timeout: 60_000 }, async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: { entry }, preserveEntrySignatures: 'strict', external: [/^react/] },
    },
  })
  const parts = [built].flat().flatMap((output) => ('output' in output ? output.output : []))
  const chunks = parts.filter((part) => part.type === 'chunk')
  const first = chunks.find((chunk) => chunk.isEntry)
  const early = withImports(first, chunks).flatMap((chunk) => chunk.moduleIds)
  const late = chunks.flatMap((chunk) => chunk.moduleIds).filter((id) => !early.includes(id))

  expect(early.some((id) => id.includes('/src/math/load.ts'))).toBe(true)
  for (const library of ['/node_modules/marked/', '/node_modules/katex/']) {
    expect(early.filter((id) => id.includes(library))).toEqual([])
    expect(late.some((id) => id.includes(library))).toBe(true)
  }
  expect(chunks.filter((chunk) => chunk.isDynamicEntry)).toHaveLength(1)
  const files = parts.map((part) => part.fileName)
  expect(files.some((name) => /KaTeX_Main-Regular.*\.woff2$/.test(name))).toBe(true)
  expect(files.filter((name) => name.endsWith('.css'))).toHaveLength(1)
})

/** A chunk and all that it imports at once. */
function withImports(
  chunk: Rollup.OutputChunk | undefined,
  chunks: readonly Rollup.OutputChunk[],
): readonly Rollup.OutputChunk[] {
  if (chunk === undefined) return []
  const imported = chunk.imports.flatMap((name) =>
    withImports(
      chunks.find((other) => other.fileName === name),
      chunks,
    ),
  )
  return [chunk, ...imported]
}
