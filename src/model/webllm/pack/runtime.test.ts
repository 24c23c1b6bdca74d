import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { installedRuntime } from './runtime.ts'

test('the version is that of the package, as it is pinned', () => {
  const pinned = JSON.parse(readFileSync('package.json', 'utf8')).dependencies['@mlc-ai/web-llm']
  expect(installedRuntime.webLlm).toBe(pinned)
})

/** As `kit/pack/web_llm.py` names them. */
test.each(['q4f16_1', 'q4f32_1'])('web-llm offers the library of a 7B in %s', (form) => {
  const name = `Llama-2-7b-chat-hf-${form}_cs1k-webgpu.wasm`
  expect(installedRuntime.prebuilt(name)).toMatch(new RegExp(`^https://.*/${name}$`))
})

test('it does not offer just any', () => expect(installedRuntime.prebuilt('7b.wasm')).toBeUndefined())
