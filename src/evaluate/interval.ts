/** 97.5 % of a normal distribution lie below it. */
const z = 1.959963984540054

export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * The 95 % interval of Wilson (1927) for a share, each end in [0, 1]: unlike the textbook's it stays inside, and is
 * honest for few rows and for shares near 0 and 1.
 */
export function wilson(right: number, total: number): Interval {
  if (total === 0) return { low: 0, high: 1 }
  const share = right / total
  const middle = (share + (z * z) / (2 * total)) / (1 + (z * z) / total)
  const half =
    (z / (1 + (z * z) / total)) * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))
  return {
    low: right === 0 ? 0 : Math.max(0, middle - half),
    high: right === total ? 1 : Math.min(1, middle + half),
  }
}

/**
 * McNemar's exact test, two-sided: how likely so uneven a split of the questions that only one of two runs has right is,
 * if neither run is better.
 */
export function mcNemar(onlyA: number, onlyB: number): number {
  const all = onlyA + onlyB
  const least = Math.min(onlyA, onlyB)
  // In logarithms: 2^-all is 0 in floating point for a thousand questions.
  let term = -all * Math.LN2
  let sum = 0
  for (let k = 0; k <= least; k++) {
    sum += Math.exp(term)
    term += Math.log(all - k) - Math.log(k + 1)
  }
  return Math.min(1, 2 * sum)
}
