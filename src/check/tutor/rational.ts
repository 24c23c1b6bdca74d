import { TooMuch } from './work.ts'

/** In lowest terms, with a positive denominator. */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

/** Larger numbers are too much: 16,000 bits are about 4,800 digits. */
const mostBits = 16_000
const largest = 1n << BigInt(mostBits)

export const zero: Rational = { n: 0n, d: 1n }
export const one: Rational = { n: 1n, d: 1n }

export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  return reduced(BigInt(n), BigInt(d))
}

function reduced(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new TooMuch()
  if (n > largest || -n > largest || d > largest || -d > largest) throw new TooMuch()
  if (d === 1n) return { n, d }
  const by = gcd(n, d) * (d < 0n ? -1n : 1n)
  return { n: n / by, d: d / by }
}

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x === 0n ? 1n : x
}

export function add(a: Rational, b: Rational): Rational {
  return a.d === b.d ? reduced(a.n + b.n, a.d) : reduced(a.n * b.d + b.n * a.d, a.d * b.d)
}

export function negative({ n, d }: Rational): Rational {
  return { n: -n, d }
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negative(b))
}

export function multiply(a: Rational, b: Rational): Rational {
  return reduced(a.n * b.n, a.d * b.d)
}

/** Division by zero is too much: it has no value. */
export function divide(a: Rational, b: Rational): Rational {
  return reduced(a.n * b.d, a.d * b.n)
}

export function power(a: Rational, exponent: bigint): Rational {
  if (exponent < 0n) return power(divide(one, a), -exponent)
  if (a.d === 1n && (a.n === 1n || a.n === 0n)) return exponent === 0n ? one : a
  if (a.d === 1n && a.n === -1n) return exponent % 2n === 0n ? one : a
  const bits = BigInt(Math.max(a.n.toString(2).length, a.d.toString(2).length))
  if (exponent * (bits - 1n) > BigInt(mostBits)) throw new TooMuch()
  return { n: a.n ** exponent, d: a.d ** exponent }
}

export function equal(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d
}

export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function absolute({ n, d }: Rational): Rational {
  return { n: n < 0n ? -n : n, d }
}

/** `12`, `1.50`, `.5`, `2.`, `1.5e-3`, with a point and no groups. */
export function parseDecimal(text: string): Rational {
  const [, whole = '', decimals = '', exponent = '0'] = /^(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? []
  const shift = Number(exponent) - decimals.length
  if (Math.abs(shift) > 4000) throw new TooMuch()
  const digits = BigInt(`${whole}${decimals}` || '0')
  return shift >= 0 ? rational(digits * 10n ** BigInt(shift)) : rational(digits, 10n ** BigInt(-shift))
}

/** Rounded to a multiple of 10^-places, halves away from zero, as schools teach it. */
export function round(a: Rational, places: number): Rational {
  const unit = power(rational(10n), BigInt(places))
  const { n, d } = multiply(absolute(a), unit)
  const nearest = rational((2n * n + d) / (2n * d))
  const rounded = divide(nearest, unit)
  return a.n < 0n ? negative(rounded) : rounded
}
