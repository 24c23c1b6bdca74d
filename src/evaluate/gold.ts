import * as v from 'valibot'
import { statedAnswer } from '../solve/answer.ts'

/** A gold answer as sets write it: a text, a number, or the list of all that is asked for. */
const value = v.union([v.string(), v.number()])
const written = v.union([value, v.array(value)])

/** `settle` takes the answer itself out of what is written. Refuses what leaves nothing. */
function goldBy(settle: (written: string) => string) {
  return v.pipe(
    written,
    v.transform((gold) => {
      const values = [gold].flat().map((one) => settle(String(one)).trim())
      // A tuple is what the paper's comparison takes part by part; bare commas it deletes.
      return values.length === 1 ? (values[0] ?? '') : values.includes('') ? '' : `(${values.join(', ')})`
    }),
    v.check((gold) => gold !== '' && gold !== '()', 'holds no answer'),
  )
}

export const gold = goldBy((text) => text)

/** GSM8K's gold is what follows `####`. */
export const goldAfterHashes = goldBy((text) => text.split('####').at(-1) ?? '')

/** ASDiv's gold is written with its unit: `9 (apples)`. */
export const goldWithoutUnit = goldBy((text) => text.replaceAll(/\(.*?\)/g, ''))

/** MATH's gold is the last box of its solution. */
export const goldInBox = v.pipe(
  v.string(),
  v.transform((solution) => {
    const answer = statedAnswer(solution)
    return answer?.source === 'boxed' ? answer.text.trim() : ''
  }),
  v.check((answer) => answer !== '', 'boxes no answer'),
)
