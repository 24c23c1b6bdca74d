import { afterEach, describe, expect, test } from 'vitest'
import { buildPrompt } from '../../solve/prompt.ts'
import { nano } from '../../solve/protocols.ts'
import { createWebllmModel } from './model.ts'
import type { Source } from './loadedModel.ts'
import { hear } from '../worker/hear.fixture.ts'
import { shelfAddress } from '../../shelf/layout.ts'
import { planPack } from './pack/planPack.ts'
import { checkShelf, fetchPack, takeFiles } from '../../shelf/shelf.ts'

/** The kit's own pack, put on the shelf and loaded from there by the real web-llm: its address there is nobody's. */
const url = new URL('/models/nano/webgpu/', location.href).href
const folder = `${url}resolve/main/`
const patient = new AbortController().signal

async function plan() {
  const planned = await planPack(await (await fetch(`${folder}manifest.json`)).text(), folder)
  if (planned.type !== 'planned') throw new Error(planned.why)
  return planned
}

async function say(source: Source): Promise<string> {
  const model = createWebllmModel({ id: 'shelved', source, contextTokens: 512 })
  const text = buildPrompt(nano, 'What is 15% of 240?')
  const { failure, text: said } = await hear(
    model.generate({ text, stops: nano.stops, maxTokens: 60, temperature: 0 }, patient),
  )
  model.dispose()
  return failure ? failure.kind : said
}

afterEach(async () => {
  const root = await navigator.storage.getDirectory()
  await root.removeEntry('tvmjs-opfs-store', { recursive: true }).catch(() => {})
})

describe.skipIf(!__NANO_PACK__)('a pack on the shelf', () => {
  test('is in web-llm’s own eyes there, and says what the same pack says from its address', async () => {
    const { pack, bytes } = await plan()
    let loaded = 0
    const fetched = await fetchPack(pack, { bytes: (now) => void (loaded = now) }, patient)
    expect([fetched.type, loaded]).toEqual(['done', bytes])

    const { hasModelInCache } = await import('@mlc-ai/web-llm')
    const record = { model: shelfAddress(pack.key), model_id: 'shelved', model_lib: 'none' }
    const there = await hasModelInCache('shelved', { cacheBackend: 'opfs', model_list: [record] })
    expect(there).toBe(true)

    const said = await say({ type: 'shelf', key: pack.key })
    expect(said).toContain('240')
    expect(said).toBe(await say({ type: 'pack', url }))
  }, 60_000)

  test('comes from a folder too: files that lack are named, and then the pack is whole', async () => {
    const { pack } = await plan()
    const blobs = await Promise.all(
      pack.files.map(async ({ name, url }) => [name, await (await fetch(url)).blob()] as const),
    )
    const some = new Map(blobs.slice(1))
    const [absent] = pack.files
    expect(await takeFiles(pack, some, {}, patient)).toEqual({
      type: 'incomplete',
      troubles: [{ type: 'absent', file: absent?.name }],
    })
    let here = 0
    const report = { bytes: (loaded: number) => void (here = loaded) }
    expect((await takeFiles(pack, new Map(blobs), report, patient)).type).toBe('done')
    expect(here).toBe(pack.files.reduce((sum, { bytes = 0 }) => sum + bytes, 0))
    expect(await checkShelf(pack, {}, patient)).toEqual([])
  })

  test('is missing while any of it is not there', async () => {
    const { pack } = await plan()
    await fetchPack({ ...pack, files: pack.files.slice(0, -1) }, {}, patient)
    expect(await checkShelf(pack, {}, patient)).toEqual([pack.files.at(-1)?.name])
    expect(await say({ type: 'shelf', key: 'f'.repeat(64) })).toBe('model-missing')
  })

  test('an abort is at once, and what is there is kept', async () => {
    const { pack } = await plan()
    const stopping = new AbortController()
    const fetching = fetchPack(pack, { bytes: () => stopping.abort() }, stopping.signal)
    await expect(fetching).rejects.toMatchObject({ name: 'AbortError' })
    expect((await fetchPack(pack, {}, patient)).type).toBe('done')
    expect(await checkShelf(pack, {}, patient)).toEqual([])
  })
})
