import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readGguf } from '../../src/model/wllama/gguf.ts'
import { numberOf } from '../../src/model/wllama/ggufHeader.ts'
import { respell } from '../../src/model/wllama/respell.ts'
import { sha256Of } from '../../src/util/sha256.ts'
import { dist } from '../../tools/lib/buildApp.mjs'
import { serveFolder } from '../../tools/lib/serve.mjs'

const name = 'nano-q8_0.gguf'

/**
 * A file of nano's shape and vocabulary that has forgotten all but one thing: whatever it reads, its first token comes
 * next. That one is spelled `word`, which is ASCII. All layers are 0, so what comes out is the embedding of the last
 * token, and the head, which is the embedding too, takes each token for the first.
 */
function nanoThatSays(word: string, nano: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const { entries, tokenizer, dataStart, ...gguf } = readGguf(nano, nano.length)
  const { tokens, pre } = tokenizer
  const header = respell(
    { entries, tokenizer, dataStart, ...gguf },
    {
      pre,
      // As GPT-2 spells bytes.
      tokens: tokens.with(0, word.replaceAll(' ', '\u0120').replaceAll('\n', '\u010a')),
      // Normal, and control tokens, which have no text.
      types: tokens.map((token, id) => (id === 0 || token !== '' ? 1 : 3)),
    },
  )
  const file = new Uint8Array(header.length + nano.length - dataStart)
  file.set(header)
  const view = new DataView(file.buffer)
  const width = numberOf(entries, 'llama.embedding_length') ?? Number.NaN
  // The first tensor, in Q8_0: 32 weights are a scale in f16 (1 is 0x3c00) and 32 bytes.
  const row = (width / 32) * 34
  for (let id = 0; id < tokens.length; id++) {
    view.setUint16(header.length + id * row, 0x3c00, true)
    view.setInt8(header.length + id * row + 2, id === 0 ? 2 : 1)
  }
  // The last tensor, in f32: the norm before the head.
  for (let at = file.length - 4 * width; at < file.length; at += 4) view.setFloat32(at, 1, true)
  return file
}

/** The app in a folder of its own, where another nano can be put in its place. */
export async function deployNano() {
  const folder = mkdtempSync(join(tmpdir(), 'mumath-nano-'))
  cpSync(dist, folder, { recursive: true })
  const models = join(folder, 'models/nano')
  const nano = Uint8Array.from(readFileSync(join(models, name)))
  const { url, close } = await serveFolder({ folder })

  const put = async (file: Uint8Array<ArrayBuffer>) => {
    const manifest = { file: name, bytes: file.length, sha256: await sha256Of(file.buffer) }
    writeFileSync(join(models, name), file)
    writeFileSync(join(models, 'manifest.json'), JSON.stringify(manifest))
  }
  return {
    url,
    says: (word: string) => put(nanoThatSays(word, nano)),
    isItself: () => put(nano),
    async close() {
      await close()
      rmSync(folder, { recursive: true })
    },
  }
}
