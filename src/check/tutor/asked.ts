import { wordsToDigits } from './words.ts'

/** What is known of the question. */
export interface Asked {
  readonly question?: string
}

/** Places after the point (−2 for hundreds), or significant figures. */
export type Rounding =
  | { readonly type: 'places'; readonly places: number }
  | { readonly type: 'figures'; readonly figures: number }

const places: Readonly<Record<string, number>> = {
  'hundred thousand': -5,
  'hundred-thousand': -5,
  'ten thousand': -4,
  'ten-thousand': -4,
  thousand: -3,
  hundred: -2,
  ten: -1,
  whole: 0,
  integer: 0,
  unit: 0,
  one: 0,
  dollar: 0,
  degree: 0,
  percent: 0,
  tenth: 1,
  hundredth: 2,
  cent: 2,
  penny: 2,
  thousandth: 3,
  'ten-thousandth': 4,
  'ten thousandth': 4,
  million: -6,
  1: 0,
  10: -1,
  100: -2,
  1000: -3,
}

const nearest = new RegExp(
  String.raw`nearest\s+(?:whole\s+)?\$?(${Object.keys(places)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})s?\b`,
  'i',
)

/** The rounding that a question asks for. */
export function askedRounding({ question = '' }: Asked): Rounding | undefined {
  const text = question.replace(/\$(\d+)\$/g, '$1')
  // "When x is rounded to the nearest integer" is no word on the answer.
  if (/\b(?:are|is|were|was|when|if)\s+(?:\w+\s+)?rounded\b|\brounds\b/i.test(text)) return undefined
  const named = nearest.exec(text)
  if (named) return { type: 'places', places: places[named[1]?.toLowerCase() ?? ''] ?? 0 }
  if (/\bto\s+the\s+nearest\s+[a-z]+/i.test(text)) return { type: 'places', places: 0 }
  const digits = wordsToDigits(text)
  const decimal = /(\d+)\s*(?:decimal\s+(?:places?|points?|digits?)|d\.?p\.?\b)/i.exec(digits)
  if (decimal) return { type: 'places', places: Math.min(Number(decimal[1]), 50) }
  const figures =
    /(\d+)\s*(?:significant\s+(?:figures?|digits?)|s\.?f\.?\b|sig(?:nificant)?\.?\s*figs?)/i.exec(digits)
  return figures ? { type: 'figures', figures: Math.min(Math.max(Number(figures[1]), 1), 50) } : undefined
}

export function asksFor(
  { question = '' }: Asked,
  what: 'factored' | 'expanded' | 'percent' | 'interval' | 'point' | 'lowest',
): boolean {
  return asking[what].test(question)
}

const asking = {
  factored: /\bfactor(?:i[sz]e)?\b(?!s)/i,
  expanded: /\bexpand|\bmultiply\s+out\b/i,
  percent: /percent|%/i,
  interval: /\binterval|\binequalit|\bdomain\b|\brange\b|\bvalues of\b/i,
  point:
    /\bpoint|\bcoordinate|\bordered (?:pair|triple)|\bvector|\bsolution\s*\(x|\bvertex|\bcenter|\bmidpoint|\bintersect/i,
  lowest: /\blowest terms|\bsimplest form|\bsimplif|\breduced fraction|\bcommon fraction/i,
} as const
