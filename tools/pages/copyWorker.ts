/**
 * The peer of the shelf: the same bytes from files, or from addresses, onto the browser's private disk, in pieces of the
 * same size and four at a time, with nothing checked and nothing to go on with.
 */
interface Wanted {
  readonly name: string
  readonly source: Blob | string
}

const pieceBytes = 2 ** 22

self.addEventListener('message', ({ data }: MessageEvent<readonly Wanted[]>) => {
  copyAll([...data]).then(
    () => self.postMessage('copied'),
    (error: unknown) => self.postMessage(String(error)),
  )
})

async function copyAll(queue: Wanted[]): Promise<void> {
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle('raw', { create: true })
  const copyOneAfterAnother = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const file = await folder.getFileHandle(next.name, { create: true })
      const handle = await file.createSyncAccessHandle()
      let at = 0
      for await (const piece of piecesOf(next.source)) at += handle.write(piece, { at })
      handle.flush()
      handle.close()
    }
  }
  await Promise.all(Array.from({ length: 4 }, copyOneAfterAnother))
}

async function* piecesOf(source: Blob | string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (typeof source === 'string') {
    const { body } = await fetch(source, { cache: 'no-store' })
    const reader = body?.getReader()
    for (let read = await reader?.read(); read?.value; read = await reader?.read()) yield read.value
    return
  }
  for (let at = 0; at < source.size; at += pieceBytes)
    yield new Uint8Array(await source.slice(at, at + pieceBytes).arrayBuffer())
}
