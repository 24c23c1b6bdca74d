import { attempt, type Net } from './attempt.ts'
import { whyWrong } from './digest.ts'
import type { OpenFile } from './files.ts'
import { hashOpen, type HashPorts } from './hashOpen.ts'
import { pauseBefore } from './retry.ts'
import type { FileState, Trouble, WantedFile } from './types.ts'

/** Whole copies that are not what was announced. One may be the network's fault. */
const mostWrong = 3

export interface DownloadPorts extends HashPorts {
  readonly net: Net
  /** Resolves after the time, or earlier when there is reason to hope. Rejects on abort. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  /** In [0, 1). */
  readonly random: () => number
  /** After so many in a row of which nothing came it is given up. */
  readonly mostTries: number
}

export interface DownloadReport {
  /** So many more bytes of the file are there; less than nothing where it begins anew. */
  readonly bytes: (change: number) => void
  readonly state: (state: FileState) => void
}

/** What is there in the end, or why it is not. */
export type Downloaded =
  | { readonly type: 'done'; readonly bytes: number; readonly sha256: string }
  | { readonly type: 'failed'; readonly trouble: Trouble }

/**
 * Fetches what is missing of a file, however often it takes, and checks the whole. What an earlier try left in `disk` is
 * kept and counted. Rejects with the signal's reason on abort, and with what the disk throws: what is there is a good
 * beginning for the next try all the same.
 */
export async function downloadFile(
  file: WantedFile,
  disk: OpenFile,
  ports: DownloadPorts,
  report: DownloadReport,
  signal: AbortSignal,
): Promise<Downloaded> {
  const { net, wait, random, mostTries } = ports
  const failed = (trouble: Trouble): Downloaded => ({ type: 'failed', trouble })
  let at = 0
  const restart = () => {
    report.bytes(-at)
    disk.truncate(0)
    at = 0
  }
  // Without a digest nobody could tell whether a beginning and an end belong together.
  if (!file.digest || disk.size > (file.bytes ?? Infinity)) disk.truncate(0)
  at = disk.size
  report.bytes(at)

  const take = (bytes: Uint8Array<ArrayBuffer>) => {
    disk.write(bytes, at)
    at += bytes.byteLength
    report.bytes(bytes.byteLength)
  }
  let idle = 0
  let wrong = 0
  while (true) {
    const before = at
    if (at !== file.bytes) {
      report.state({ type: 'fetching' })
      const outcome = await attempt(file, at, take, net, signal)
      if (outcome.type === 'failed') return failed(outcome.trouble)
      if (at > before) idle = 0
      if (outcome.type === 'again') {
        if (++idle > mostTries)
          return failed({ type: 'unreachable', file: file.name, detail: outcome.detail })
        const ms = pauseBefore(idle, random(), outcome.afterMs)
        report.state({ type: 'waiting', ms, detail: outcome.detail })
        await wait(ms, signal)
        if (!file.digest) restart()
        continue
      }
      if (outcome.type === 'misfit') {
        if (++wrong === mostWrong) return failed({ type: 'wrong', file: file.name, detail: outcome.detail })
        restart()
        continue
      }
    }
    disk.flush()
    const found = await hashOpen(disk, file.digest?.algorithm, ports, signal)
    const detail = whyWrong(file.digest, found)
    if (detail !== undefined) {
      if (++wrong === mostWrong) return failed({ type: 'wrong', file: file.name, detail })
      restart()
      continue
    }
    return { type: 'done', bytes: at, sha256: found.sha256 }
  }
}
