import type { Expression } from '../tutor/expression.ts'
import type { RelationSign } from '../tutor/shape.ts'
import type { Relation } from './known.ts'
import { displayName } from './solved.ts'

const signs: Readonly<Record<RelationSign, string>> = {
  '=': '=',
  '!=': '≠',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
}

/** An equation in plain text: `x² − 5x + 6 = 0`. */
export function sayRelation({ left, sign, right }: Relation): string {
  return `${say(left)} ${signs[sign]} ${say(right)}`
}

/** How tightly something holds together: a sum least. */
const binding = { sum: 0, product: 1, power: 2, atom: 3 } as const

function say(of: Expression): string {
  switch (of.type) {
    case 'number':
      return number(of)
    case 'symbol':
      return displayName(of.name)
    case 'constant':
      return of.name === 'pi' ? 'π' : of.name === 'infinity' ? '∞' : of.name
    case 'sum':
      return of.terms.map(term).join('')
    case 'product':
      return product(of.factors)
    case 'quotient':
      return `${within(of.above, binding.product)}/${within(of.below, binding.power)}`
    case 'negative':
      return `−${within(of.of, binding.product)}`
    case 'plus-minus':
      return `${of.sign === 1 ? '±' : '∓'}${within(of.of, binding.product)}`
    case 'power':
      return power(of.base, of.exponent)
    case 'root':
      return of.degree === 2
        ? `√${within(of.of, binding.atom)}`
        : power(of.of, {
            type: 'quotient',
            above: one,
            below: { type: 'number', value: { n: BigInt(of.degree), d: 1n } },
          })
    case 'call':
      return of.name === 'abs'
        ? `|${of.args.map(say).join(', ')}|`
        : `${of.name}(${of.args.map(say).join(', ')})`
  }
}

const one: Expression = { type: 'number', value: { n: 1n, d: 1n } }

function term(of: Expression, index: number): string {
  if (of.type === 'negative') return `${index === 0 ? '−' : ' − '}${within(of.of, binding.product)}`
  return `${index === 0 ? '' : ' + '}${say(of)}`
}

function bindingOf(of: Expression): number {
  switch (of.type) {
    case 'number':
      return of.value.d !== 1n && of.decimals === undefined ? binding.product : binding.atom
    case 'sum':
    case 'negative':
    case 'plus-minus':
      return binding.sum
    case 'product':
    case 'quotient':
      return binding.product
    case 'power':
    case 'root':
      return binding.power
    default:
      return binding.atom
  }
}

function within(of: Expression, least: number): string {
  return bindingOf(of) < least ? `(${say(of)})` : say(of)
}

/** `3x`, `3(x + 1)`; elsewhere with a dot. A number behind a letter comes before it; once something is just that. */
function product(factors: readonly Expression[]): string {
  const [first, second, ...more] = factors
  if (second && first?.type === 'number' && first.value.n === first.value.d && first.decimals === undefined)
    return product(factors.slice(1))
  const isSwapped = first?.type === 'symbol' && second?.type === 'number' && more.length === 0
  const ordered = isSwapped ? [second, first] : factors
  return ordered
    .map((factor, index) => {
      const text = within(factor, index === 0 ? binding.product : binding.power)
      const before = ordered[index - 1]
      if (!before) return text
      const isPlain =
        before.type === 'number' && bindingOf(before) === binding.atom && /^[\p{L}(√]/u.test(text)
      return isPlain ? text : ` · ${text}`
    })
    .join('')
}

const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function power(base: Expression, exponent: Expression): string {
  const below = within(base, binding.atom)
  const isWhole = exponent.type === 'number' && exponent.value.d === 1n && exponent.value.n >= 0n
  if (!isWhole)
    return `${below}^${bindingOf(exponent) === binding.atom ? say(exponent) : `(${say(exponent)})`}`
  return `${below}${`${exponent.value.n}`.replace(/\d/g, (digit) => superscript[Number(digit)] ?? digit)}`
}

function number({ value: { n, d }, decimals }: Expression & { readonly type: 'number' }): string {
  if (decimals === undefined || decimals === 0 || decimals > 30) return d === 1n ? `${n}` : `${n}/${d}`
  const digits = `${((n < 0n ? -n : n) * 10n ** BigInt(decimals)) / d}`.padStart(decimals + 1, '0')
  const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return n < 0n ? `−${text}` : text
}
