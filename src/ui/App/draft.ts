/** What was typed and not asked yet, for this tab to find again when the page is loaded anew. */
const key = 'draft'

export function readDraft(): string {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    // Storage is refused, as in some frames.
    return ''
  }
}

export function keepDraft(typed: string): void {
  try {
    sessionStorage.setItem(key, typed)
  } catch {
    // Then it is gone with the page.
  }
}
