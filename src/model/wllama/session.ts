import type { Bpe } from './bpe.ts'

/**
 * What the engine's cache holds, and how a new text continues it. The engine keeps whatever prefix of *tokens* the
 * next prompt shares with it, so the new text must be put into the tokens that are there: the model's own ones
 * where it wrote the text, even if the tokenizer would have cut it otherwise. Pure: it feeds nothing.
 */
export interface Session {
  readonly ids: number[]
  readonly text: string
  /** For each token the length of the text up to its end, or -1 where no continuation may begin. */
  readonly ends: number[]
}

export const emptySession: Session = { ids: [], text: '', ends: [] }

/** The session of a prompt: `text` in the tokens of `held` as far as they go, the rest freshly tokenized. */
export function continueWith(held: Session, text: string, bpe: Bpe): Session {
  const words = bpe.words(text)
  const kept = reusable(held, text, words)
  const ids = held.ids.slice(0, kept)
  const ends = held.ends.slice(0, kept)
  let at = ends.at(-1) ?? 0
  for (const word of bpe.words(text.slice(at))) {
    at += word.length
    for (const id of bpe.encodeWord(word)) {
      ids.push(id)
      ends.push(-1)
    }
    if (ends.length > 0) ends[ends.length - 1] = at
  }
  return { ids, ends, text }
}

/**
 * How many tokens of `held` to keep: the most after which the new text goes on at the beginning of a word (there,
 * tokenizing the rest alone gives what tokenizing the whole would), or right where the last call ended (there the
 * model was trained to see text that was tokenized by itself).
 */
function reusable(held: Session, text: string, words: readonly string[]): number {
  const shared = commonPrefix(held.text, text)
  const starts = new Set([0])
  let at = 0
  for (const word of words) starts.add((at += word.length))
  const last = held.ids.length
  for (let count = last; count > 0; count--) {
    const end = held.ends[count - 1] ?? -1
    if (end > shared || end < 0) continue
    if (count === last || starts.has(end)) return count
  }
  return 0
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let size = 0
  while (size < most && a.charCodeAt(size) === b.charCodeAt(size)) size++
  return size
}

/** Takes the model's tokens one by one, and gives their text as soon as it is whole characters. */
export interface Writing {
  add(id: number): string
  /** The rest, when no more tokens come: half a character is U+FFFD. */
  end(): string
  session(): Session
}

export function writeOn(prompt: Session, bpe: Bpe): Writing {
  const ids = prompt.ids.slice()
  const ends = prompt.ends.slice()
  let text = prompt.text
  let decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return {
    add(id) {
      const piece = decoder.decode(bpe.bytes(id), { stream: true })
      text += piece
      ids.push(id)
      // A token that only begins a character has no end in the text yet: no continuation may start there.
      ends.push(endsInsideCharacter(bpe, ids) ? -1 : text.length)
      return piece
    },
    end() {
      const rest = decoder.decode()
      decoder = new TextDecoder('utf-8', { ignoreBOM: true })
      text += rest
      if (rest !== '') ends[ends.length - 1] = text.length
      return rest
    },
    session: () => ({ ids, ends, text }),
  }
}

/** Whether the last bytes are an unfinished UTF-8 character, which a streaming decoder keeps to itself. */
function endsInsideCharacter(bpe: Bpe, ids: readonly number[]): boolean {
  const tail: number[] = []
  for (let i = ids.length - 1; i >= 0 && tail.length < 4; i--) tail.unshift(...bpe.bytes(ids[i] ?? 0))
  const whole = new TextDecoder('utf-8', { ignoreBOM: true })
  const bytes = Uint8Array.from(tail.slice(-4))
  const streamed = whole.decode(bytes, { stream: true })
  return streamed + whole.decode() !== streamed
}

/** Whether a prompt goes on with less than half of what is held: then the engine parks that, and begins anew. */
export function abandons(held: Session, prompt: Session): boolean {
  let shared = 0
  while (shared < held.ids.length && held.ids[shared] === prompt.ids[shared]) shared++
  return shared * 2 < held.ids.length
}
