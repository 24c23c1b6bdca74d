import type { Files, OpenFile } from './files.ts'

/** The browser's private disk (OPFS), for a worker: only there can a file be written in place. */
export async function openOpfs(): Promise<Files> {
  const root = await navigator.storage.getDirectory()

  const folderOf = async (path: string, create: boolean) => {
    const names = path.split('/').slice(0, -1)
    let folder: FileSystemDirectoryHandle | undefined = root
    for (const name of names) folder &&= await found(folder.getDirectoryHandle(name, { create }))
    return folder
  }
  const handle = async (path: string, create: boolean) =>
    found((await folderOf(path, create))?.getFileHandle(nameOf(path), { create }))
  const remove = async (path: string) => {
    await found((await folderOf(path, false))?.removeEntry(nameOf(path)))
  }

  return {
    async size(path) {
      return (await (await handle(path, false))?.getFile())?.size
    },
    async open(path) {
      const file = await handle(path, true)
      if (!file) throw new Error(`${path} can not be made`)
      asked.add(file)
      try {
        return opened(await file.createSyncAccessHandle())
      } finally {
        asked.delete(file)
      }
    },
    async blob(path) {
      return (await handle(path, false))?.getFile()
    },
    async writeText(path, text) {
      const file = await handle(path, true)
      if (!file) throw new Error(`${path} can not be made`)
      try {
        const writable = await file.createWritable()
        await writable.write(text)
        await writable.close()
      } catch (error) {
        // On a full disk it is there all the same, with nothing in it.
        if ((await file.getFile()).size === 0) await remove(path)
        throw error
      }
    },
    remove,
    async list(path) {
      const folder = await folderOf(`${path}/`, false)
      const names: string[] = []
      for await (const [name, { kind }] of folder?.entries() ?? []) if (kind === 'file') names.push(name)
      return names
    },
  }
}

/** Chromium never answers a handle that is collected while it is asked: until then somebody has to hold it. */
const asked = new Set<FileSystemFileHandle>()

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** What is not there is a value, not an error. */
export async function found<T>(act: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await act
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined
    throw error
  }
}

function opened(handle: FileSystemSyncAccessHandle): OpenFile {
  return {
    get size() {
      return handle.getSize()
    },
    write(bytes, at) {
      // It may write less than it was given, and says so.
      for (let done = 0; done < bytes.byteLength;) {
        const written = handle.write(bytes.subarray(done), { at: at + done })
        if (written === 0) throw new DOMException('nothing more is written', 'QuotaExceededError')
        done += written
      }
      // Over its quota Chromium may say that all was written, and drop it.
      if (handle.getSize() < at + bytes.byteLength)
        throw new DOMException('less is there than was written', 'QuotaExceededError')
    },
    read: (into, at) => handle.read(into, { at }),
    truncate: (size) => handle.truncate(size),
    flush: () => handle.flush(),
    close: () => handle.close(),
  }
}
