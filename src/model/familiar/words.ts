/**
 * The words of a question as the kit sees them too (`kit/nano/familiar_words.py`): what stands for a number or for
 * somebody's name is a class. Both sides cut every text alike, so nothing here rests on a version of Unicode: letters
 * are ranges of code points, and only A to Z have a lower case.
 */

/** Their ids are their places here. */
export const classes = ['<s>', '</s>', '<unk>', '<number>', '<name>'] as const

const [begin, end, unknown, number, name] = [0, 1, 2, 3, 4]

/** Each kind of word in lower case: with its id, and those that only stand for a number or a name. */
export interface Known {
  readonly words: ReadonlyMap<string, number>
  readonly numerals: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

/** `$x + 1$` is TeX, `$5 and $6` is money. */
const tex = /\$([^$ \t\r\n](?:[^$]*[^$ \t\r\n])?)\$(?![0-9])/gu

const token =
  // oxlint-disable-next-line no-control-regex
  /([0-9]+(?:,[0-9]{3}(?![0-9]))*(?:\.[0-9]+)?(?:\/[0-9]+)?|\.[0-9]+)|([A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\ud7ff]+)|[^\x00-\x20\u00a0\u2000-\u200f\u2028\u2029\u202f\u3000\ufeff]/gu

/** The ids of a text, those of its begin and its end included. */
export function wordIds(text: string, known: Known): readonly number[] {
  const alike = text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—−]/g, '-')
    .replace(tex, '$1')
  const ids = [begin]
  for (const [piece, digits, letters] of alike.matchAll(token))
    ids.push(digits === undefined ? idOf(piece, letters !== undefined, known) : number)
  return [...ids, end]
}

function idOf(piece: string, isWord: boolean, { words, numerals, names }: Known): number {
  const small = piece.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32))
  if (numerals.has(small)) return number
  if (names.has(small)) return name
  // People and places that no exercise has heard of have a capital.
  return words.get(small) ?? (isWord && /^[A-Z][^A-Z]/.test(piece) ? name : unknown)
}
