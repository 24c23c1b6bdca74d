/** A file that is to be on this computer, and how it is known when it is there. */
export interface WantedFile {
  /** Within its pack. */
  readonly name: string
  /** Absolute address to fetch it from. */
  readonly url: string
  /** Absent where nobody has told. */
  readonly bytes?: number
  readonly digest?: Digest
}

/** In place of an address: of files that came from a disk, and that nobody has put anywhere. */
export const noAddress = 'https://nowhere.mumath.invalid/'

export interface Digest {
  readonly algorithm: 'sha256' | 'md5'
  /** Lower case. */
  readonly hex: string
}

/** A pack as it is wanted on this computer. */
export interface WantedPack {
  /** 64 hex digits by which it is known here, wherever it comes from. */
  readonly key: string
  readonly files: readonly WantedFile[]
}

/** Why a file is not there, and will not be by waiting alone. `file` is its name, `detail` for who wants to know. */
export type Trouble =
  /** Nothing came, however often it was asked for. */
  | { readonly type: 'unreachable'; readonly file: string; readonly detail: string }
  /** The server says that it has no such file, or not for us. */
  | { readonly type: 'missing'; readonly file: string; readonly status: number }
  /** A web page came instead: of a network that wants a log-in first, or of a host that answers everything. */
  | { readonly type: 'page'; readonly file: string }
  /** It came whole, more than once, and is not what was announced. */
  | { readonly type: 'wrong'; readonly file: string; readonly detail: string }
  /** It is not among the files that a person has chosen. */
  | { readonly type: 'absent'; readonly file: string }
  /** It came from a disk, and there is no address to fetch it from. */
  | { readonly type: 'placeless'; readonly file: string }
  /** It was there, and can't be read (any more). */
  | { readonly type: 'unreadable'; readonly file: string; readonly detail: string }
  /** The disk, or what the browser allows of it, is full. */
  | { readonly type: 'full'; readonly file: string }

/** What a file is, once it came: of some nobody has told beforehand. */
export interface Came {
  readonly sha256: string
  readonly bytes: number
}

/** What one file is doing. */
export type FileState =
  | { readonly type: 'fetching' }
  /** The network failed: it is tried again by itself. */
  | { readonly type: 'waiting'; readonly ms: number; readonly detail: string }
