import { findProtocol } from '../../solve/protocols.ts'
import type { WantedPack } from '../../shelf/types.ts'
import { short } from '../../util/short.ts'
import type { KeptModel } from './keptModel.ts'

/** What is to be put on this computer, and what it will be there. */
export interface Plan {
  readonly pack: WantedPack
  readonly bytes: number
  readonly model: KeptModel
  /** Its files do not tell how it writes: the protocol is a guess. */
  readonly protocolOpen?: boolean
}

export type Planning =
  | { readonly type: 'planned'; readonly plan: Plan }
  /** It can't be, or would be of no use here: a sentence with what to do. */
  | { readonly type: 'refused'; readonly sentence: string }

export const refused = (sentence: string): Planning => ({ type: 'refused', sentence })

/** Brings the text of a small file. Rejects with the signal's reason on abort. */
export type ReadText = (name: string, signal: AbortSignal) => Promise<TextRead>

export type TextRead =
  | { readonly type: 'read'; readonly text: string }
  /** There is no such file. */
  | { readonly type: 'absent'; readonly sentence: string }
  | { readonly type: 'failed'; readonly sentence: string }

export function whyNoProtocol(id: string): string | undefined {
  return findProtocol(id)
    ? undefined
    : `This pack is for a protocol that this version of the app does not know (${short(id)}). Use a newer version of the app.`
}
