import { isFull } from './files.ts'
import * as inventory from './inventory.ts'
import type { Kept } from './inventory.ts'
import { blobAt, placeOf } from './layout.ts'
import { lockOf } from './lock.ts'
import { openOpfs } from './opfsFiles.ts'
import type { WantedPack } from './types.ts'

/** What a page does with the shelf by itself: to look, to name, and to clear away. */

/** Nothing where the browser keeps no files for this page, as by plain http and in some private windows. */
export async function listKept(): Promise<readonly Kept[]> {
  const disk = await openHere()
  return disk ? inventory.list(disk) : []
}

export async function findKept(key: string): Promise<Kept | undefined> {
  const disk = await openHere()
  return disk && inventory.find(key, disk)
}

/** Throws what the browser throws where the disk is full or closed to the page. */
export async function enterPack(pack: WantedPack, title: string, about: unknown): Promise<void> {
  await inventory.enter(pack, title, about, await openOpfs())
}

/** A file of a pack that counts as there, not read yet. */
export async function keptFile(key: string, name: string): Promise<Blob | undefined> {
  const disk = await openHere()
  return disk && blobAt(await placeOf(key, name), disk)
}

/** False if another page is at it, which has to stop first. */
export async function removeKept(kept: Pick<Kept, 'pack'>): Promise<boolean> {
  return navigator.locks.request(lockOf(kept.pack.key), { ifAvailable: true }, async (lock) => {
    if (lock) await inventory.remove(kept, await openOpfs())
    return lock !== null
  })
}

/**
 * Whether so many bytes more may be kept. Browsers hide from pages what they really allow, so a file of that size is made
 * and thrown away: on a disk that takes no time, since nothing is written. True where it can't be told.
 */
export async function hasRoom(bytes: number): Promise<boolean> {
  const name = 'mumath-room'
  const root = await navigator.storage.getDirectory()
  try {
    const trial = await (await root.getFileHandle(name, { create: true })).createWritable()
    // Thrown away even where it came about: what was not closed never has its name.
    await trial.truncate(bytes).finally(() => trial.abort())
    return true
  } catch (error) {
    return !isFull(error)
  } finally {
    // Another tab may be trying the same: then it takes it away.
    await root.removeEntry(name).catch(() => {})
  }
}

async function openHere() {
  return 'storage' in navigator && 'getDirectory' in navigator.storage
    ? openOpfs().catch(() => undefined)
    : undefined
}
