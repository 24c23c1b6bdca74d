import { type Choice, chosenLimits, isHidden } from './chosen.ts'

/** What lies in a folder, however the browser gives it. */
type Entry =
  | { readonly type: 'file'; readonly name: string; readonly file: () => Promise<File> }
  | { readonly type: 'folder'; readonly name: string; readonly entries: () => AsyncIterable<Entry> }

/** Of a directory picker, with all its folders. Rejects with the signal's reason on abort. */
export function fromHandle(
  folder: FileSystemDirectoryHandle,
  signal: AbortSignal,
  limits = chosenLimits,
): Promise<Choice> {
  return gather(inHandle(folder), signal, limits)
}

/**
 * Of a drop, to be called while its event lasts: then the browser takes back what was dropped. The root is what was
 * dropped together, so that a path begins with the name of a dropped folder. Rejects with the signal's reason on abort.
 */
export function fromDrop(drop: DataTransfer, signal: AbortSignal, limits = chosenLimits): Promise<Choice> {
  const dropped = [...drop.items].flatMap((item) =>
    item.kind === 'file' ? (item.webkitGetAsEntry() ?? item.getAsFile() ?? []) : [],
  )
  return gather(listed(dropped), signal, limits)
}

async function gather(
  root: AsyncIterable<Entry>,
  signal: AbortSignal,
  { most, deep }: typeof chosenLimits,
): Promise<Choice> {
  const files = new Map<string, File>()
  let seen = 0
  const walk = async (
    entries: AsyncIterable<Entry>,
    above: readonly string[],
  ): Promise<Choice | undefined> => {
    let at = above
    try {
      for await (const entry of entries) {
        signal.throwIfAborted()
        if (isHidden(entry.name)) continue
        if (++seen > most) return { type: 'tooMany', most }
        const parts = [...above, entry.name]
        if (entry.type === 'file') {
          at = parts
          files.set(parts.join('/'), await entry.file())
          at = above
        } else if (parts.length <= deep) {
          const obstacle = await walk(entry.entries(), parts)
          if (obstacle) return obstacle
        }
      }
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof DOMException)) throw error
      return { type: 'unreadable', path: at.join('/'), detail: error.name }
    }
    return undefined
  }
  signal.throwIfAborted()
  return (await walk(root, [])) ?? { type: 'chosen', files }
}

async function* inHandle(folder: FileSystemDirectoryHandle): AsyncGenerator<Entry> {
  for await (const [name, handle] of folder.entries()) {
    if (handle instanceof FileSystemFileHandle) yield { type: 'file', name, file: () => handle.getFile() }
    else if (handle instanceof FileSystemDirectoryHandle)
      yield { type: 'folder', name, entries: () => inHandle(handle) }
  }
}

async function* listed(dropped: readonly (File | FileSystemEntry)[]): AsyncGenerator<Entry> {
  for (const one of dropped) {
    const { name } = one
    if (one instanceof File) yield { type: 'file', name, file: async () => one }
    else if (isFile(one)) yield { type: 'file', name, file: () => fileOf(one) }
    else if (isFolder(one)) yield { type: 'folder', name, entries: () => inEntry(one) }
  }
}

// Chromium does not give their classes by the names that they have in the standard.
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

async function* inEntry(folder: FileSystemDirectoryEntry): AsyncGenerator<Entry> {
  const reader = folder.createReader()
  // It gives a hundred at a time, and none when there are no more.
  while (true) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return
    yield* listed(some)
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}
