import type { Files } from './files.ts'

/** A disk in memory, for tests that run where there is no other; `room` is what fits on it, in bytes. */
export function createFakeFiles(room = Infinity): Files & { readonly content: Map<string, Uint8Array> } {
  const content = new Map<string, Uint8Array>()
  const opened = new Set<string>()
  const used = () => [...content.values()].reduce((sum, { length }) => sum + length, 0)
  return {
    content,
    size: async (path) => content.get(path)?.length,
    async open(path) {
      if (opened.has(path)) throw new DOMException(path, 'NoModificationAllowedError')
      opened.add(path)
      if (!content.has(path)) content.set(path, new Uint8Array())
      const bytes = () => content.get(path) ?? new Uint8Array()
      return {
        get size() {
          return bytes().length
        },
        write(piece, at) {
          const grown = new Uint8Array(Math.max(bytes().length, at + piece.length))
          if (used() + grown.length - bytes().length > room)
            throw new DOMException(path, 'QuotaExceededError')
          grown.set(bytes())
          grown.set(piece, at)
          content.set(path, grown)
        },
        read(into, at) {
          const piece = bytes().subarray(at, at + into.length)
          into.set(piece)
          return piece.length
        },
        truncate: (size) => void content.set(path, bytes().slice(0, size)),
        flush() {},
        close: () => void opened.delete(path),
      }
    },
    async blob(path) {
      const bytes = content.get(path)
      return bytes && new Blob([bytes.slice()])
    },
    writeText: async (path, text) => void content.set(path, new TextEncoder().encode(text)),
    remove: async (path) => void content.delete(path),
    list: async (folder) =>
      [...content.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
        .filter((name) => !name.includes('/')),
  }
}
