import { afterEach, describe, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { fetchBeginning, fetchPack } from '../../shelf/shelf.ts'
import { buildPrompt } from '../../solve/prompt.ts'
import { qwenMath } from '../../solve/protocols.ts'
import { enterPack } from '../../shelf/here.ts'
import { findGpu } from '../gpu.ts'
import { keptEntry } from '../kept/keptModel.ts'
import { planListed } from '../kept/planListed.ts'
import type { ReadText } from '../kept/planning.ts'
import { qwenEntry } from '../known.ts'
import { openModel } from '../openModel.ts'
import { hear } from '../worker/hear.fixture.ts'
import { qwenMath15B, quantisationFor } from './prebuilt.ts'

/**
 * A model of web-llm's own list, by its record alone: real web-llm, real kernels, the addresses of the list. Its weights
 * can't be had here, so nano's stand in for them: what it says makes no sense, how it comes about does.
 */
const folder = 'public/models/nano/webgpu/resolve/main'
const { signal } = new AbortController()

const read: ReadText = async (url) => {
  const head = await fetchBeginning(url, 10 ** 6, signal)
  return head.type === 'head'
    ? { type: 'read', text: new TextDecoder().decode(head.bytes) }
    : { type: 'failed', sentence: head.trouble.type }
}

afterEach(async () => {
  const root = await navigator.storage.getDirectory()
  for (const name of ['tvmjs-opfs-store', 'mumath-shelf'])
    await root.removeEntry(name, { recursive: true }).catch(() => {})
})

describe.skipIf(!__NANO_PACK__)('a model of web-llm’s own list', () => {
  test('comes here by its record, in the precision of the device, and is spoken to by our settings', async () => {
    const shaderF16 = (await findGpu())?.shaderF16 ?? false
    const { record, library } = qwenMath15B.variants[quantisationFor(shaderF16)]
    // Nothing else is answered: another record, library or version would fail.
    for (const file of ['mlc-chat-config.json', 'tokenizer.json', 'tensor-cache.json', 'params_shard_0.bin'])
      await commands.answerWith(`/${record}/resolve/main/${file}`, `${folder}/${file}`)
    await commands.answerWith(`/${library}`, `${folder}/nano-q4f32_1-webgpu.wasm`)

    const planning = await planListed(qwenEntry, { read, shaderF16, baseUrl: location.href }, signal)
    if (planning.type === 'refused') throw new Error(planning.sentence)
    const { pack, model: kept } = planning.plan
    await enterPack(pack, kept.entry.title, kept)
    expect((await fetchPack(pack, {}, signal)).type).toBe('done')

    const model = openModel(keptEntry(pack.key, kept), 'webllm', 512, location.href)
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
