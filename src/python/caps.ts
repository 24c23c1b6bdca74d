import { fileBytes, memoryBytes } from './limits.ts'
import { at } from './reflect.ts'

/** Python's allocator takes a refusal for what it is and raises a MemoryError; the interpreter lives on. */
export function capMemory(): void {
  const { prototype } = WebAssembly.Memory
  const grow: unknown = Reflect.get(prototype, 'grow')
  if (typeof grow !== 'function') return
  prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
    if (this.buffer.byteLength + pages * 65_536 > memoryBytes) throw new RangeError('no more memory')
    return Number(Reflect.apply(grow, this, [pages]))
  }
}

/** Emscripten's number for it. */
const noSpaceLeft = 51

/** Files in memory are outside of Python's own: what they take in all is counted here. */
export function capFiles(fileSystem: unknown): void {
  const operations = at(fileSystem, 'filesystems', 'MEMFS', 'ops_table', 'file', 'stream')
  const write = at(operations, 'write')
  const FileError = at(fileSystem, 'ErrnoError')
  if (typeof operations !== 'object' || operations === null) throw new TypeError('no files in memory')
  if (typeof write !== 'function' || typeof FileError !== 'function')
    throw new TypeError('no files in memory')
  let total = 0
  const sizeOf = (stream: unknown) => Number(at(stream, 'node', 'usedBytes'))
  Reflect.set(operations, 'write', (...args: readonly unknown[]): unknown => {
    const [stream, , , length, position] = args
    const before = sizeOf(stream)
    const grows = Math.max(0, Number(position) + Number(length) - before)
    if (total + grows > fileBytes) throw Reflect.construct(FileError, [noSpaceLeft])
    const written: unknown = Reflect.apply(write, operations, args)
    total += sizeOf(stream) - before
    return written
  })
}
