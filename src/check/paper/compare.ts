/**
 * What of the paper's comparison needs no computer algebra. All texts are cleaned by `cleanString` before. For judging a
 * student's answer use something kinder.
 */
export type Settled = 'equal' | 'different' | 'unsettled'

/** Two numbers; else at least one of them is none, and this is `unsettled`. */
export function compareNumbers(answer: string, reference: string): Settled {
  const [a, b] = [pythonFloat(answer), pythonFloat(reference)]
  if (a === undefined || b === undefined) return 'unsettled'
  // The percent rule: 0.25, 25 and 2500 all pass for 25.
  return [b / 100, b, b * 100].some((target) => isClose(target, a)) ? 'equal' : 'different'
}

/** Texts that differ only in brackets are the same; no answer is wrong, whatever was asked for. */
export function compareTexts(answer: string, reference: string): Settled {
  if (answer === '') return 'different'
  // The order of the conditions is the evaluation's: the answer's own brackets decide.
  const stripped =
    (isIn(answer, '[', ']') && !reference.startsWith('(')) ||
    (isIn(answer, '(', ')') && !reference.startsWith('['))
  const bare = (text: string) => (stripped ? stripBrackets(text) : text).replace(/[{}()]/g, '')
  return bare(answer) === bare(reference) ? 'equal' : 'unsettled'
}

/** The elements of two tuples, or two lists, of the same length, by pairs; `undefined` for what is none. Nesting is not seen. */
export function pairElements(
  answer: string,
  reference: string,
): readonly (readonly [answer: string, reference: string])[] | undefined {
  const same = [answer, reference].every((text) => isIn(text, '[', ']') || isIn(text, '(', ')'))
  if (!same || answer[0] !== reference[0]) return undefined
  const [mine, theirs] = [answer, reference].map((text) => text.slice(1, -1).split(','))
  if (!mine || !theirs || mine.length !== theirs.length) return undefined
  return mine.map((text, index) => [text, theirs[index] ?? ''])
}

/** `float(text.replace(",", ""))`, or `undefined` where Python would raise. */
function pythonFloat(text: string): number | undefined {
  const bare = text.replaceAll(',', '').trim().toLowerCase()
  if (/^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?$/.test(bare)) {
    return Number(bare.replaceAll('_', ''))
  }
  const word = /^([+-]?)(inf|infinity|nan)$/.exec(bare)
  if (!word) return undefined
  if (word[2] === 'nan') return Number.NaN
  return word[1] === '-' ? -Infinity : Infinity
}

/** `math.isclose` with a relative tolerance of 1e-4 and no absolute one. */
function isClose(a: number, b: number): boolean {
  if (a === b) return true
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false
  return Math.abs(a - b) <= 1e-4 * Math.max(Math.abs(a), Math.abs(b))
}

/** One character may be both: the evaluation does not look at the length. */
function isIn(text: string, open: string, close: string): boolean {
  return text.startsWith(open) && text.endsWith(close)
}

/** `text.strip("[]()")` */
function stripBrackets(text: string): string {
  return text.replace(/^[[\]()]+/, '').replace(/[[\]()]+$/, '')
}
