/** A number as written, and how exactly: `decimals` is absent for fractions and powers of ten. */
export interface WrittenNumber {
  readonly value: number
  readonly decimals?: number
}

const decimal = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d+))?(e[+-]?\d+)?$/i
const texFraction = /^([+-]?)\\[dt]?frac\{(-?\d+)\}\{(-?\d+)\}$/
const slashFraction = /^([+-]?\d+)\/(\d+)$/

/**
 * The number that a text is, if it is one: `1,200.50`, `$64.80`, `25%`, `\frac{3}{4}`, `3/4`, `12 \text{ cm}`. A
 * percent sign is left out, not divided by: whether 25 % is 25 or 0.25 is for a grader to say.
 */
export function parseNumber(text: string): WrittenNumber | undefined {
  const bare = text
    .replace(/\\text\s*\{[^{}]*\}\s*$/, '')
    .replace(/\\[,;! ]/g, '')
    .replace(/\{,\}/g, ',')
    .replace(/\\?[$%]/g, '')
    .trim()
  const fraction = texFraction.exec(bare)
  if (fraction) return quotient(Number(`${fraction[1]}1`) * Number(fraction[2]), Number(fraction[3]))
  const slash = slashFraction.exec(bare)
  if (slash) return quotient(Number(slash[1]), Number(slash[2]))
  const match = decimal.exec(bare)
  if (!match || !/\d/.test(bare)) return undefined
  const value = Number(bare.replaceAll(',', ''))
  if (!Number.isFinite(value)) return undefined
  return match[2] ? { value } : { value, decimals: match[1]?.length ?? 0 }
}

function quotient(above: number, below: number): WrittenNumber | undefined {
  return below === 0 ? undefined : { value: above / below }
}
