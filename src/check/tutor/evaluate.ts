import * as complex from './complex.ts'
import type { Complex } from './complex.ts'
import type { Expression, FunctionName } from './expression.ts'
import { absolute, bits, ofRational, pi, unit } from './fixed.ts'
import { rational, type Rational } from './rational.ts'
import { TooMuch, type Work } from './work.ts'

/** The value of an expression where its variables have these, to about 90 places. Throws `TooMuch` where it has none. */
export function evaluate(of: Expression, at: ReadonlyMap<string, Rational>, work: Work): Complex {
  const go = (part: Expression) => evaluate(part, at, work)
  work.spend(4)
  switch (of.type) {
    case 'number':
      return complex.real(ofRational(of.value))
    case 'symbol': {
      const value = at.get(of.name)
      if (!value) throw new TooMuch()
      return complex.real(ofRational(value))
    }
    case 'constant':
      return constant(of.name)
    case 'sum':
      return of.terms.map(go).reduce(complex.add)
    case 'product':
      return of.factors.map(go).reduce(complex.multiply)
    case 'quotient':
      return complex.divide(go(of.above), go(of.below))
    case 'negative':
      return complex.negate(go(of.of))
    case 'plus-minus':
      throw new TooMuch()
    case 'power':
      work.spend(200)
      return raise(of.base, of.exponent, go)
    case 'root':
      work.spend(200)
      return root(go(of.of), of.degree)
    case 'call':
      work.spend(200)
      return call(of.name, of.args.map(go))
  }
}

function constant(name: 'pi' | 'e' | 'i' | 'infinity'): Complex {
  if (name === 'pi') return complex.real(pi)
  if (name === 'e') return complex.exp(complex.real(unit))
  if (name === 'i') return complex.i
  throw new TooMuch()
}

function raise(base: Expression, exponent: Expression, go: (part: Expression) => Complex): Complex {
  const by = go(exponent)
  const whole = by.re >> bits
  if (by.im === 0n && whole << bits === by.re) {
    if (absolute(whole) > 20_000n) throw new TooMuch()
    return complex.wholePower(go(base), whole)
  }
  if (base.type === 'constant' && base.name === 'e') return complex.exp(by)
  const fraction = oddRoot(exponent)
  const from = complex.settle(go(base))
  if (fraction && from.im === 0n && from.re < 0n) {
    const value = complex.power(complex.negate(from), by)
    return fraction.n % 2n === 0n ? value : complex.negate(value)
  }
  return complex.power(from, by)
}

/** An exponent as 2/3, of which schools say that a negative number has a real power. */
function oddRoot(exponent: Expression): Rational | undefined {
  if (exponent.type !== 'quotient') return undefined
  const { above, below } = exponent
  if (above.type !== 'number' || below.type !== 'number' || below.value.n === 0n) return undefined
  const value = rational(above.value.n * below.value.d, above.value.d * below.value.n)
  return value.d % 2n === 1n && value.d > 1n ? value : undefined
}

function root(of: Complex, degree: number): Complex {
  if (degree === 2) return complex.squareRootOf(of)
  const { re, im } = complex.settle(of)
  const by = complex.real(unit / BigInt(degree))
  if (im === 0n && re < 0n && degree % 2 === 1) return complex.negate(complex.power(complex.real(-re), by))
  return complex.power({ re, im }, by)
}

function call(name: FunctionName, [of = complex.real(0n), second]: readonly Complex[]): Complex {
  const one = complex.real(unit)
  switch (name) {
    case 'sin':
      return complex.sin(of)
    case 'cos':
      return complex.cos(of)
    case 'tan':
      return complex.divide(complex.sin(of), complex.cos(of))
    case 'cot':
      return complex.divide(complex.cos(of), complex.sin(of))
    case 'sec':
      return complex.divide(one, complex.cos(of))
    case 'csc':
      return complex.divide(one, complex.sin(of))
    case 'arcsin':
      return complex.arcsin(of)
    case 'arccos':
      return complex.add(complex.real(pi / 2n), complex.negate(complex.arcsin(of)))
    case 'arctan':
      return complex.arctan(of)
    case 'ln':
      return complex.ln(of)
    case 'exp':
      return complex.exp(of)
    case 'abs':
      return complex.real(complex.modulus(of))
    case 'sinh':
      return half(complex.add(complex.exp(of), complex.negate(complex.exp(complex.negate(of)))))
    case 'cosh':
      return half(complex.add(complex.exp(of), complex.exp(complex.negate(of))))
    case 'tanh': {
      const twice = complex.exp(complex.add(of, of))
      return complex.divide(complex.add(twice, complex.negate(one)), complex.add(twice, one))
    }
    case 'floor':
      return floor(of)
    case 'ceil':
      return complex.negate(floor(complex.negate(of)))
    case 'factorial':
      return complex.real(factorial(wholeOf(of)))
    case 'binomial': {
      const [n, k] = [wholeOf(of), wholeOf(second ?? one)]
      if (k > n) return complex.real(0n)
      return complex.real((factorial(n) << bits) / factorial(k) / (factorial(n - k) >> bits))
    }
  }
}

function half({ re, im }: Complex): Complex {
  return { re: re / 2n, im: im / 2n }
}

/** Next to a whole number rounding decides, so that there is no saying. */
function floor({ re, im }: Complex): Complex {
  const nearest = ((re + unit / 2n) >> bits) << bits
  const isNear = re !== nearest && absolute(re - nearest) < complex.noise
  if (isNear || absolute(im) > complex.noise) throw new TooMuch()
  return complex.real((re >> bits) << bits)
}

function wholeOf({ re, im }: Complex): bigint {
  const whole = re >> bits
  if (im !== 0n || whole << bits !== re || whole < 0n || whole > 120n) throw new TooMuch()
  return whole
}

function factorial(n: bigint): bigint {
  let product = 1n
  for (let k = 2n; k <= n; k++) product *= k
  return product << bits
}
