import { asksFor } from './asked.ts'
import type { Context } from './compareValues.ts'
import { nearValue } from './slip.ts'
import { compare as compareRationals } from './rational.ts'
import { isPlainlyInterval, kindOf, type Group, type Shape } from './shape.ts'
import { cannotTell, isRight, right, wrong, type Verdict } from './verdict.ts'

export type Compare = (answer: Shape, reference: Shape, context: Context) => Verdict

/** Lists without brackets and sets go by what is in them; tuples and intervals by place. */
export function compareGroups(answer: Group, reference: Group, context: Context, compare: Compare): Verdict {
  const isOrdered = /^[([<]$/.test(reference.open)
  if (!isOrdered && isPlainlyInterval(answer))
    return wrong({ type: 'kind', expected: kindOf(reference), found: 'interval' })
  if (!isOrdered) return compareUnordered(answer.items, reference.items, context, compare)
  if (answer.open === 'set' && reference.items.length > 1) return wrong({ type: 'order' })
  const written = compareOrdered(answer.items, reference.items, context, compare)
  const inOrder = isRight(written)
    ? written
    : compareOrdered(byName(answer.items), reference.items, context, compare)
  if (!isRight(inOrder) || answer.open === 'bare') return inOrder
  return sameBrackets(answer, reference, context) ? inOrder : wrong({ type: 'endpoints' })
}

/** `y = 2, x = 1` means (1, 2). */
function byName(items: readonly Shape[]): readonly Shape[] {
  const nameOf = (item: Shape) => (item.type === 'named' ? item.name : '')
  return items.every((item) => item.type === 'named')
    ? items.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    : items
}

/** `[1, 2]` may be a Python list that means the point (1, 2), but not where an interval is asked. */
function sameBrackets(answer: Group, reference: Group, { asked, work }: Context): boolean {
  const isSame = answer.open === reference.open && answer.close === reference.close
  const isVector =
    [answer, reference].some(({ open }) => open === '<') &&
    [answer, reference].every(({ close }) => close !== '[')
  if (isSame || isVector || reference.items.length !== 2) return true
  if (isPlainlyInterval(answer) || isPlainlyInterval(reference)) return false
  const [low, high] = reference.items.map((item) =>
    item.type === 'value' ? nearValue(item.of, work) : undefined,
  )
  const canBeInterval = low && high ? compareRationals(low, high) < 0 : false
  return !canBeInterval || (asksFor(asked, 'point') && !asksFor(asked, 'interval'))
}

function compareOrdered(
  answer: readonly Shape[],
  reference: readonly Shape[],
  context: Context,
  compare: Compare,
): Verdict {
  const count = Math.abs(answer.length - reference.length)
  if (count > 0) return wrong({ type: answer.length < reference.length ? 'missing' : 'extra', count })
  const verdicts = answer.map((item, index) => {
    const other = reference[index]
    return other ? compare(item, other, context) : wrong({ type: 'other' })
  })
  const failed = verdicts.filter((verdict) => !isRight(verdict))
  if (failed.length === 0) return verdicts.find(({ type }) => type === 'right-but') ?? right
  const doubt = failed.every(({ type }) => type === 'cannot-tell') ? failed[0] : undefined
  if (doubt) return doubt
  if (isRight(compareUnordered(answer, reference, context, compare))) {
    return wrong(answer.length === 2 ? { type: 'swapped', what: 'coordinates' } : { type: 'order' })
  }
  return wrong({ type: 'entries', right: answer.length - failed.length, of: answer.length })
}

/** Each item of one side is matched with one of the other. What occurs twice counts once. */
export function compareUnordered(
  answer: readonly Shape[],
  reference: readonly Shape[],
  context: Context,
  compareItems: Compare,
): Verdict {
  const isLabelled = haveSameLabels(answer, reference)
  const compare: Compare = (item, other, context) =>
    isLabelled && labelOf(item) !== labelOf(other)
      ? wrong({ type: 'other' })
      : compareItems(item, other, context)
  const [given, wanted] = [distinct(answer, context, compare), distinct(reference, context, compare)]
  const left = [...wanted]
  const extra: Shape[] = []
  let [but, doubt]: (Verdict | undefined)[] = []
  for (const item of given) {
    const verdicts = left.map((other) => compare(item, other, context))
    const plain = verdicts.findIndex(({ type }) => type === 'right')
    const at = plain >= 0 ? plain : verdicts.findIndex(isRight)
    if (at >= 0) {
      if (plain < 0) but ??= verdicts[at]
      left.splice(at, 1)
    } else {
      doubt ??= verdicts.find(({ type }) => type === 'cannot-tell')
      extra.push(item)
    }
  }
  if (left.length === 0 && extra.length === 0) return but ?? right
  if (doubt) return doubt.type === 'cannot-tell' ? doubt : cannotTell({ type: 'undecided' })
  if (extra.length === 0) return wrong({ type: 'missing', count: left.length })
  if (left.length === 0) return wrong({ type: 'extra', count: extra.length })
  if (given.length === 1 && wanted.length === 1 && given[0] && wanted[0])
    return compare(given[0], wanted[0], context)
  return wrong({ type: 'entries', right: given.length - extra.length, of: wanted.length })
}

/** `5 apples, 10 oranges` and `length = 5, width = 10` say which number is which: they must not be exchanged. */
function haveSameLabels(answer: readonly Shape[], reference: readonly Shape[]): boolean {
  const [given, wanted] = [answer, reference].map((items) => new Set(items.map(labelOf)))
  if (!given || !wanted || given.has(undefined) || wanted.size < 2) return false
  return given.size === wanted.size && Array.from(given).every((label) => wanted.has(label))
}

function labelOf(item: Shape): string | undefined {
  if (item.type === 'named') return item.name.toLowerCase()
  if (item.type !== 'value' || !item.unit) return undefined
  return item.unit.noun ?? (item.unit.dimension || undefined)
}

function distinct(items: readonly Shape[], context: Context, compare: Compare): readonly Shape[] {
  const kept: Shape[] = []
  for (const item of items) if (!kept.some((other) => isRight(compare(item, other, context)))) kept.push(item)
  return kept
}
