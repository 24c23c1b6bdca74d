import { describe, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { buildPrompt } from '../../solve/prompt.ts'
import { qwenMath } from '../../solve/protocols.ts'
import { findModel, openModel } from '../catalog.ts'
import { findGpu } from '../gpu.ts'
import { hear } from '../worker/hear.fixture.ts'
import { qwenMath15B, quantisationFor } from './prebuilt.ts'

/**
 * A model of web-llm's own list, by its record alone: real web-llm, real kernels, the addresses of the list. Its weights
 * can't be had here, so nano's stand in for them: what it says makes no sense, how it comes about does.
 */
const folder = 'public/models/nano/webgpu/resolve/main'

describe.skipIf(!__NANO_PACK__)('a model of web-llm’s own list', () => {
  test('is found by its record, in the precision of the device, and spoken to by our settings', async () => {
    const { record, library } = qwenMath15B.variants[quantisationFor((await findGpu())?.shaderF16 ?? false)]
    // Nothing else is answered: another record, library or version would fail.
    for (const file of ['mlc-chat-config.json', 'tokenizer.json', 'tensor-cache.json', 'params_shard_0.bin'])
      await commands.answerWith(`/${record}/resolve/main/${file}`, `${folder}/${file}`)
    await commands.answerWith(`/${library}`, `${folder}/nano-q4f32_1-webgpu.wasm`)

    const entry = findModel(qwenMath15B.id)
    if (!entry) throw new Error('the catalog has it')
    const model = openModel(entry, 'webllm', 512, location.href)
    const { signal } = new AbortController()
    const say = (text: string) =>
      hear(model.generate({ text, stops: qwenMath.stops, maxTokens: 20, temperature: 0 }, signal))
    const { failure, usage, text } = await say(buildPrompt(qwenMath, 'What is $$1+1$$?'))
    expect(failure).toBeUndefined()
    expect(usage?.cached).toBe(0)
    expect(usage?.prefilled).toBeGreaterThan(20)
    expect(text).not.toBe('')
    model.dispose()
  }, 60_000)
})
