import type { Expression } from './expression.ts'
import {
  addPolynomials,
  asRational,
  atom,
  constantPolynomial,
  floor,
  keyOfPolynomial,
  multiplyPolynomials,
  negate,
  polynomial,
  powerOfPolynomial,
  type Polynomial,
} from './polynomial.ts'
import { canTakeRoot, radical } from './radical.ts'
import { divide, multiply, negative, one, rational, type Rational } from './rational.ts'
import { TooMuch, type Work } from './work.ts'

/** A quotient of polynomials. `opaque`: it has atoms between which there may be relations that are not known here. */
export interface Normal {
  readonly above: Polynomial
  readonly below: Polynomial
  readonly opaque: boolean
}

const unit = constantPolynomial(one)

/** The normal form of an expression without ± or ∞. Throws `TooMuch` also where it has no value, as 1/0. */
export function normal(of: Expression, work: Work): Normal {
  work.spend(2)
  switch (of.type) {
    case 'number':
      return exact(constantPolynomial(of.value))
    case 'symbol':
      return exact(atom(of.name))
    case 'constant':
      if (of.name === 'infinity') throw new TooMuch()
      return exact(atom(of.name))
    case 'sum':
      return of.terms.map((term) => normal(term, work)).reduce((sum, term) => addNormals(sum, term, work))
    case 'product':
      return of.factors
        .map((factor) => normal(factor, work))
        .reduce((all, factor) => times(all, factor, work))
    case 'quotient':
      return times(normal(of.above, work), inverse(normal(of.below, work)), work)
    case 'negative': {
      const positive = normal(of.of, work)
      return { ...positive, above: negate(positive.above) }
    }
    case 'plus-minus':
      throw new TooMuch()
    case 'power':
      return raise(normal(of.base, work), normal(of.exponent, work), work)
    case 'root':
      return raise(normal(of.of, work), exact(constantPolynomial(rational(1, of.degree))), work)
    case 'call':
      return call(
        of.name,
        of.args.map((arg) => normal(arg, work)),
        work,
      )
  }
}

function exact(above: Polynomial): Normal {
  return { above, below: unit, opaque: false }
}

function addNormals(a: Normal, b: Normal, work: Work): Normal {
  const opaque = a.opaque || b.opaque
  if (keyOfPolynomial(a.below) === keyOfPolynomial(b.below)) {
    return { above: addPolynomials(a.above, b.above, work), below: a.below, opaque }
  }
  const left = multiplyPolynomials(a.above, b.below, work)
  const right = multiplyPolynomials(b.above, a.below, work)
  return {
    above: addPolynomials(left, right, work),
    below: multiplyPolynomials(a.below, b.below, work),
    opaque,
  }
}

function times(a: Normal, b: Normal, work: Work): Normal {
  return {
    above: multiplyPolynomials(a.above, b.above, work),
    below: multiplyPolynomials(a.below, b.below, work),
    opaque: a.opaque || b.opaque,
  }
}

function inverse({ above, below, opaque }: Normal): Normal {
  if (above.size === 0) throw new TooMuch()
  return { above: below, below: above, opaque }
}

/** The rational that it is, if it is one. */
export function rationalOf({ above, below }: Normal): Rational | undefined {
  const [a, b] = [asRational(above), asRational(below)]
  return a && b && b.n !== 0n ? divide(a, b) : undefined
}

function raise(base: Normal, exponent: Normal, work: Work): Normal {
  const by = rationalOf(exponent)
  if (!by) return opaque('power', [base, exponent])
  if (by.d === 1n) {
    const from = by.n < 0n ? inverse(base) : base
    const times = by.n < 0n ? -by.n : by.n
    if (times === 0n) return exact(unit)
    return {
      above: powerOfPolynomial(from.above, times, work),
      below: powerOfPolynomial(from.below, times, work),
      opaque: base.opaque,
    }
  }
  const number = rationalOf(base)
  const root = number && radical(number, by, work)
  if (root) return { above: root.value, below: unit, opaque: !root.certain }
  return rootOfTerm(base, by, work) ?? opaque('power', [base, exponent])
}

/** √(4x) is 2√x; of x² only the square root as such is known, since x may be negative. */
function rootOfTerm({ above, below, opaque }: Normal, by: Rational, work: Work): Normal | undefined {
  const [term] = above.size === 1 ? above.values() : []
  const divisor = asRational(below)
  if (!term || !divisor || term.coefficient.n * divisor.n <= 0n || !canTakeRoot(term.powers)) return undefined
  const [power] = term.powers
  if (!power || power[1].n !== 1n || power[1].d !== 1n) return undefined
  const root = radical(divide(term.coefficient, divisor), by, work)
  if (!root) return undefined
  const value = multiplyPolynomials(root.value, atom(power[0], multiply(power[1], by)), work)
  return { above: value, below: unit, opaque: opaque || !root.certain }
}

function call(name: string, args: readonly Normal[], work: Work): Normal {
  const values = args.map(rationalOf)
  const [first, second] = values
  if (!first || (args.length > 1 && !second)) return opaque(name, args)
  if (name === 'abs') return exact(constantPolynomial(first.n < 0n ? negative(first) : first))
  if (name === 'floor') return exact(constantPolynomial(rational(floor(first))))
  if (name === 'ceil') return exact(constantPolynomial(rational(-floor(negative(first)))))
  if (name === 'ln' && first.n === first.d) return exact(polynomial())
  const isWhole = first.d === 1n && first.n >= 0n && first.n <= 2000n
  if (name === 'factorial' && isWhole)
    return exact(constantPolynomial(rational(falling(first.n, first.n, work))))
  if (name === 'binomial' && isWhole && second?.d === 1n && second.n >= 0n && second.n <= first.n) {
    const above = falling(first.n, second.n, work)
    return exact(constantPolynomial(rational(above, falling(second.n, second.n, work))))
  }
  return opaque(name, args)
}

/** `n · (n − 1) · …`, so many factors. */
function falling(n: bigint, factors: bigint, work: Work): bigint {
  let product = 1n
  for (let k = 0n; k < factors; k++) {
    work.spend(2)
    product *= n - k
  }
  return product
}

function opaque(name: string, args: readonly Normal[]): Normal {
  const keys = args.map(({ above, below }) => `${keyOfPolynomial(above)}|${keyOfPolynomial(below)}`)
  return { above: atom(`@${name}(${keys.join(';')})`), below: unit, opaque: true }
}
