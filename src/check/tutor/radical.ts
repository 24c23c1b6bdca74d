import type { Powers, Polynomial } from './polynomial.ts'
import { normalTerm, polynomial } from './polynomial.ts'
import { add, multiply, negative, one, rational, type Rational } from './rational.ts'
import type { Work } from './work.ts'

const limit = 3000n

/** The prime powers of a positive number. `certain` is false where a large factor may be no prime. */
function factor(n: bigint, work: Work): { readonly primes: Map<bigint, bigint>; readonly certain: boolean } {
  const primes = new Map<bigint, bigint>()
  let left = n
  for (let prime = 2n; prime * prime <= left && prime <= limit; prime += prime === 2n ? 1n : 2n) {
    work.spend()
    while (left % prime === 0n) {
      work.spend()
      primes.set(prime, (primes.get(prime) ?? 0n) + 1n)
      left /= prime
    }
  }
  if (left === 1n) return { primes, certain: true }
  const root = squareRoot(left)
  const isSquare = root * root === left
  primes.set(isSquare ? root : left, (primes.get(isSquare ? root : left) ?? 0n) + (isSquare ? 2n : 1n))
  return { primes, certain: (isSquare ? root : left) <= limit * limit }
}

/** Rounded down. */
export function squareRoot(n: bigint): bigint {
  if (n < 2n) return n
  let guess = 1n << BigInt((n.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (guess + n / guess) >> 1n
    if (next >= guess) return guess
    guess = next
  }
}

/**
 * `base` to a power as a term: √8 is 2·√2. The odd root of a negative number is negative, as schools have it, its square
 * root imaginary. `undefined` where that says nothing.
 */
export function radical(
  base: Rational,
  exponent: Rational,
  work: Work,
): { readonly value: Polynomial; readonly certain: boolean } | undefined {
  if (base.n === 0n) return exponent.n > 0n ? { value: polynomial(), certain: true } : undefined
  const isNegative = base.n < 0n
  if (isNegative && exponent.d % 2n === 0n && exponent.d !== 2n) return undefined
  const above = factor(isNegative ? -base.n : base.n, work)
  const below = factor(base.d, work)
  const exponents = new Map<string, Rational>()
  const put = (prime: bigint, times: Rational) => {
    const name = `#${prime}`
    exponents.set(name, add(exponents.get(name) ?? rational(0), multiply(times, exponent)))
  }
  for (const [prime, times] of above.primes) put(prime, rational(times))
  for (const [prime, times] of below.primes) put(prime, negative(rational(times)))
  if (isNegative && exponent.d === 2n) exponents.set('i', rational(exponent.n))
  const isOdd = isNegative && exponent.d !== 2n && exponent.n % 2n !== 0n
  const term = normalTerm(isOdd ? negative(one) : one, exponents)
  return { value: polynomial(term), certain: above.certain && below.certain }
}

/** Whether a root among the powers can be taken exactly: all but `i` and what is not looked into. */
export function canTakeRoot(powers: Powers): boolean {
  return powers.length <= 1 && powers.every(([name]) => name !== 'i' && !/^[#@]/.test(name))
}
