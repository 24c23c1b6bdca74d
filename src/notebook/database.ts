import { deleteDB, type IDBPDatabase, openDB } from 'idb'

export interface Database {
  /** Open from its first use on, and opened anew where it was closed. Rejects if the browser gives no storage. */
  readonly open: () => Promise<IDBPDatabase>
  readonly destroy: () => Promise<void>
}

/** One IndexedDB database. A later version of the app that needs another shape upgrades it in `upgrade`. */
export function openDatabase(name: string, upgrade: (database: IDBPDatabase) => void): Database {
  let opening: Promise<IDBPDatabase> | undefined
  return {
    open() {
      opening ??= openDB(name, 1, {
        upgrade,
        // Another tab wants a newer version or none, or the browser dropped the connection: open anew at the next use.
        blocking(_current, _blocked, event) {
          if (event.target instanceof IDBDatabase) event.target.close()
          opening = undefined
        },
        terminated() {
          opening = undefined
        },
      })
      opening.catch(() => (opening = undefined))
      return opening
    },
    async destroy() {
      if (opening) (await opening).close()
      opening = undefined
      await deleteDB(name)
    },
  }
}
