/** A module that was brought along as bytes. In a file of its own, since Node has another way to it (`tools/lib/nodePython`). */
export async function importBytes(script: Blob): Promise<unknown> {
  const url = URL.createObjectURL(script)
  try {
    return await import(/* @vite-ignore */ url)
  } finally {
    URL.revokeObjectURL(url)
  }
}
