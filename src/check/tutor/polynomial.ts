import { add, divide, multiply, negative, one, power, rational, type Rational } from './rational.ts'
import type { Work } from './work.ts'

/**
 * A product of powers of atoms, sorted by atom. Atoms are variables, `pi`, `e`, `i`, primes under a root (`#2` to a power
 * between 0 and 1) and whatever is not looked into (`@…`). Products of different such roots are linearly independent
 * over the rationals, so that two polynomials without `@` are equal only if their terms are.
 */
export type Powers = readonly (readonly [atom: string, exponent: Rational])[]

export interface Term {
  readonly coefficient: Rational
  readonly powers: Powers
}

/** By the key of its powers; no coefficient is zero. */
export type Polynomial = ReadonlyMap<string, Term>

export function polynomial(...terms: readonly Term[]): Polynomial {
  return new Map(terms.filter((term) => term.coefficient.n !== 0n).map((term) => [keyOf(term.powers), term]))
}

export function constantPolynomial(value: Rational): Polynomial {
  return polynomial({ coefficient: value, powers: [] })
}

export function atom(name: string, exponent: Rational = one): Polynomial {
  return polynomial({ coefficient: one, powers: [[name, exponent]] })
}

function keyOf(powers: Powers): string {
  return powers.map(([name, { n, d }]) => `${name}^${n}/${d}`).join('*')
}

/** The same text for the same polynomial. */
export function keyOfPolynomial(of: Polynomial): string {
  const terms = Array.from(
    of,
    ([
      key,
      {
        coefficient: { n, d },
      },
    ]) => `${n}/${d}*${key}`,
  )
  return terms.toSorted().join('+')
}

export function addPolynomials(a: Polynomial, b: Polynomial, work: Work): Polynomial {
  work.spend(a.size + b.size)
  const sum = new Map(a)
  for (const term of b.values()) addTerm(sum, term)
  return sum
}

function addTerm(sum: Map<string, Term>, term: Term): void {
  const key = keyOf(term.powers)
  const before = sum.get(key)
  const coefficient = before ? add(before.coefficient, term.coefficient) : term.coefficient
  if (coefficient.n === 0n) sum.delete(key)
  else sum.set(key, { coefficient, powers: term.powers })
}

export function multiplyPolynomials(a: Polynomial, b: Polynomial, work: Work): Polynomial {
  const product = new Map<string, Term>()
  for (const left of a.values()) {
    work.spend(4 * b.size + 1)
    for (const right of b.values()) addTerm(product, multiplyTerms(left, right))
  }
  return product
}

export function scale(of: Polynomial, by: Rational): Polynomial {
  return polynomial(
    ...Array.from(of.values(), (term) => ({ ...term, coefficient: multiply(term.coefficient, by) })),
  )
}

export function negate(of: Polynomial): Polynomial {
  return scale(of, { n: -1n, d: 1n })
}

function multiplyTerms(a: Term, b: Term): Term {
  const exponents = new Map(a.powers)
  for (const [name, exponent] of b.powers) {
    const before = exponents.get(name)
    exponents.set(name, before ? add(before, exponent) : exponent)
  }
  return normalTerm(multiply(a.coefficient, b.coefficient), exponents)
}

/** Whole powers of primes, and of i by two, go into the coefficient. */
export function normalTerm(coefficient: Rational, exponents: ReadonlyMap<string, Rational>): Term {
  let factor = coefficient
  const powers: (readonly [string, Rational])[] = []
  for (const [name, exponent] of exponents) {
    let left = exponent
    if (name.startsWith('#')) {
      const full = floor(exponent)
      factor = multiply(factor, power(rational(BigInt(name.slice(1))), full))
      left = add(exponent, rational(-full))
    } else if (name === 'i') {
      const quarter = ((exponent.n % 4n) + 4n) % 4n
      if (quarter >= 2n) factor = negative(factor)
      left = rational(quarter % 2n)
    }
    if (left.n !== 0n) powers.push([name, left])
  }
  return { coefficient: factor, powers: powers.toSorted(([a], [b]) => (a < b ? -1 : 1)) }
}

export function floor({ n, d }: Rational): bigint {
  return n >= 0n ? n / d : -((-n + d - 1n) / d)
}

export function powerOfPolynomial(base: Polynomial, exponent: bigint, work: Work): Polynomial {
  const [single] = base.size === 1 ? base.values() : []
  if (single) {
    const by = rational(exponent)
    const powers = new Map(single.powers.map(([name, before]) => [name, multiply(before, by)] as const))
    return polynomial(normalTerm(power(single.coefficient, exponent), powers))
  }
  let [result, square, left] = [constantPolynomial(one), base, exponent]
  while (left > 0n) {
    work.spend(10)
    if (left % 2n === 1n) result = multiplyPolynomials(result, square, work)
    left /= 2n
    if (left > 0n) square = multiplyPolynomials(square, square, work)
  }
  return result
}

/** The rational that it is, if it is one. */
export function asRational(of: Polynomial): Rational | undefined {
  if (of.size === 0) return rational(0)
  const constant = of.size === 1 ? of.get('') : undefined
  return constant?.coefficient
}

/** `c` where `a = c · b`, if there is one. */
export function ratio(a: Polynomial, b: Polynomial): Rational | undefined {
  if (a.size !== b.size || a.size === 0) return undefined
  let found: Rational | undefined
  for (const [key, { coefficient }] of a) {
    const other = b.get(key)
    if (!other) return undefined
    const here = divide(coefficient, other.coefficient)
    if (found && (found.n !== here.n || found.d !== here.d)) return undefined
    found = here
  }
  return found
}
