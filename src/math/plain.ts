/**
 * Text with TeX in words that a screen reader, a title or an announcement can take: `\frac{3}{4}` is `3/4`,
 * `\boxed{60}` is `60`. A reading, not a translation: unknown commands keep their names. Needs neither marked nor
 * KaTeX, never fails, and takes time linear in the text.
 */
import { assertNever } from '../util/never.ts'
import { scan } from './scan.ts'
import { readTex } from './readTex.ts'

/** A whole text, its Markdown marks taken off. Line breaks stay. */
export function plainText(text: string): string {
  return scan(text, false)
    .map((piece) => {
      switch (piece.type) {
        case 'formula':
          return readTex(piece.tex)
        case 'code':
          return piece.raw.replace(/^`+|`+$/g, '')
        case 'words':
        case 'open':
          return plainWords(piece.raw)
        default:
          return assertNever(piece)
      }
    })
    .join('')
    .trim()
}

/** One formula, without its delimiters. */
export function plainFormula(tex: string): string {
  return readTex(tex)
}

function plainWords(words: string): string {
  return words
    .replace(/!?\[([^[\]\n]*)\]\([^()\s]*\)/g, '$1')
    .replace(/^[ \t]*(?:#{1,6}|>)[ \t]+/gm, '')
    .replace(/(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]+)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([$%#&_{}*`[\]()])/g, '$1')
}
