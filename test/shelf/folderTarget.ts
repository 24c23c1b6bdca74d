import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { TargetFolder } from '../../src/shelf/targetFolder.ts'

/** A folder of this computer as a target, which keeps to the same rules as the browser's. */
export function folderTarget(root: string): TargetFolder {
  return {
    blob: (path) =>
      readFile(join(root, path)).then(
        (bytes) => new Blob([bytes]),
        () => undefined,
      ),
    async write(path) {
      const end = join(root, path)
      await mkdir(dirname(end), { recursive: true })
      const file = await open(`${end}.part`, 'w')
      return {
        write: async (bytes) => void (await file.write(bytes)),
        async close() {
          await file.close()
          await rename(`${end}.part`, end)
        },
        async abort() {
          await file.close().catch(() => {})
          await rm(`${end}.part`, { force: true })
          await rm(end, { force: true })
        },
      }
    },
  }
}
