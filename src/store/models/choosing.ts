import { type Choice, choiceSentence, fromFiles } from '../../shelf/chosen.ts'
import { fromDrop, fromHandle } from '../../shelf/chosenFolder.ts'
import type { Choosing } from './types.ts'

/** What a person chose, by each way that browsers have for it. */
export const ofFiles = (files: FileList) => asked(Promise.resolve(fromFiles(files)))
export const ofFolder = (folder: FileSystemDirectoryHandle) => asked(fromHandle(folder, forEver))
/** To be called while the drop lasts. */
export const ofDrop = (drop: DataTransfer) => asked(fromDrop(drop, forEver))

/** Nobody waits for it: another choice takes its place. */
const forEver = new AbortController().signal

async function asked(choice: Promise<Choice>): Promise<Choosing> {
  const chosen = await choice
  return chosen.type === 'chosen' ? chosen : { type: 'none', sentence: choiceSentence(chosen) }
}
