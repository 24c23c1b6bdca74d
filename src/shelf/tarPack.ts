import { announced, type Exported, type StickPack } from './exportPack.ts'
import type { ExportTrouble } from './exportTrouble.ts'
import { readThrough } from './readThrough.ts'
import { innerPath, readmeName, sumsName, sumsText } from './stickFolder.ts'
import { type TarEntry, tarOf } from './tar.ts'

export type Tarred =
  | { readonly type: 'made'; readonly tar: Blob }
  /** A tar can't be mended, so there is none. */
  | Extract<Exported, { readonly type: 'incomplete' }>

/**
 * The same as `exportPack` in one file, for browsers that open no folder for writing. The pack is read once, to check it;
 * what is saved comes from the disk again. Rejects with the signal's reason on abort.
 *
 * @param mtime in seconds since 1970
 * @param onBytes so many more bytes were read
 */
export async function tarPack(
  { folder, files, readme }: StickPack,
  blobOf: (name: string) => Promise<Blob | undefined>,
  mtime: number,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Tarred> {
  const troubles: ExportTrouble[] = []
  const hashes = new Map<string, string>()
  const entries: TarEntry[] = []
  for (const file of files) {
    const { name } = file
    try {
      const blob = await blobOf(name)
      if (!blob) {
        troubles.push({ type: 'absent', file: name })
        continue
      }
      const read = await readThrough(file, blob, async (piece) => onBytes(piece.length), signal)
      if (read.type === 'wrong') {
        troubles.push({ type: 'wrong', file: name, detail: read.detail })
        continue
      }
      entries.push({ path: `${folder}/${innerPath(name)}`, blob })
      hashes.set(name, read.sha256)
    } catch (error) {
      signal.throwIfAborted()
      troubles.push({ type: 'unreadable', file: name, detail: String(error) })
    }
  }
  if (troubles.length > 0) return { type: 'incomplete', troubles }
  const beside = [
    { path: `${folder}/${sumsName}`, blob: new Blob([sumsText(announced(files, hashes))]) },
    { path: `${folder}/${readmeName}`, blob: new Blob([readme]) },
  ]
  return { type: 'made', tar: tarOf([...entries, ...beside], mtime) }
}
