/**
 * The port to the disk. Names are paths with `/`, relative to the shelf's own root; folders come about by themselves.
 * Whatever the disk itself refuses is thrown as the browser throws it (`QuotaExceededError`, …).
 */
export interface Files {
  /** In bytes; `undefined` where there is no such file. */
  size(path: string): Promise<number | undefined>
  /** For reading and writing, made where it is not there. Nobody else can open it meanwhile. */
  open(path: string): Promise<OpenFile>
  /** `undefined` where there is no such file. It is not read yet. */
  blob(path: string): Promise<Blob | undefined>
  /** Whole, or not at all. */
  writeText(path: string, text: string): Promise<void>
  /** Nothing happens where there is no such file. */
  remove(path: string): Promise<void>
  /** Names of the files in a folder, without it; empty where there is no such folder. */
  list(folder: string): Promise<readonly string[]>
}

export interface OpenFile {
  readonly size: number
  write(bytes: Uint8Array<ArrayBuffer>, at: number): void
  /** @returns how many bytes were there to read */
  read(into: Uint8Array<ArrayBuffer>, at: number): number
  truncate(size: number): void
  /** What was written survives the machine. */
  flush(): void
  close(): void
}

export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError'
}
