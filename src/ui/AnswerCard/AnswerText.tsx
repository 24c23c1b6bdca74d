import { Formula } from '../../math/Formula.tsx'
import { MathText } from '../../math/MathText.tsx'
import { plainFormula, plainText } from '../../math/plain.ts'
import type { Answer } from '../../solve/types.ts'

/** What was boxed is TeX, unless it is plain words; an answer in a sentence is text like any other. */
export function AnswerText({ answer }: { readonly answer: Answer }) {
  return isFormula(answer) ? (
    <Formula tex={texOf(answer)} display={false} />
  ) : (
    <MathText text={answer.text} streaming={false} />
  )
}

/** TeX would set `12 square inches` as a product of letters. */
function isFormula({ source, text }: Answer): boolean {
  return source === 'boxed' && (/[\\^_{}]/.test(text) || !/[a-z]{2,}.* |.* [a-z]{2,}/i.test(text))
}

/** The same for a screen reader and for a list. */
export function plainAnswer(answer: Answer): string {
  return isFormula(answer) ? plainFormula(texOf(answer)) : plainText(answer.text)
}

/** Some box their mathematics once more (`\\boxed{$5$}`): a dollar that is not escaped is no part of it. */
function texOf({ text }: Answer): string {
  return text.replace(/(?<!\\)\$/g, '').trim()
}
