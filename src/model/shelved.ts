import { FailureError } from '../solve/failure.ts'
import { blobAt, placeOf, shelfAddress } from '../shelf/layout.ts'
import { openOpfs } from '../shelf/opfsFiles.ts'

/** A file of a pack that is on this computer, not read yet. Rejects with a `FailureError` where it is not. */
export async function shelvedFile(key: string, name: string): Promise<Blob> {
  const blob = await blobAt(await placeOf(key, name), await openOpfs())
  if (!blob)
    throw new FailureError({ kind: 'model-missing', detail: `${shelfAddress(key)}${name} is not here` })
  return blob
}
