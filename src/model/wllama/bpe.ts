/**
 * Byte-level BPE, as GPT-2's and in the variant that takes every digit by itself: text to token ids, and ids to
 * bytes. It knows no control tokens: `</s>` in a text is four letters and signs, whatever the vocabulary holds.
 */
export interface Bpe {
  /** Words in the sense of the splitting rule; no token crosses from one into the next. Their texts join to `text`. */
  words(text: string): string[]
  /** The ids of one word. */
  encodeWord(word: string): readonly number[]
  encode(text: string): number[]
  /** The bytes of a token, which may end inside a UTF-8 character. */
  bytes(id: number): Uint8Array
}

/** Names (as in GGUF's `tokenizer.ggml.pre`) of splitting rules that are known here. */
export const knownSplits: readonly string[] = ['smollm', 'gpt-2']

/** Python's and Rust's `\s` is `White_Space`; JavaScript's has U+FEFF too and lacks U+0085. */
const gpt2 =
  /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\p{White_Space}\p{L}\p{N}]+|\p{White_Space}+(?!\P{White_Space})|\p{White_Space}+/gu
/** Merging is quadratic in a word's length: ten thousand equals signs are no word that a model has seen as one. */
const longest = /.{1,256}/gsu
const eachDigit = /\p{N}|\P{N}+/gu

export function createBpe(tokens: readonly string[], merges: readonly string[], split: string): Bpe {
  const ids = new Map(tokens.map((token, id) => [token, id]))
  const ranks = new Map(merges.map((pair, rank) => [pair, rank]))
  const pieces = tokens.map(pieceBytes)
  const known = new Map<string, readonly number[]>()
  const encoder = new TextEncoder()

  function words(text: string): string[] {
    const parts = split === 'gpt-2' ? [text] : (text.match(eachDigit) ?? [])
    return parts.flatMap((part) => part.match(gpt2) ?? []).flatMap((word) => word.match(longest) ?? [])
  }
  function encodeWord(word: string): readonly number[] {
    const cached = known.get(word)
    if (cached) return cached
    const letters = Array.from(encoder.encode(word), (byte) => byteLetters[byte] ?? '')
    const encoded = merge(letters, ranks).flatMap((piece) => ids.get(piece) ?? [])
    // Words of a question are few and come back in every round; a long run of signs must not stay for ever.
    if (word.length < 32 && known.size < 20_000) known.set(word, encoded)
    return encoded
  }
  return {
    words,
    encodeWord,
    encode: (text) => words(text).flatMap(encodeWord),
    bytes: (id) => pieces[id] ?? new Uint8Array(),
  }
}

/** Joins the adjacent pair that was learnt first, until none is left that was learnt. */
function merge(letters: string[], ranks: ReadonlyMap<string, number>): string[] {
  const parts = letters
  while (parts.length > 1) {
    let best = Infinity
    let at = -1
    for (let i = 0; i + 1 < parts.length; i++) {
      const rank = ranks.get(`${parts[i]} ${parts[i + 1]}`) ?? Infinity
      if (rank < best) [best, at] = [rank, i]
    }
    if (at < 0) break
    parts.splice(at, 2, `${parts[at]}${parts[at + 1]}`)
  }
  return parts
}

/** GPT-2's spelling of bytes: printable ones stand for themselves, the others are letters from U+0100 on. */
const byteLetters: readonly string[] = (() => {
  let next = 0x100
  return Array.from({ length: 256 }, (_, byte) => {
    const printable =
      (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || (byte >= 0xae && byte <= 0xff)
    return String.fromCodePoint(printable ? byte : next++)
  })
})()
const letterBytes = new Map(byteLetters.map((letter, byte) => [letter, byte]))

function pieceBytes(token: string): Uint8Array {
  return Uint8Array.from(Array.from(token).flatMap((letter) => letterBytes.get(letter) ?? []))
}
