/**
 * The part of the paper's verdict that needs no computer algebra: numbers, equal strings, and strings that differ
 * only in brackets. What is left over is `undecided`, neither right nor wrong.
 */
export type Comparison = 'equal' | 'different' | 'undecided'

/** Both sides cleaned by `cleanString` before. */
export function compareNumeric(answer: string, reference: string): Comparison {
  const [a, b] = [pythonFloat(answer), pythonFloat(reference)]
  if (a !== undefined && b !== undefined) {
    // The percent rule: 0.25, 25 and 2500 all pass for 25.
    return [b / 100, b, b * 100].some((target) => isClose(target, a)) ? 'equal' : 'different'
  }
  if (answer === '' || reference === '') return answer === reference ? 'equal' : 'different'
  const bare = (text: string) => text.replace(/[{}()]/g, '')
  return bare(answer) === bare(reference) ? 'equal' : 'undecided'
}

/** `float(text.replace(",", ""))`, or `undefined` where Python would raise. */
export function pythonFloat(text: string): number | undefined {
  const bare = text.replaceAll(',', '').trim().toLowerCase()
  if (/^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+)?$/.test(bare)) {
    return Number(bare.replaceAll('_', ''))
  }
  const word = /^([+-]?)(inf|infinity|nan)$/.exec(bare)
  if (!word) return undefined
  if (word[2] === 'nan') return Number.NaN
  return word[1] === '-' ? -Infinity : Infinity
}

/** `math.isclose` with a relative tolerance of 1e-4 and no absolute one. */
function isClose(a: number, b: number): boolean {
  if (a === b) return true
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false
  return Math.abs(a - b) <= 1e-4 * Math.max(Math.abs(a), Math.abs(b))
}
