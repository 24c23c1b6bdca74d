/**
 * The peer of the shelf: the same bytes from files, or from addresses, onto the browser's private disk or nowhere, read as
 * the shelf reads them and four at a time, with nothing checked and nothing to go on with.
 */
export interface Source {
  readonly name: string
  readonly source: Blob | string
}

export interface Copying {
  readonly sources: readonly Source[]
  /** Or they are read alone. */
  readonly write: boolean
}

self.addEventListener('message', ({ data }: MessageEvent<Copying>) => {
  copyAll(data).then(
    () => self.postMessage('copied'),
    (error: unknown) => self.postMessage(String(error)),
  )
})

/** As in `opfsFiles.ts`: Chromium never answers a handle that is collected while it is asked. */
const asked = new Set<FileSystemFileHandle>()

async function copyAll({ sources, write }: Copying): Promise<void> {
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle('raw', { create: true })
  const queue = [...sources]
  const copyOneAfterAnother = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const file = write ? await folder.getFileHandle(next.name, { create: true }) : undefined
      if (file) asked.add(file)
      const handle = await file?.createSyncAccessHandle()
      if (file) asked.delete(file)
      let at = 0
      for await (const piece of piecesOf(next.source)) at += handle?.write(piece, { at }) ?? piece.length
      handle?.flush()
      handle?.close()
    }
  }
  await Promise.all(Array.from({ length: 4 }, copyOneAfterAnother))
}

async function* piecesOf(source: Blob | string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (typeof source !== 'string') return yield new Uint8Array(await source.arrayBuffer())
  const { body } = await fetch(source, { cache: 'no-store' })
  const reader = body?.getReader()
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) yield read.value
}
