/**
 * Python's idea of a string where it differs from JavaScript's. Transcripts are compared byte for byte with ones
 * that Python made, so `trimEnd` (which strips U+FEFF and keeps U+001C–1F, U+0085) will not do.
 */
const space = String.raw`[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`
const spaceOnly = new RegExp(space)
const leading = new RegExp(`^${space}+`)

export function isSpace(char: string): boolean {
  return spaceOnly.test(char)
}

/** `str.rstrip()`. Walks from the end: a trailing-space expression is quadratic on a long run of inner spaces. */
export function rstrip(text: string): string {
  let end = text.length
  while (end > 0 && isSpace(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** `str.strip()`. */
export function strip(text: string): string {
  return rstrip(text.replace(leading, ''))
}

/** Length of the longest end of `text` that is a proper beginning of one of `marks`: what must be held back. */
export function heldBack(text: string, marks: readonly string[]): number {
  let longest = 0
  for (const mark of marks) {
    for (let size = Math.min(mark.length - 1, text.length); size > longest; size--) {
      if (text.endsWith(mark.slice(0, size))) longest = size
    }
  }
  return longest
}
