/**
 * Hands a file to the browser to save.
 *
 * @param lastsMs after which it can no longer be read; without end where saving may take any time
 */
export function saveFile(file: Blob, name: string, lastsMs?: number): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  if (lastsMs !== undefined) setTimeout(() => URL.revokeObjectURL(url), lastsMs)
}
