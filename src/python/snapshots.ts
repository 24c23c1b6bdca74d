import type { Kept } from './kept.ts'

/**
 * The memory of an interpreter that no program has seen, with SymPy in it: another goes on from there in a fraction of
 * the time. It is made on this computer, once for a build of the app, and kept for later visits.
 */
export interface Snapshots {
  /** What is there, of this page or an earlier visit. */
  read(): Promise<Blob | undefined>
  /** Nothing is there yet, and one may be made. */
  readonly wanted: boolean
  keep(memory: ArrayBuffer): void
}

const name = 'snapshot'

/** @param build names what the snapshot is made from */
export function openSnapshots(kept: Kept, build: () => Promise<string>): Snapshots {
  let found: Promise<Blob | undefined> | undefined
  let state: 'unknown' | 'wanted' | 'there' = 'unknown'
  return {
    async read() {
      if (kept.refused) return undefined
      const blob = await (found ??= build().then((id) => kept.find(name, id)))
      if (state === 'unknown') state = blob ? 'there' : 'wanted'
      return kept.refused ? undefined : blob
    },
    get wanted() {
      return state === 'wanted' && !kept.refused
    },
    keep(memory) {
      if (!this.wanted) return
      state = 'there'
      const blob = new Blob([memory])
      found = Promise.resolve(blob)
      void build().then((id) => kept.keep(name, id, blob))
    },
  }
}
