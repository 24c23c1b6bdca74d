import type { Keyed, Table } from './table.ts'
import { wordIds } from './words.ts'

const perNat = 16
const worst = 8

/**
 * How little a question is like those that the model was trained on, in nats: the mean cost of a word, and the mean of the
 * eight (or fewer) least likely on top. Exactly what the kit finds: the sums are whole numbers.
 */
export function surprise(text: string, table: Table): number {
  const costs = costsOf(wordIds(text, table), table).toSorted((a, b) => b - a)
  const least = costs.slice(0, worst)
  return (sum(costs) / costs.length + sum(least) / least.length) / perNat
}

export function isFamiliar(text: string, table: Table): boolean {
  return surprise(text, table) <= table.threshold
}

/** One a word, the first one's context being the beginning. */
function costsOf(ids: readonly number[], { size, unigrams, bigrams, trigrams }: Table): readonly number[] {
  return ids.slice(1).map((c, index) => {
    const [a, b] = [ids[index - 1], ids[index] ?? 0]
    const pair = find(bigrams, b * size + c)
    const short =
      pair === undefined ? (unigrams.backoffs[b] ?? 0) + (unigrams.costs[c] ?? 0) : (bigrams.costs[pair] ?? 0)
    if (a === undefined) return short
    const context = a * size + b
    const whole = find(trigrams, context * size + c)
    if (whole !== undefined) return trigrams.costs[whole] ?? 0
    const before = find(bigrams, context)
    return short + (before === undefined ? 0 : (bigrams.backoffs[before] ?? 0))
  })
}

/** The place of a key. */
function find({ keys }: Keyed, key: number): number | undefined {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? Infinity) < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? low : undefined
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0)
}
