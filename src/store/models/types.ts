import type { ModelEntry } from '../../model/entry.ts'
import type { Fit } from '../../model/fit.ts'
import type { KeptModel } from '../../model/kept/keptModel.ts'
import type { Plan } from '../../model/kept/planning.ts'
import type { Kept } from '../../shelf/inventory.ts'

export type { Fit, ModelEntry }

/** A model that is on this computer, or on its way. */
export interface Item extends Kept {
  /** What it is; absent for what another version of the app has put there. */
  readonly model: KeptModel | undefined
  /** Absent where nobody knows what it is. */
  readonly fit: Fit | undefined
  /** The id by which it is offered, once it is whole. */
  readonly offeredAs: string | undefined
}

/** A model that could be put on this computer. */
export interface Listed {
  readonly entry: ModelEntry
  readonly fit: Fit
}

/** A model that a person has added, before it is put on this computer. */
export interface Found {
  readonly plan: Plan
  readonly fit: Fit
  /** Its files, where they come from a disk. */
  readonly sources?: ReadonlyMap<string, Blob>
  /** What else lies beside them. */
  readonly extras: readonly string[]
  /** Nobody has said how it writes: the person has to. */
  readonly protocolOpen: boolean
}

export type Act = 'fetch' | 'take' | 'check' | 'give'

/** What is going on with one model, by its key (its id while its key is not known). */
export type Job =
  /** Its small files are looked at. */
  | { readonly type: 'asking' }
  | { readonly type: 'moving'; readonly act: Act; readonly progress: Moving }
  /** It is over, and this is to be said of it. */
  | { readonly type: 'said'; readonly ok: boolean; readonly sentences: readonly string[] }

export interface Moving {
  readonly loaded: number
  readonly total: number
  /** Bytes a second, once there is something to tell by. */
  readonly rate?: number
  readonly secondsLeft?: number
  /** The network failed, and is tried again by itself. */
  readonly waiting: boolean
  /** Another page of the app is at it; this one watches. */
  readonly elsewhere: boolean
}

/** What the browser keeps for this app. Bytes. */
export interface Storage {
  readonly usage: number
  readonly quota: number
  /** Whether the browser has promised to keep it when space runs short. */
  readonly persisted: boolean
}

export interface Shelf {
  /** False where the browser keeps no files for this page, as by plain http. */
  readonly able: boolean
  /** What comes with the app. */
  readonly builtIn: readonly ModelEntry[]
  readonly items: readonly Item[]
  readonly listed: readonly Listed[]
  /** What nobody has put anywhere, with the steps that change that. */
  readonly unavailable: readonly ModelEntry[]
  /** Id of the model to recommend here. */
  readonly recommended: string | undefined
  readonly found: readonly Found[]
  readonly jobs: Readonly<Record<string, Job>>
  /** What came of the last thing that somebody has added. */
  readonly added: Job | undefined
  readonly storage: Storage | undefined
  readonly mirror: string

  /** Looks at what is here. */
  readonly refresh: () => Promise<void>
  /** Begins to put a model of the list on this computer. */
  readonly fetch: (id: string) => Promise<void>
  /** Goes on with what is here in part. */
  readonly goOn: (key: string) => Promise<void>
  /** With all that nobody has stopped. */
  readonly goOnByItself: () => Promise<void>
  /** Stops what is going on; what is here by then stays. */
  readonly pause: (key: string) => void
  readonly remove: (key: string) => Promise<void>
  readonly check: (key: string) => Promise<void>
  /** Copies it into a folder that the person has chosen. */
  readonly give: (key: string, folder: FileSystemDirectoryHandle) => Promise<void>
  /** The same as one file; `undefined` where there is none. */
  readonly giveTar: (key: string) => Promise<{ readonly name: string; readonly tar: Blob } | undefined>
  /** Looks at what lies at an address. */
  readonly addAddress: (text: string) => Promise<void>
  /** Looks at what a person has chosen. */
  readonly addChosen: (choosing: Promise<Choosing>) => Promise<void>
  /** Puts it on this computer. */
  readonly take: (found: Found, protocol?: string) => Promise<void>
  readonly leave: (found: Found) => void
  /** A sentence where that is no address. */
  readonly setMirror: (text: string) => Promise<string | undefined>
  readonly dismiss: (key: string) => void
  readonly stopAll: () => void
}

/** Files by path, or a sentence. */
export type Choosing =
  | { readonly type: 'chosen'; readonly files: ReadonlyMap<string, Blob> }
  | { readonly type: 'none'; readonly sentence: string }
