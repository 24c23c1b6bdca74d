/**
 * SHA-256 in hex, of bytes or of a text in UTF-8. Browsers offer none to pages from plain http on another machine: there
 * it rejects.
 */
export async function sha256Of(data: ArrayBuffer | string): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
