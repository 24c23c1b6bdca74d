import { assertNever } from '../util/never.ts'

/**
 * Why a file of a pack that is kept here did not get onto a stick. Not the troubles of the way in: here it is this
 * computer that lacks a file, and the stick that is full. `file` is its name, `detail` for who wants to know.
 */
export type ExportTrouble =
  /** It is not here, though it should be. */
  | { readonly type: 'absent'; readonly file: string }
  /** It is here, and is not what was announced. */
  | { readonly type: 'wrong'; readonly file: string; readonly detail: string }
  /** It is here, and can't be read. */
  | { readonly type: 'unreadable'; readonly file: string; readonly detail: string }
  /** The stick is full. */
  | { readonly type: 'full'; readonly file: string }
  /** The stick refuses a file of 4 GiB or more, as FAT32 does. */
  | { readonly type: 'large'; readonly file: string; readonly detail: string }
  /** The stick does not take it: it was pulled out, or is write-protected. */
  | { readonly type: 'unwritable'; readonly file: string; readonly detail: string }

/** What a person is told: what happened, and what to do. What is on the stick already stays. */
export function exportSentence(trouble: ExportTrouble): string {
  const { file } = trouble
  switch (trouble.type) {
    case 'absent':
      return `${file} is no longer on this computer. Fetch what is missing of the model, then make the stick again.`
    case 'wrong':
      return `${file} is damaged on this computer (${trouble.detail}). Check the model, fetch that file anew, then make the stick again.`
    case 'unreadable':
      return `${file} could not be read on this computer (${trouble.detail}). Check the model, then make the stick again.`
    case 'full':
      return `There is no room on the stick for ${file}. What is on it is kept: make room on it, then choose the same place again.`
    case 'large':
      return `The stick did not take ${file} (${trouble.detail}), which is larger than 4 GB. A stick that is formatted as FAT32 can’t: format it as exFAT, then make it again.`
    case 'unwritable':
      return `${file} could not be written to the stick (${trouble.detail}). Is it still in, and may it be written to? What is on it is kept: choose the same place again.`
    default:
      return assertNever(trouble)
  }
}
