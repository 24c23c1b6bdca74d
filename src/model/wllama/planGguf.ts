import { noAddress, type WantedPack } from '../../shelf/types.ts'
import { oneLine } from '../../util/oneLine.ts'
import { sha256Of } from '../../util/sha256.ts'
import { BrokenGguf, HeaderGoesOn } from './byteReader.ts'
import { looksLikeGguf, mostHeaderBytes, readHeader, type Header, UnknownVersion } from './ggufHeader.ts'
import { type GgufInfo, infoOf, otherThanText, partsOf } from './ggufInfo.ts'
import { lookOf } from './notGguf.ts'
import { tokenizerOf, whyUnknown } from './tokenizer.ts'

/** Where a file comes from: an absolute address, or a person's disk. */
export type Origin =
  | { readonly type: 'address'; readonly url: string }
  | { readonly type: 'disk'; readonly name: string }

export type PlannedGguf =
  /** A pack of one file. */
  | {
      readonly type: 'planned'
      readonly pack: WantedPack
      readonly bytes: number
      readonly info: GgufInfo
    }
  /** The header is longer than what was read: so many bytes of the file are to be read, from its beginning. */
  | { readonly type: 'more'; readonly bytes: number }
  /** The sentence names the file and the next step. */
  | { readonly type: 'refused'; readonly why: string }

/** Of the weights, after the header. */
const sampleBytes = 2 ** 20
/** On the shelf all have the same name, since they lie there by it. */
export const shelfName = 'model.gguf'

/** How much to read of a file. Most vocabularies end within the first or the second. */
export const headSizes: readonly number[] = [2 ** 21, 8 * 2 ** 20, mostHeaderBytes]

/**
 * What a GGUF file is, by its beginning, before the rest is fetched or copied. Its key is the SHA-256 of its header, of a
 * sample of its weights and of its size: the same file has the same one, wherever it comes from and whatever it is called
 * there, and two trainings of one model differ.
 *
 * @param head the first bytes of the file, as many as there are
 * @param bytes of the whole file
 */
export async function planGguf(
  head: Uint8Array<ArrayBuffer>,
  bytes: number,
  origin: Origin,
): Promise<PlannedGguf> {
  const { shown, safe } = namesOf(origin)
  const refused = (sentences: string) => ({ type: 'refused', why: `${shown} ${sentences}` }) as const
  const damaged = (detail: string) =>
    refused(`can’t be read (${oneLine(detail)}). Download it again, or take it from somewhere else.`)
  const own = head.subarray(0, bytes)
  try {
    const header = readHeader(own, bytes)
    const why = whyNot(header, shown, bytes)
    if (why !== undefined) return refused(why)
    const sample = Math.min(header.end + sampleBytes, bytes, mostHeaderBytes)
    if (own.length < sample) throw new HeaderGoesOn()
    const info = infoOf(header, safe)
    if (!info) return damaged('it does not say what kind of model it is, or how long its context is')
    tokenizerOf(header.entries)
    const key = await keyOf(own.subarray(0, sample), bytes)
    const url = origin.type === 'address' ? origin.url : `${noAddress}${safe}`
    return { type: 'planned', pack: { key, files: [{ name: shelfName, url, bytes }] }, bytes, info }
  } catch (error) {
    if (error instanceof HeaderGoesOn) {
      const more = headSizes.find((size) => size > own.length)
      return more === undefined
        ? damaged(`its header is longer than ${mostHeaderBytes} bytes`)
        : { type: 'more', bytes: Math.min(more, bytes) }
    }
    if (!(error instanceof BrokenGguf)) throw error
    if (error instanceof UnknownVersion)
      return refused(`is in GGUF version ${error.version}. Look for a file of the model in version 3.`)
    if (looksLikeGguf(own)) return damaged(error.message)
    const { what, next } = lookOf(own)
    return refused(`${what}. ${next}`)
  }
}

/** Why a model whose header is in order is not for this app, as what follows the name of its file. */
function whyNot({ entries, tensorCount, dataEnd }: Header, name: string, bytes: number): string | undefined {
  const parts = partsOf(entries, name)
  if (parts > 1)
    return `is one of ${parts} parts of a model. Look for the model in one file, or join them with llama.cpp’s llama-gguf-split --merge.`
  const other = otherThanText(entries)
  if (other !== undefined) return `is ${other}, and writes no text. Take the GGUF file of a language model.`
  if (tensorCount === 0n) return 'has no weights in it. Take the GGUF file of the whole model.'
  if (dataEnd > bytes)
    return `ends too early: it has ${bytes} bytes of ${dataEnd}. Download it again, or take it from somewhere else.`
  const unknown = whyUnknown(entries)
  return (
    unknown && `can’t be run here: ${unknown}. Take another model, or this one as a pack (docs/packs.md).`
  )
}

/** The size goes last, as 64 bits, the lowest byte first. */
function keyOf(beginning: Uint8Array, bytes: number): Promise<string> {
  const text = new Uint8Array(beginning.length + 8)
  text.set(beginning)
  new DataView(text.buffer).setBigUint64(beginning.length, BigInt(bytes), true)
  return sha256Of(text.buffer)
}

/** What a person knows it by, and a name for it on the shelf. */
function namesOf(origin: Origin): { readonly shown: string; readonly safe: string } {
  const last = origin.type === 'disk' ? origin.name : (new URL(origin.url).pathname.split('/').at(-1) ?? '')
  const name = oneLine(origin.type === 'disk' ? last : decoded(last), 200)
  const stem = name
    .replace(/\.gguf$/i, '')
    .replaceAll(/[^\w.-]+/g, '-')
    .replace(/^[-.]+/, '')
  return { shown: name || 'This file', safe: `${stem || 'model'}.gguf` }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
