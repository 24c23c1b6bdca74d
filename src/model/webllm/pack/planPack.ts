import type { WantedPack } from '../../../shelf/types.ts'
import { sha256Of } from '../../../util/sha256.ts'
import { type Manifest, manifestName, readManifest } from './manifest.ts'

export type Planned =
  | { readonly type: 'planned'; readonly pack: WantedPack; readonly bytes: number }
  /** The manifest is none; the sentence names what is wrong in it. */
  | { readonly type: 'refused'; readonly why: string }

export type PlannedPack =
  | (Extract<Planned, { readonly type: 'planned' }> & { readonly manifest: Manifest })
  | Extract<Planned, { readonly type: 'refused' }>

/**
 * What a pack of ours consists of, by its manifest. Its key is the SHA-256 of the manifest, and the manifest has that of
 * each file: so whatever is there under the key is what the maker of the pack meant, wherever it was fetched from.
 *
 * @param folder where the files lie: absolute, with a slash at its end
 */
export async function planPack(manifestText: string, folder: string): Promise<PlannedPack> {
  const read = readManifest(manifestText)
  if (read.type !== 'read') return { type: 'refused', why: read.why }
  const key = await sha256Of(manifestText)
  const own = { name: manifestName, bytes: new TextEncoder().encode(manifestText).length, sha256: key }
  const files = [own, ...read.value.files.filter(({ name }) => name !== manifestName)].map(
    ({ name, bytes, sha256 }) => ({
      name,
      url: new URL(name, folder).href,
      bytes,
      digest: { algorithm: 'sha256', hex: sha256 } as const,
    }),
  )
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return { type: 'planned', pack: { key, files }, bytes, manifest: read.value }
}
