/** One repeat: so many tokens of so many texts took so long. */
export interface Repeat {
  readonly texts: number
  readonly tokens: number
  readonly ms: number
}

/** What the repeats come to, each a single value: a rate, or a time. */
export interface Figure {
  readonly median: number
  readonly min: number
  readonly max: number
  readonly repeats: readonly Repeat[]
}

/** Of at least one repeat. */
export function figureOf(repeats: readonly Repeat[], value: (repeat: Repeat) => number): Figure {
  const values = repeats.map(value).toSorted((a, b) => a - b)
  const at = (place: number) => values[place] ?? Number.NaN
  const middle = (values.length - 1) / 2
  return {
    median: rounded((at(Math.floor(middle)) + at(Math.ceil(middle))) / 2),
    min: rounded(at(0)),
    max: rounded(at(values.length - 1)),
    repeats: repeats.map((repeat) => ({ ...repeat, ms: rounded(repeat.ms) })),
  }
}

export const perSecond = ({ tokens, ms }: Repeat): number => (tokens / ms) * 1000

/** No clock of a browser is finer. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
