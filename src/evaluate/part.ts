/** How much of a set is to be run. */
export type Part =
  | { readonly type: 'all' }
  /** From the beginning. */
  | { readonly type: 'first'; readonly count: number }
  /** Drawn at random; the same seed draws the same ones of the same set. */
  | { readonly type: 'sample'; readonly count: number; readonly seed: number }

/** In the order of the set. */
export function partOf<T>(rows: readonly T[], part: Part): readonly T[] {
  if (part.type === 'all') return rows
  if (part.type === 'first') return rows.slice(0, part.count)
  return sample(rows, part.count, part.seed)
}

/** Knuth's selection sampling (Algorithm S): each row is as likely as any other, and so is each subset of that size. */
function sample<T>(rows: readonly T[], count: number, seed: number): readonly T[] {
  const random = mulberry32(seed)
  let wanted = Math.min(count, rows.length)
  return rows.filter((_, index) => {
    const taken = random() * (rows.length - index) < wanted
    if (taken) wanted--
    return taken
  })
}

/** Tommy Ettinger's generator of 32 bits, in [0, 1): small, and the same everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
