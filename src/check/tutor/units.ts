import { multiply, one, power, rational, type Rational } from './rational.ts'
import { isSign, type Token, type Tokens } from './tokens.ts'

/** What is measured (`length^2`, empty for things that are counted) and how much of it one unit is. */
export interface Unit {
  readonly dimension: string
  readonly factor: Rational
  /** The words as written, for things that are counted: `eggs`. */
  readonly noun?: string
}

type Row = readonly [dimension: string, factor: Rational, names: string]

const rows: readonly Row[] = [
  ['length', rational(1, 1000), 'mm millimeter millimetre'],
  ['length', rational(1, 100), 'cm centimeter centimetre'],
  ['length', rational(1, 10), 'dm decimeter decimetre'],
  ['length', rational(1), 'meter metre'],
  ['length', rational(1000), 'km kilometer kilometre'],
  ['length', rational(254, 10_000), 'in inch inches'],
  ['length', rational(3048, 10_000), 'ft foot feet'],
  ['length', rational(9144, 10_000), 'yd yard'],
  ['length', rational(1_609_344, 1000), 'mi mile'],
  ['mass', rational(1, 1_000_000), 'mg milligram'],
  ['mass', rational(1, 1000), 'gram gm'],
  ['mass', rational(1), 'kg kilogram kilo'],
  ['mass', rational(1000), 'tonne'],
  ['weight', rational(1), 'oz ounce'],
  ['weight', rational(16), 'lb lbs pound'],
  ['weight', rational(32_000), 'ton'],
  ['time', rational(1), 'sec second'],
  ['time', rational(60), 'min minute'],
  ['time', rational(3600), 'hr hrs hour'],
  ['time', rational(86_400), 'day'],
  ['time', rational(604_800), 'week wk'],
  ['months', rational(1), 'month'],
  ['months', rational(12), 'year yr'],
  ['length^3', rational(1, 1_000_000), 'ml milliliter millilitre'],
  ['length^3', rational(1, 1000), 'liter litre'],
  ['length^2', rational(10_000), 'ha hectare'],
  ['measure', rational(1), 'cup'],
  ['measure', rational(2), 'pint pt'],
  ['measure', rational(4), 'quart qt'],
  ['measure', rational(16), 'gallon gal'],
  ['dollars', rational(1, 100), 'cent ¢ penny pennies'],
  ['dollars', rational(1), 'dollar $ usd buck'],
  ['euros', rational(1), 'euro € eur'],
  ['sterling', rational(1, 100), 'pence'],
  ['sterling', rational(1), '£ gbp'],
  ['angle', rational(1), 'deg degree'],
  ['radians', rational(1), 'rad radian'],
  ['celsius', rational(1), 'celsius'],
  ['fahrenheit', rational(1), 'fahrenheit'],
  ['', rational(12), 'dozen'],
  ['', rational(1), 'unit'],
]

/** Letters that are a unit after a number only where the other answer says so: `5 m` may be five times m. */
const letterRows: readonly Row[] = [
  ['length', rational(1), 'm'],
  ['mass', rational(1, 1000), 'g'],
  ['time', rational(1), 's'],
  ['time', rational(3600), 'h'],
  ['length^3', rational(1, 1000), 'L l'],
]

const table = tableOf(rows)
const letters = tableOf(letterRows)

function tableOf(list: readonly Row[]): ReadonlyMap<string, readonly [string, Rational]> {
  return new Map(
    list.flatMap(([dimension, factor, names]) =>
      names.split(' ').map((name) => [name, [dimension, factor]] as const),
    ),
  )
}

function find(word: string): readonly [string, Rational] | undefined {
  const lower = word.toLowerCase()
  return table.get(lower) ?? table.get(lower.replace(/s$/, '')) ?? letters.get(word)
}

export function isKnownUnit(word: string): boolean {
  const lower = word.toLowerCase()
  return table.has(lower) || table.has(lower.replace(/s$/, '')) || short.has(lower)
}

export function isUnitLetter(text: string): boolean {
  // Where it is no secant.
  return letters.has(text) || text === 'sec'
}

const before: ReadonlyMap<string, bigint> = new Map(
  Object.entries({ square: 2n, sq: 2n, squared: 2n, cubic: 3n, cu: 3n }),
)

/** Words after a number as a unit: `cm ^ 2`, `square feet`, `miles per hour`, `duck eggs`. */
export function readUnit(tokens: Tokens): Unit | undefined {
  const exponents = new Map<string, bigint>()
  const nouns: string[] = []
  let [factor, sign, ahead] = [one, 1n, 1n]
  for (const [index, token] of expandShort(tokens).entries()) {
    const word = textOf(token)
    if (isSign(token, '/') || word === 'per') sign = -1n
    else if (before.has(word)) ahead = before.get(word) ?? 1n
    else if (token.type === 'word' || token.type === 'name' || isSign(token, '$', '€', '£', '¢', 'deg')) {
      const known = find(word)
      const exponent = sign * ahead * exponentAfter(expandShort(tokens), index)
      const [dimension = '', own = 1] = known?.[0].split('^') ?? []
      if (dimension) exponents.set(dimension, (exponents.get(dimension) ?? 0n) + exponent * BigInt(own))
      if (known) factor = multiply(factor, power(known[1], exponent))
      else nouns.push(word)
      ahead = 1n
    } else if (
      token.type !== 'number' &&
      !isSign(token, '^', '*', '.', '-') &&
      token.type !== 'open' &&
      token.type !== 'close'
    ) {
      return undefined
    }
  }
  const dimension = Array.from(exponents, ([name, exponent]) => `${name}^${exponent}`)
    .toSorted()
    .join(' ')
  return { dimension, factor, ...(nouns.length > 0 && { noun: nouns.join(' ').toLowerCase() }) }
}

const short: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    mph: ['mile', '/', 'hour'],
    kph: ['km', '/', 'hour'],
    kmh: ['km', '/', 'hour'],
  }),
)

function expandShort(tokens: Tokens): Tokens {
  return tokens.flatMap((token) => {
    const long = token.type === 'word' ? short.get(token.text.toLowerCase()) : undefined
    if (!long) return [token]
    return long.map((text): Token =>
      text === '/'
        ? { type: 'sign', text, spaced: false }
        : { type: 'word', text, prose: true, spaced: true },
    )
  })
}

/** `cm ^ 2`, `cm ^ { 2 }`, `meters squared`. */
function exponentAfter(tokens: Tokens, index: number): bigint {
  const next = tokens[index + 1]
  const after = next && textOf(next)
  if (after === 'squared') return 2n
  if (after === 'cubed') return 3n
  if (!isSign(next, '^')) return 1n
  const number = tokens.slice(index + 2, index + 4).find(({ type }) => type === 'number')
  return number?.type === 'number' && /^[1-4]$/.test(number.text) ? BigInt(number.text) : 1n
}

function textOf(token: Token): string {
  return token.type === 'word' || token.type === 'name' || token.type === 'sign' ? token.text : ''
}
