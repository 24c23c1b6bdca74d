/**
 * What counts as a question. Nothing is guessed about its meaning: a model may try anything that is not empty
 * and not longer than a page.
 */
export const maxQuestionLength = 4000

export type Question =
  | { readonly type: 'question'; readonly text: string }
  | { readonly type: 'empty'; readonly sentence: string }
  | { readonly type: 'too-long'; readonly sentence: string }

/** What is neither space nor control nor formatting: a question without any would show as nothing, wherever it is named. */
const seen = /[^\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u

/** Control characters (NUL above all, which ends a C string inside an engine) and halves of surrogate pairs go. */
export function parseQuestion(typed: string): Question {
  const text = typed
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .trim()
  if (!seen.test(text))
    return { type: 'empty', sentence: 'There is no question yet. Type one, or pick a sample.' }
  if (text.length > maxQuestionLength) {
    const sizes = `${text.length.toLocaleString('en')} characters; at most ${maxQuestionLength.toLocaleString('en')}`
    return {
      type: 'too-long',
      sentence: `The question is too long (${sizes} fit). Leave out what is not needed.`,
    }
  }
  return { type: 'question', text }
}
