import { afterEach, describe, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { listKept } from '../../shelf/here.ts'
import { buildPrompt } from '../../solve/prompt.ts'
import { nano } from '../../solve/protocols.ts'
import type { ModelEntry } from '../entry.ts'
import { nanoEntry } from '../known.ts'
import { openModel } from '../openModel.ts'
import { hear } from '../worker/hear.fixture.ts'

/** The kit's own pack, as one that somebody has put beside the app. */
const entry = (folder: string): ModelEntry => ({
  ...nanoEntry,
  id: 'beside',
  title: 'Beside',
  ways: [{ engine: 'webllm', packs: { q4f32_1: folder } }],
})

async function say(folder: string) {
  const model = openModel(entry(folder), 'webllm', 512, new URL('/', location.href).href)
  const text = buildPrompt(nano, 'What is 15% of 240?')
  const { signal } = new AbortController()
  const heard = await hear(model.generate({ text, stops: nano.stops, maxTokens: 60, temperature: 0 }, signal))
  model.dispose()
  return heard
}

afterEach(async () => {
  const root = await navigator.storage.getDirectory()
  for (const name of ['tvmjs-opfs-store', 'mumath-shelf'])
    await root.removeEntry(name, { recursive: true }).catch(() => {})
})

describe.skipIf(!__NANO_PACK__)('a pack on the app’s own server', () => {
  test('is put on this computer by its first use, and then not fetched again', async () => {
    const shards = async () => (await commands.requested('params_shard_')).length
    await shards()
    const before = await shards()
    expect((await say('models/nano/webgpu/')).text).toContain('240')
    expect((await listKept()).map(({ title, whole }) => [title, whole])).toEqual([['Beside', true]])
    const fetched = await shards()
    expect(fetched).toBe(before + 1)
    expect((await say('models/nano/webgpu/')).text).toContain('240')
    expect(await shards()).toBe(fetched)
  }, 60_000)

  test('that is none is a failure that names it', async () => {
    const { failure } = await say('models/none/')
    expect(failure).toMatchObject({
      kind: 'model-broken',
      detail: expect.stringMatching(/models\/none\/resolve\/main\/manifest\.json|no pack/),
    })
  })
})
