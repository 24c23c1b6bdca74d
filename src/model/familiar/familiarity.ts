import * as v from 'valibot'
import { FailureError } from '../../solve/failure.ts'
import { sha256Of } from '../../util/sha256.ts'
import { fetchFile } from '../fetchFile.ts'
import { isFamiliar } from './surprise.ts'
import { mostTableBytes, NotATable, parseTable, type Table, tableMagic } from './table.ts'

/** Tells whether a question is of a kind that a model was made for. */
export interface Familiarity {
  /** Begins fetching the table ahead of the first question. */
  readonly load: () => void
  /** `undefined` where nobody can tell. Rejects only with a bug. */
  readonly isFamiliar: (question: string) => Promise<boolean | undefined>
}

/** An answer waits for it no longer. */
const longestWaitMs = 10_000

/**
 * The table is fetched once. Where that fails the app says nothing about questions, and the next one tries anew.
 *
 * @param manifest the absolute address of what names the table
 */
export function createFamiliarity(manifest: string): Familiarity {
  let table: Promise<Table | undefined> | undefined
  const load = () => {
    const fetched = (table ??= fetchTable(manifest, AbortSignal.timeout(longestWaitMs)).catch(
      (error: unknown) => {
        if (table === fetched) table = undefined
        if (error instanceof FailureError || isTimeout(error)) return undefined
        throw error
      },
    ))
    return fetched
  }
  return {
    // Whoever asks hears of a bug in it.
    load: () => void load().catch(() => {}),
    async isFamiliar(question) {
      const found = await load()
      return found && isFamiliar(question, found)
    },
  }
}

const announced = v.object({
  familiar: v.object({
    file: v.string(),
    bytes: v.pipe(v.number(), v.maxValue(mostTableBytes)),
    sha256: v.string(),
  }),
})

/** Fetches the table that a manifest names and checks that it is the one. Fails as `fetchFile` does. */
export async function fetchTable(manifest: string, signal: AbortSignal): Promise<Table> {
  const broken = (detail: string) => new FailureError({ kind: 'model-broken', detail })
  const get = (url: string, what: string, magic: string) =>
    // A cache may hold the files of an earlier version: the server is asked whether they still are the ones.
    fetchFile({ url, what, magic, cache: 'no-cache' }, () => {}, signal)
  const told = await get(manifest, 'manifest', '{')
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), announced), await told.text())
  if (!parsed.success) throw broken(`${manifest} names no table of familiar questions`)
  const { file, bytes, sha256 } = parsed.output.familiar
  const url = new URL(file, manifest).href
  const data = await (await get(url, 'table', tableMagic)).arrayBuffer()
  // Browsers offer no hash to pages from plain http on another machine: there only the size is checked.
  if (data.byteLength !== bytes || (globalThis.isSecureContext && (await sha256Of(data)) !== sha256))
    throw broken(`${url} is not the file that was announced`)
  try {
    return parseTable(new Uint8Array(data))
  } catch (error) {
    throw error instanceof NotATable ? broken(`${url} is no table: ${error.message}`) : error
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError'
}
