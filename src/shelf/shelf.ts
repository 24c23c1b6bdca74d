import { type Command, parseReply, type Reply } from './room.ts'
import type { FileState, Trouble, WantedPack } from './types.ts'

export interface ShelfReport {
  /** Bytes that are there by now, or were read by now. */
  readonly bytes?: (loaded: number) => void
  readonly file?: (name: string, state: FileState) => void
  /** Another page of the app is at it; this one takes over when that one goes. */
  readonly elsewhere?: () => void
}

export type Fetched =
  /** With the SHA-256 of each file that came, by name. */
  | { readonly type: 'done'; readonly hashes: ReadonlyMap<string, string> }
  | { readonly type: 'failed'; readonly trouble: Trouble }

const defaultPatienceMs = 30_000

/**
 * Fetches what is missing of a pack, checks it, and keeps it. Rejects with the signal's reason on abort, at once: what is
 * there by then is kept, and the next call goes on with it.
 */
export async function fetchPack(
  { key, files }: WantedPack,
  report: ShelfReport,
  signal: AbortSignal,
  patienceMs = defaultPatienceMs,
): Promise<Fetched> {
  const end = await inRoom({ type: 'download', key, files, patienceMs }, report, signal)
  return end.type === 'failed'
    ? end
    : { type: 'done', hashes: new Map(end.type === 'done' ? end.hashes : []) }
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
 * @returns what is wrong; nothing where all of it is here
 */
export async function takeFiles(
  { key, files }: WantedPack,
  sources: ReadonlyMap<string, Blob>,
  report: ShelfReport,
  signal: AbortSignal,
): Promise<readonly Trouble[]> {
  const command = { type: 'import', key, files, sources: new Map(sources) } as const
  const end = await inRoom(command, report, signal)
  return end.type === 'incomplete' ? end.troubles : []
}

type Ending = Extract<Reply, { readonly type: 'done' | 'lacking' | 'incomplete' | 'failed' }>

function inRoom(command: Command, report: ShelfReport, signal: AbortSignal): Promise<Ending> {
  return new Promise<Ending>((resolve, reject) => {
    signal.throwIfAborted()
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'shelf' })
    const over = () => {
      worker.terminate()
      signal.removeEventListener('abort', onAbort)
    }
    const fail = (error: unknown) => {
      over()
      reject(error)
    }
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
          return report.elsewhere?.()
        case 'broken':
          return fail(new Error(reply.detail))
        default:
          over()
          resolve(reply)
      }
    })
    worker.postMessage(command)
  })
}
