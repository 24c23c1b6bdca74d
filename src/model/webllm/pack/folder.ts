/** Where web-llm looks for the files of a pack, given its absolute address: a folder, with a slash at its end. */
export function packFolder(url: string): string {
  const slashed = url.endsWith('/') ? url : `${url}/`
  return new URL(/.+\/resolve\/.+\//.test(slashed) ? slashed : `${slashed}resolve/main/`).href
}
