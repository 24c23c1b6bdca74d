import { copyFile } from './copyFile.ts'
import type { ExportTrouble } from './exportTrouble.ts'
import { innerPath, readmeName, sumsName, sumsText } from './stickFolder.ts'
import type { TargetFolder } from './targetFolder.ts'
import type { WantedFile } from './types.ts'

export interface StickPack {
  /** As `folderName` makes it. */
  readonly folder: string
  readonly files: readonly WantedFile[]
  /** As `readmeText` makes it. */
  readonly readme: string
}

export type Exported =
  | { readonly type: 'done' }
  /** What is right of it is on the stick, and stays. */
  | { readonly type: 'incomplete'; readonly troubles: readonly ExportTrouble[] }

/**
 * Copies a kept pack into a folder, and checks each file while it is copied. What is there already is read, and written
 * anew only where it is wrong. Rejects with the signal's reason on abort; the file under way is then not there.
 *
 * @param blobOf a file of the pack as it is kept here
 * @param onBytes so many more bytes of the pack are there, and right
 */
export async function exportPack(
  { folder, files, readme }: StickPack,
  blobOf: (name: string) => Promise<Blob | undefined>,
  target: TargetFolder,
  onBytes: (change: number) => void,
  signal: AbortSignal,
): Promise<Exported> {
  const troubles: ExportTrouble[] = []
  const hashes = new Map<string, string>()
  const put = async (file: WantedFile, path: string, source: typeof blobOf, count: typeof onBytes) => {
    signal.throwIfAborted()
    const copied = await copyFile(file, `${folder}/${path}`, source, target, count, signal)
    if (copied.type === 'right') hashes.set(file.name, copied.sha256)
    else troubles.push(copied)
    // The others would meet the same wall.
    return copied.type !== 'full' && copied.type !== 'large' && copied.type !== 'unwritable'
  }
  const result = (): Exported => (troubles.length === 0 ? { type: 'done' } : { type: 'incomplete', troubles })

  for (const file of files) if (!(await put(file, innerPath(file.name), blobOf, onBytes))) return result()
  for (const [name, text] of [
    [sumsName, sumsText(announced(files, hashes))],
    [readmeName, readme],
  ] as const) {
    const source = async () => new Blob([text])
    if (!(await put({ name, url: '' }, name, source, () => {}))) break
  }
  return result()
}

/** What lacks is listed too, where it is known: then the check tells it. */
export function announced(
  files: readonly WantedFile[],
  found: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ name, digest }) => {
      const hex = found.get(name) ?? (digest?.algorithm === 'sha256' ? digest.hex : undefined)
      return hex === undefined ? [] : [[name, hex] as const]
    }),
  )
}
