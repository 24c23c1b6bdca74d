/** The port to the folder that a pack is copied into. Paths have `/`; folders come about by themselves. */
export interface TargetFolder {
  /** `undefined` where there is no such file. It is not read yet. */
  blob(path: string): Promise<Blob | undefined>
  /** A file that has its name only once it is closed; then one that had it before is gone. */
  write(path: string): Promise<FileWriter>
}

export interface FileWriter {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>
  close(): Promise<void>
  /** Takes it back: no file has the name then. Never rejects. */
  abort(): Promise<void>
}
