/** Set by the build: nano's pack for the graphics processor lies in `public/`. */
declare const __NANO_PACK__: boolean

/** Set by the build: what the manifests say of packs that lie in `public/models`. */
declare const __PACKS__: readonly unknown[]

/** A worker with all that it imports, as the text of one classic script. */
declare module '*?caged' {
  const script: string
  export default script
}

/** What a worker can do with a file on the browser's private disk; TypeScript has it for programs that are workers only. */
interface FileSystemSyncAccessHandle {
  read(buffer: AllowSharedBufferSource, options?: { readonly at?: number }): number
  write(buffer: AllowSharedBufferSource, options?: { readonly at?: number }): number
  truncate(newSize: number): void
  getSize(): number
  flush(): void
  close(): void
}

interface FileSystemFileHandle {
  createSyncAccessHandle(): Promise<FileSystemSyncAccessHandle>
}
