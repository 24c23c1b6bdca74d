import { openDatabase } from './database.ts'
import { restoreSolution } from './restore.ts'
import type { Solution } from './solution.ts'

/** Saved solutions, newest first. Every method rejects if the browser gives no storage; nothing is cached here. */
export interface Notebook {
  save(solution: Solution): Promise<void>
  get(id: string): Promise<Solution | undefined>
  list(): Promise<readonly Solution[]>
  remove(id: string): Promise<void>
}

const store = 'solutions'

export function openNotebook(name = 'mumath-notebook'): Notebook & { readonly destroy: () => Promise<void> } {
  const { open: database, destroy } = openDatabase(name, (db) => {
    db.createObjectStore(store, { keyPath: 'id' }).createIndex('askedAt', 'askedAt')
  })

  return {
    async save(solution) {
      const transaction = (await database()).transaction(store, 'readwrite')
      const put = transaction.store.put(solution)
      // Without this a page that is about to go would take the write with it.
      transaction.commit()
      await Promise.all([put, transaction.done])
    },
    async get(id) {
      return restoreSolution(await (await database()).get(store, id))
    },
    async list() {
      const rows: unknown[] = await (await database()).getAllFromIndex(store, 'askedAt')
      return rows.toReversed().flatMap((row) => restoreSolution(row) ?? [])
    },
    async remove(id) {
      await (await database()).delete(store, id)
    },
    destroy,
  }
}
