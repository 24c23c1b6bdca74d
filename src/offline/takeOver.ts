/** How a page asks the version that waits to take over, and what it is told: two words, over a port of their own. */
export const takeOver = 'take-over'

export type Answer =
  | 'taken'
  /** Another tab runs the version before, and it would be taken from under it. */
  | 'elsewhere'

export function parseAnswer(data: unknown): Answer | undefined {
  return data === 'taken' || data === 'elsewhere' ? data : undefined
}
