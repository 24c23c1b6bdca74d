import { shelvedFile } from '../shelved.ts'
import { packFileOf, type ReadSmall } from './pack/readPack.ts'

export function readShelved(key: string): ReadSmall {
  return async (name, signal) => {
    const blob = await shelvedFile(key, name)
    signal.throwIfAborted()
    return packFileOf(blob)
  }
}
