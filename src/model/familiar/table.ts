import { classes, type Known } from './words.ts'

/**
 * A trigram model over the words of the questions that a model was trained on (`kit/nano/familiar.py`). Costs are -ln p in
 * sixteenths of a nat; V ids are those of `classes`, then of the words. Keys ascend.
 */
export interface Table extends Known {
  /** Nats. A question of more surprise is of no kind that the model knows. */
  readonly threshold: number
  readonly size: number
  readonly unigrams: Costs
  /** Of a * V + b. */
  readonly bigrams: Keyed & Costs
  /** Of (a * V + b) * V + c. */
  readonly trigrams: Keyed & Pick<Costs, 'costs'>
}

export interface Costs {
  readonly costs: Uint16Array
  /** What is added where the next word is told by a shorter context. */
  readonly backoffs: Uint16Array
}

export interface Keyed {
  readonly keys: Float64Array
}

export const tableMagic = 'MUFAMIL1'
export const mostTableBytes = 2 ** 20

const mostWords = 2 ** 15
const mostEntries = 2 ** 19

/** Thrown for bytes that are no table; its message says where. */
export class NotATable extends Error {}

/** The one parser of the file, which comes from a server: any bytes give a whole table or `NotATable`. */
export function parseTable(bytes: Uint8Array): Table {
  if (bytes.length > mostTableBytes) throw new NotATable(`it has ${bytes.length} bytes`)
  const reader = new Reader(bytes)
  if (reader.text(tableMagic.length) !== tableMagic) throw new NotATable('it begins with something else')
  const threshold = reader.number(1e6) / 1000
  const words = reader.list(mostWords)
  const numerals = new Set(reader.list(mostWords))
  const names = new Set(reader.list(mostWords))
  const size = classes.length + words.length
  const unigrams = reader.costs(size)
  const bigrams = reader.keyed(size ** 2, true)
  const { keys, costs } = reader.keyed(size ** 3, false)
  reader.end()
  const ids = new Map(words.map((word, index) => [word, classes.length + index]))
  return { threshold, size, words: ids, numerals, names, unigrams, bigrams, trigrams: { keys, costs } }
}

class Reader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** LEB128: seven bits a byte, the low ones first. At most `most`, which is less than 2 ** 53. */
  number(most: number): number {
    let [value, place] = [0, 1]
    for (;;) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) throw new NotATable('it breaks off')
      value += (byte & 127) * place
      if (value > most) throw new NotATable(`a number before byte ${this.#at} is too large`)
      if (byte < 128) return value
      place *= 128
      // Bytes that add nothing would go on for ever.
      if (place > 2 ** 49) throw new NotATable(`a number before byte ${this.#at} is too long`)
    }
  }

  text(length: number): string {
    const part = this.#bytes.subarray(this.#at, this.#at + length)
    if (part.length < length) throw new NotATable('it breaks off')
    this.#at += length
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part)
    } catch {
      throw new NotATable(`the text before byte ${this.#at} is not UTF-8`)
    }
  }

  /** Different words, a line each. */
  list(most: number): readonly string[] {
    const lines = this.text(this.number(mostTableBytes)).split('\n')
    if (lines.length > most || new Set(lines).size < lines.length || lines.includes(''))
      throw new NotATable(`the words before byte ${this.#at} are not a list`)
    return lines
  }

  costs(count: number): Costs {
    const [costs, backoffs] = [new Uint16Array(count), new Uint16Array(count)]
    for (let i = 0; i < count; i++) {
      costs[i] = this.number(0xffff)
      backoffs[i] = this.number(0xffff)
    }
    return { costs, backoffs }
  }

  /** Each key is told as what it adds to the one before, which is 1 or more. */
  keyed(below: number, withBackoffs: boolean): Keyed & Costs {
    const count = this.number(mostEntries)
    const keys = new Float64Array(count)
    const [costs, backoffs] = [new Uint16Array(count), new Uint16Array(withBackoffs ? count : 0)]
    let key = -1
    for (let i = 0; i < count; i++) {
      const added = this.number(below)
      key += added
      if (added === 0 || key >= below) throw new NotATable(`a key before byte ${this.#at} is out of order`)
      keys[i] = key
      costs[i] = this.number(0xffff)
      if (withBackoffs) backoffs[i] = this.number(0xffff)
    }
    return { keys, costs, backoffs }
  }

  end() {
    if (this.#at < this.#bytes.length) throw new NotATable('it goes on after its end')
  }
}
