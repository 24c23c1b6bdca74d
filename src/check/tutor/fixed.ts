import { squareRoot } from './radical.ts'
import type { Rational } from './rational.ts'
import { TooMuch } from './work.ts'

/** Real numbers as whole multiples of 2^-320: about 96 decimal places. Everything here is of that scale. */
export const bits = 320n
export const unit = 1n << bits
const largest = 1n << 3000n

export function ofRational({ n, d }: Rational): bigint {
  return bounded((n << bits) / d)
}

export function bounded(x: bigint): bigint {
  if (x > largest || -x > largest) throw new TooMuch()
  return x
}

export function times(a: bigint, b: bigint): bigint {
  return bounded((a * b) >> bits)
}

/** Division by nothing, or by what is nothing up to rounding, is too much. */
export function over(a: bigint, b: bigint): bigint {
  if (absolute(b) < 1n << 80n) throw new TooMuch()
  return bounded((a << bits) / b)
}

export function absolute(x: bigint): bigint {
  return x < 0n ? -x : x
}

export function root(x: bigint): bigint {
  return squareRoot(x << bits)
}

/** Σ of (1/n)^(2k+1)/(2k+1), with alternating signs or not: arctan or artanh of 1/n. */
function inverseSeries(n: bigint, alternating: boolean): bigint {
  let [sum, power] = [0n, unit / n]
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += alternating && k % 4n === 3n ? -power / k : power / k
    power /= n * n
  }
  return sum
}

/** Machin's formula. */
export const pi = 16n * inverseSeries(5n, true) - 4n * inverseSeries(239n, true)
const ln2 =
  18n * inverseSeries(26n, false) - 2n * inverseSeries(4801n, false) + 8n * inverseSeries(8749n, false)

export function exp(x: bigint): bigint {
  if (absolute(x) > 300n * unit) throw new TooMuch()
  const twos = x / ln2
  const small = (x - twos * ln2) >> 12n
  let [sum, term] = [unit, unit]
  for (let k = 1n; term !== 0n && k < 80n; k++) {
    term = times(term, small) / k
    sum += term
    if (term === -1n) break
  }
  for (let k = 0; k < 12; k++) sum = times(sum, sum)
  return twos >= 0n ? bounded(sum << twos) : sum >> -twos
}

/** Of a positive number, by Newton's method on exp from what floating point says. */
export function ln(x: bigint): bigint {
  if (x <= 0n) throw new TooMuch()
  const shift = BigInt(x.toString(2).length) - bits
  const near = shift >= 0n ? x >> shift : x << -shift
  let y = BigInt(Math.round(Math.log(Number(near >> (bits - 60n)) / 2 ** 60) * 2 ** 50)) << (bits - 50n)
  for (let k = 0; k < 3; k++) {
    const e = exp(y)
    y += (2n * ((near - e) << bits)) / (near + e)
  }
  return y + shift * ln2
}

/** Cosine and sine. */
export function cosSin(x: bigint): readonly [bigint, bigint] {
  const turn = 2n * pi
  const small = (x - (x / turn) * turn) >> 8n
  const square = times(small, small)
  let [cos, sin] = [0n, 0n]
  let [even, odd] = [unit, small]
  for (let k = 1n; k < 80n; k += 2n) {
    cos += even
    sin += odd
    even = -times(even, square) / (k * (k + 1n))
    odd = -times(odd, square) / ((k + 1n) * (k + 2n))
  }
  for (let k = 0; k < 8; k++) [cos, sin] = [times(cos, cos) - times(sin, sin), 2n * times(sin, cos)]
  return [cos, sin]
}

function arctan(x: bigint): bigint {
  let small = x
  for (let k = 0; k < 6; k++) small = over(small, unit + root(unit + times(small, small)))
  const square = times(small, small)
  let [sum, power] = [0n, small]
  for (let k = 1n; power !== 0n && power !== -1n && k < 200n; k += 2n) {
    sum += k % 4n === 1n ? power / k : -power / k
    power = times(power, square)
  }
  return sum << 6n
}

/** The angle of a point, from −π to π. */
export function angle(y: bigint, x: bigint): bigint {
  if (x === 0n && y === 0n) throw new TooMuch()
  if (absolute(y) > absolute(x)) return (y > 0n ? pi / 2n : -pi / 2n) - arctan(over(x, y))
  const base = arctan(over(y, x))
  if (x > 0n) return base
  return y >= 0n ? base + pi : base - pi
}
