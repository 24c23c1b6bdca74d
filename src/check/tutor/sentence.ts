import { assertNever } from '../../util/never.ts'
import type { Doubt, Kind, Reason } from './reason.ts'
import type { Verdict } from './verdict.ts'

/** A verdict in plain English, for the answer card. It never gives away what the right answer is. */
export function sentenceOf(verdict: Verdict): string {
  switch (verdict.type) {
    case 'right':
      return 'Right.'
    case 'right-but':
      return `Right, but ${remark(verdict.reason)}.`
    case 'wrong':
      return `Not yet: ${difference(verdict.reason)}.`
    case 'cannot-tell':
      return doubt(verdict.reason)
    default:
      return assertNever(verdict)
  }
}

/** What is left to do to an answer that counts. */
function remark(reason: Reason): string {
  switch (reason.type) {
    case 'not-simplified':
      return unfinished[reason.what]
    case 'unit':
      return reason.how === 'missing'
        ? 'it should have its unit'
        : 'it is in another unit than the one expected'
    case 'percent':
      return 'say whether it is a percentage'
    case 'rounding':
      return reason.how === 'noise'
        ? 'its last digits are only noise of the computer'
        : 'round it as the question asks'
    default:
      return difference(reason)
  }
}

const unfinished: Readonly<Record<(Reason & { type: 'not-simplified' })['what'], string>> = {
  fraction: 'the fraction can be simplified',
  root: 'the root can be simplified',
  ratio: 'the ratio can be simplified',
  arithmetic: 'it can still be worked out',
}

function difference(reason: Reason): string {
  switch (reason.type) {
    case 'sign':
      return 'check the sign'
    case 'factor':
      return 'the digits look right, so check the decimal point, the zeros and the units'
    case 'reciprocal':
      return 'check which way up it is'
    case 'off-by-one':
      return 'it is close, so count again'
    case 'swapped':
      return reason.what === 'digits'
        ? 'two digits have changed places'
        : 'the two values have changed places'
    case 'rounding':
      return rounding[reason.how]
    case 'missing':
      return reason.count === 1 ? 'something is missing' : `${reason.count} things are missing`
    case 'extra':
      return reason.count === 1 ? 'there is one too many' : `there are ${reason.count} too many`
    case 'entries':
      return `${reason.right} of ${reason.of} parts ${reason.right === 1 ? 'is' : 'are'} right`
    case 'order':
      return 'everything is there, but the order matters'
    case 'not-simplified':
      return unfinished[reason.what]
    case 'unit':
      return 'the unit is another one'
    case 'percent':
      return 'say whether it is a percentage'
    case 'endpoints':
      return 'the ends are right, but look again at which of them belong to it'
    case 'direction':
      return 'it points the other way'
    case 'strictness':
      return 'look again at whether the end itself belongs to it'
    case 'size':
      return 'it has another number of rows or columns'
    case 'form':
      return form[reason.asked]
    case 'kind':
      return `${kinds[reason.expected]} is expected here, and this is ${kinds[reason.found]}`
    case 'other':
      return 'this differs from the answer expected'
    default:
      return assertNever(reason)
  }
}

const rounding: Readonly<Record<(Reason & { type: 'rounding' })['how'], string>> = {
  rounded: 'this is rounded, and the exact value is asked',
  wrongly: 'the last digit is not rounded right',
  'too-far': 'this is rounded further than the question asks',
  'not-enough': 'round it as the question asks',
  noise: 'its last digits are only noise of the computer',
}

const form: Readonly<Record<(Reason & { type: 'form' })['asked'], string>> = {
  factored: 'this has the right value, but the question asks for factors',
  expanded: 'this has the right value, but the question asks for it multiplied out',
  solved: 'it is not solved yet',
  base: 'this is the right number, but in another base',
}

const kinds: Readonly<Record<Kind, string>> = {
  number: 'a number',
  expression: 'an expression',
  percent: 'a percentage',
  list: 'a list',
  set: 'a set',
  tuple: 'a tuple',
  interval: 'an interval',
  matrix: 'a matrix',
  equation: 'an equation',
  inequality: 'an inequality',
  time: 'a time',
  ratio: 'a ratio',
  'based number': 'a number in another base',
  text: 'a text',
}

function doubt(reason: Doubt): string {
  switch (reason.type) {
    case 'empty':
      return reason.side === 'answer' ? 'There is no answer yet.' : 'There is nothing to compare it with.'
    case 'too-long':
      return reason.side === 'answer'
        ? 'This is too long to check. Give the answer alone.'
        : 'The expected answer is too long to check against.'
    case 'unreadable':
      return reason.side === 'answer'
        ? 'This could not be read. Write it as a number, a formula or a list.'
        : 'The expected answer could not be read, so this was not checked.'
    case 'too-much-work':
      return 'This would take too long to check. Try a simpler form.'
    case 'undecided':
      return 'Whether this is right could not be decided. Compare it yourself.'
    default:
      return assertNever(reason)
  }
}
