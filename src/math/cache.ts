/** The least recently used go first, by weight. For values that are cheap to make again and large to keep. */
export class WeightedCache<Value> {
  readonly #limit: number
  readonly #weigh: (value: Value) => number
  readonly #entries = new Map<string, Value>()
  #weight = 0

  constructor(limit: number, weigh: (value: Value) => number) {
    this.#limit = limit
    this.#weigh = weigh
  }

  get weight(): number {
    return this.#weight
  }

  get(key: string, make: () => Value): Value {
    const kept = this.#entries.get(key)
    if (kept !== undefined) {
      this.#entries.delete(key)
      this.#entries.set(key, kept)
      return kept
    }
    const value = make()
    this.#entries.set(key, value)
    this.#weight += this.#weigh(value)
    for (const [oldest, old] of this.#entries) {
      if (this.#weight <= this.#limit) break
      this.#entries.delete(oldest)
      this.#weight -= this.#weigh(old)
    }
    return value
  }
}
