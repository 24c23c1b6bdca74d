import { parseMirror } from '../model/address.ts'

/** The address that a person has set in place of the hub's, remembered where the browser lets a page remember. */
const name = 'mirror'

export function readMirror(storage: () => Pick<Storage, 'getItem'>): string {
  try {
    const parsed = parseMirror(storage().getItem(name) ?? '')
    return parsed.type === 'mirror' ? parsed.url : ''
  } catch {
    // Storage is refused, as in some frames.
    return ''
  }
}

export function keepMirror(storage: () => Pick<Storage, 'setItem'>, url: string): void {
  try {
    storage().setItem(name, url)
  } catch {
    // It then holds for this page only.
  }
}
