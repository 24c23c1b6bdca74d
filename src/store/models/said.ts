import type { Job } from './types.ts'

/** What was to be said in the end; nothing where there is nothing to say. */
export type Said = Extract<Job, { readonly type: 'said' }> | undefined

/** More than these are counted only. */
const most = 5

export const no = (...sentences: string[]): Said => ({ type: 'said', ok: false, sentences })
export const yes = (sentence: string): Said => ({ type: 'said', ok: true, sentences: [sentence] })

export function sentencesOf<T>(
  troubles: readonly T[],
  sentenceOf: (trouble: T) => string,
): readonly string[] {
  const rest = troubles.length - most
  const told = troubles.slice(0, most).map(sentenceOf)
  return rest > 0 ? [...told, `And ${rest} more.`] : told
}

export function listed(names: readonly string[]): string {
  const rest = names.length - most
  return `${names.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
