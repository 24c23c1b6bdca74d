import { expect, test } from 'vitest'
import { findProtocol } from '../../../solve/protocols.ts'
import { readPack } from './readPack.ts'
import { installedRuntime } from './runtime.ts'

/** The pack that `npm run -s kit:library` makes, as a browser gets it. */
const folder = new URL('/models/nano/webgpu/', location.href).href

test.skipIf(!__NANO_PACK__)("the kit's own pack is right, for the web-llm that is installed", async () => {
  const pack = await readPack(folder, installedRuntime, new AbortController().signal)
  expect(pack).toMatchObject({
    quantisation: 'q4f32_1',
    needsF16: false,
    contextTokens: 1024,
    leadingSpace: false,
  })
  expect(findProtocol(pack.protocol)).toBeDefined()
  expect((await fetch(pack.library, { method: 'HEAD' })).headers.get('content-type')).toBe('application/wasm')
})
