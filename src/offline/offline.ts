/** Whether the browser keeps the app for when there is no network, and whether it has a newer one. */
export type Offline =
  /** Not asked yet. */
  | { readonly type: 'unknown' }
  /** Never here: the browser can't, or the page is in a frame, which nobody opens without its host. */
  | { readonly type: 'unable' }
  /** Plain http from another computer: the browser gives this, and more, only to addresses that it trusts. */
  | { readonly type: 'untrusted' }
  | { readonly type: 'keeping' }
  /** It is tried again at the next visit, and goes on from where it was. */
  | { readonly type: 'failed' }
  | { readonly type: 'ready'; readonly update: Update }

/** A newer version: none, one that waits, one that waits for the app's other tabs to go, one that is taken up now. */
export type Update = 'none' | 'waiting' | 'elsewhere' | 'taking'

export interface Circumstances {
  /** The browser trusts the address: `isSecureContext`. */
  readonly trusted: boolean
  readonly framed: boolean
  /** The browser has service workers. */
  readonly capable: boolean
}

/** What can be said before anything is tried. */
export function outlook({ trusted, framed, capable }: Circumstances): Offline {
  if (!trusted) return { type: 'untrusted' }
  return framed || !capable ? { type: 'unable' } : { type: 'unknown' }
}

type Workers = Pick<ServiceWorkerRegistration, 'installing' | 'waiting' | 'active'>

/** A worker installs only if every file of its version came, so one that is active has all of them. */
export function stateOf({ installing, waiting, active }: Workers): Offline {
  if (active) return { type: 'ready', update: waiting ? 'waiting' : 'none' }
  return { type: installing || waiting ? 'keeping' : 'failed' }
}
