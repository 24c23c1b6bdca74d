import type { ExportTrouble } from './exportTrouble.ts'
import { isFull } from './files.ts'
import { readThrough, type ReadThrough } from './readThrough.ts'
import type { FileWriter, TargetFolder } from './targetFolder.ts'
import type { WantedFile } from './types.ts'

/** What the stick refused, as opposed to what this computer could not read. */
class Refusal extends Error {}

async function onStick<T>(act: Promise<T>): Promise<T> {
  try {
    return await act
  } catch (cause) {
    throw new Refusal('the stick refuses', { cause })
  }
}

type Right = Extract<ReadThrough, { readonly type: 'right' }>

/**
 * Copies one file into a folder, unless it is there and right, and checks it while it is copied. What is not whole and right
 * never has its name. Rejects with the signal's reason on abort.
 *
 * @param blobOf a file as it is kept here
 * @param onBytes so many more bytes of it are there, and right
 */
export async function copyFile(
  file: WantedFile,
  path: string,
  blobOf: (name: string) => Promise<Blob | undefined>,
  target: TargetFolder,
  onBytes: (change: number) => void,
  signal: AbortSignal,
): Promise<Right | ExportTrouble> {
  const { name } = file
  let here = 0
  const count = (bytes: number) => {
    here += bytes
    onBytes(bytes)
  }
  let size = file.bytes ?? 0
  let writer: FileWriter | undefined
  try {
    const there = await onStick(target.blob(path))
    // Without a digest nobody could tell what it is.
    if (there && file.digest) {
      const read = await onStick(readThrough(file, there, async (piece) => count(piece.length), signal))
      if (read.type === 'right') return read
      count(-here)
    }
    const blob = await blobOf(name)
    if (!blob) return { type: 'absent', file: name }
    size = blob.size
    const opened = await onStick(target.write(path))
    writer = opened
    const read = await readThrough(
      file,
      blob,
      async (piece) => {
        await onStick(opened.write(piece))
        count(piece.length)
      },
      signal,
    )
    if (read.type === 'right') {
      await onStick(opened.close())
      writer = undefined
      return read
    }
    count(-here)
    return { type: 'wrong', file: name, detail: read.detail }
  } catch (error) {
    count(-here)
    signal.throwIfAborted()
    if (!(error instanceof Refusal)) return { type: 'unreadable', file: name, detail: String(error) }
    const detail = String(error.cause)
    if (size >= 2 ** 32) return { type: 'large', file: name, detail }
    return isFull(error.cause) ? { type: 'full', file: name } : { type: 'unwritable', file: name, detail }
  } finally {
    await writer?.abort()
  }
}
