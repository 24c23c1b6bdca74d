import type { Storage } from './types.ts'

/** False where the browser keeps no files for this page, as by plain http from another computer. */
export function shelfIsAble(): boolean {
  return 'storage' in navigator && 'getDirectory' in navigator.storage && 'locks' in navigator
}

/** `undefined` where the browser does not tell. */
export async function readStorage(): Promise<Storage | undefined> {
  try {
    const [{ usage = 0, quota }, persisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ])
    return quota === undefined ? undefined : { usage, quota, persisted }
  } catch {
    return undefined
  }
}

/** Some browsers ask the person, others decide by themselves: a no changes nothing but what may happen when space runs short. */
export async function askToPersist(): Promise<void> {
  await navigator.storage.persist().catch(() => false)
}
