import {
  absolute,
  angle,
  bits,
  cosSin,
  exp as realExp,
  ln as realLn,
  over,
  pi,
  root,
  times,
  unit,
} from './fixed.ts'
import { TooMuch } from './work.ts'

/** A complex number of fixed-point parts (see `fixed.ts`). */
export interface Complex {
  readonly re: bigint
  readonly im: bigint
}

/** Up to this, rounding may have made a real number complex, or nothing something. */
export const noise = 1n << (bits - 200n)

export function real(re: bigint): Complex {
  return { re, im: 0n }
}

export const i: Complex = { re: 0n, im: unit }

export function add(a: Complex, b: Complex): Complex {
  return { re: a.re + b.re, im: a.im + b.im }
}

export function negate({ re, im }: Complex): Complex {
  return { re: -re, im: -im }
}

export function multiply(a: Complex, b: Complex): Complex {
  if (a.im === 0n && b.im === 0n) return real(times(a.re, b.re))
  return { re: times(a.re, b.re) - times(a.im, b.im), im: times(a.re, b.im) + times(a.im, b.re) }
}

export function divide(a: Complex, b: Complex): Complex {
  if (a.im === 0n && b.im === 0n) return real(over(a.re, b.re))
  const size = times(b.re, b.re) + times(b.im, b.im)
  const { re, im } = multiply(a, { re: b.re, im: -b.im })
  return { re: over(re, size), im: over(im, size) }
}

export function modulus({ re, im }: Complex): bigint {
  return im === 0n ? absolute(re) : root(times(re, re) + times(im, im))
}

export function exp({ re, im }: Complex): Complex {
  const size = realExp(re)
  if (im === 0n) return real(size)
  const [cos, sin] = cosSin(im)
  return { re: times(size, cos), im: times(size, sin) }
}

/** The principal value. What rounding left of an imaginary part is dropped, so that a root of −4 is 2i, not −2i. */
export function ln(z: Complex): Complex {
  const { re, im } = settle(z)
  if (im === 0n && re > 0n) return real(realLn(re))
  return { re: realLn(modulus({ re, im })), im: angle(im, re) }
}

export function settle({ re, im }: Complex): Complex {
  return absolute(im) < noise ? real(re) : { re, im }
}

export function wholePower(base: Complex, exponent: bigint): Complex {
  if (exponent < 0n) return divide(real(unit), wholePower(base, -exponent))
  let [result, square, left] = [real(unit), base, exponent]
  while (left > 0n) {
    if (left % 2n === 1n) result = multiply(result, square)
    left /= 2n
    if (left > 0n) square = multiply(square, square)
  }
  return result
}

export function power(base: Complex, exponent: Complex): Complex {
  if (modulus(base) < noise) {
    if (exponent.re <= 0n) throw new TooMuch()
    return real(0n)
  }
  return exp(multiply(exponent, ln(base)))
}

const two = real(2n * unit)

export function sin(z: Complex): Complex {
  if (z.im === 0n) return real(cosSin(z.re)[1])
  const up = exp(multiply(i, z))
  return divide(add(up, negate(divide(real(unit), up))), multiply(two, i))
}

export function cos(z: Complex): Complex {
  return z.im === 0n ? real(cosSin(z.re)[0]) : sin(add(z, real(pi / 2n)))
}

export function squareRootOf(z: Complex): Complex {
  const { re, im } = settle(z)
  if (im === 0n) return re >= 0n ? real(root(re)) : { re: 0n, im: root(-re) }
  return power({ re, im }, real(unit / 2n))
}

/** −i · ln(iz + √(1 − z²)). */
export function arcsin(z: Complex): Complex {
  const rest = squareRootOf(add(real(unit), negate(multiply(z, z))))
  return multiply(negate(i), ln(add(multiply(i, z), rest)))
}

/** i/2 · (ln(1 − iz) − ln(1 + iz)). */
export function arctan(z: Complex): Complex {
  const [less, more] = [add(real(unit), negate(multiply(i, z))), add(real(unit), multiply(i, z))]
  return multiply({ re: 0n, im: unit / 2n }, add(ln(less), negate(ln(more))))
}
