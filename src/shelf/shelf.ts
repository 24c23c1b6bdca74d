import type { Head } from './fetchHead.ts'
import { openHashers } from './hashers.ts'
import { type Command, parseReply, type Reply } from './room.ts'
import type { Came, FileState, Trouble, WantedPack } from './types.ts'

export interface ShelfReport {
  /** Bytes that are there by now, or were read by now. */
  readonly bytes?: (loaded: number) => void
  readonly file?: (name: string, state: FileState) => void
  /** Whether another page of the app is at it; this one takes over when that one goes. */
  readonly elsewhere?: (elsewhere: boolean) => void
}

export type Fetched =
  /** With what came, by name. */
  | { readonly type: 'done'; readonly came: ReadonlyMap<string, Came> }
  | { readonly type: 'failed'; readonly trouble: Trouble }

export type Taken =
  | Extract<Fetched, { readonly type: 'done' }>
  | { readonly type: 'incomplete'; readonly troubles: readonly Trouble[] }

const defaultPatienceMs = 30_000
/** After so many in a row of which nothing came, waiting alone does not help. */
const usualTries = 10

/**
 * Fetches what is missing of a pack, checks it, and keeps it. Rejects with the signal's reason on abort, at once: what is
 * there by then is kept, and the next call goes on with it.
 *
 * @param tries in a row of which nothing came
 */
export async function fetchPack(
  { key, files }: WantedPack,
  report: ShelfReport,
  signal: AbortSignal,
  patienceMs = defaultPatienceMs,
  tries = usualTries,
): Promise<Fetched> {
  const end = await inRoom({ type: 'download', key, files, patienceMs, tries }, report, signal)
  return end.type === 'failed' ? end : { type: 'done', came: new Map(end.type === 'done' ? end.came : []) }
}

/**
 * Reads all of a pack that is here.
 *
 * @returns the names of the files that are damaged or missing; `fetchPack` fetches them, and only them
 */
export async function checkShelf(
  { key, files }: WantedPack,
  report: ShelfReport,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const command = { type: 'check', key, files } as const
  const end = await inRoom(command, report, signal)
  return end.type === 'lacking' ? end.files : []
}

/**
 * Copies a pack from files that a person has chosen, and checks each. Rejects with the signal's reason on abort, at once:
 * what was whole by then is kept.
 *
 * @param sources by name
 * @returns what is wrong, or what was copied now
 */
export async function takeFiles(
  { key, files }: WantedPack,
  sources: ReadonlyMap<string, Blob>,
  report: ShelfReport,
  signal: AbortSignal,
): Promise<Taken> {
  const command = { type: 'import', key, files, sources: new Map(sources) } as const
  const end = await inRoom(command, report, signal)
  return end.type === 'incomplete'
    ? end
    : { type: 'done', came: new Map(end.type === 'done' ? end.came : []) }
}

/**
 * Fetches the beginning of a file into memory, to see what it is before it is fetched.
 *
 * @param most bytes
 */
export async function fetchBeginning(
  url: string,
  most: number,
  signal: AbortSignal,
  patienceMs = defaultPatienceMs,
): Promise<Head> {
  const end = await inRoom({ type: 'head', url, most, patienceMs }, {}, signal)
  if (end.type === 'head' || end.type === 'failed') return end
  throw new Error(`the shelf’s worker: ${end.type} in place of a beginning`)
}

type Ending = Extract<Reply, { readonly type: 'done' | 'head' | 'lacking' | 'incomplete' | 'failed' }>

function inRoom(command: Command, report: ShelfReport, signal: AbortSignal): Promise<Ending> {
  return new Promise<Ending>((resolve, reject) => {
    signal.throwIfAborted()
    const over = () => {
      worker.terminate()
      hashers?.close()
      signal.removeEventListener('abort', onAbort)
    }
    const fail = (error: unknown) => {
      over()
      reject(error)
    }
    // First, so that nothing is left behind if they can't be opened.
    const hashers = command.type === 'head' ? undefined : openHashers(fail)
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'shelf' })
    const onAbort = () => fail(signal.reason)
    signal.addEventListener('abort', onAbort)
    worker.addEventListener('error', ({ message }) => fail(new Error(`the shelf’s worker: ${message}`)))
    worker.addEventListener('message', ({ data }) => {
      const reply = parseReply(data)
      if (!reply) return
      switch (reply.type) {
        case 'bytes':
          return report.bytes?.(reply.loaded)
        case 'file':
          return report.file?.(reply.file, reply.state)
        case 'elsewhere':
          return report.elsewhere?.(reply.elsewhere)
        case 'broken':
          return fail(new Error(reply.detail))
        default:
          over()
          resolve(reply)
      }
    })
    worker.postMessage(command, hashers?.ports ?? [])
  })
}
