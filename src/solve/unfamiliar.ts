/** What is said where the small model meets a question of no kind that it was made for (the event `unfamiliar`). */
export const unfamiliarSentence =
  'This kind of question is new to the small built-in model, which is made for short school exercises. Its answers to such questions are often wrong.'

/** And what is. `here`: the title of a larger model that fits this computer, where one is known. */
export function largerSentence(here?: string): string {
  return here === undefined
    ? 'MuMath-Code 7B is made for longer and harder ones; it needs a computer with a graphics card.'
    : `For longer and harder ones there is ${here}, which fits this computer.`
}
