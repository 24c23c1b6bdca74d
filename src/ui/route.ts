import { useSyncExternalStore } from 'react'
import { assertNever } from '../util/never.ts'

/** Which page: in the address after `#`, so that any static host will do and nothing of it reaches a server. */
export type Route =
  | { readonly type: 'solve' }
  | { readonly type: 'solution'; readonly id: string }
  | { readonly type: 'notebook' }
  | { readonly type: 'models' }
  | { readonly type: 'evaluate' }
  | { readonly type: 'measure' }

export function parseRoute(hash: string): Route {
  const [, page, id] = hash.split('/')
  if (page === 'notebook' || page === 'models' || page === 'evaluate' || page === 'measure')
    return { type: page }
  if (page === 'solution' && id) return { type: 'solution', id }
  return { type: 'solve' }
}

export function addressOf(route: Route): string {
  switch (route.type) {
    case 'solve':
      return '#/'
    case 'solution':
      return `#/solution/${route.id}`
    case 'notebook':
    case 'models':
    case 'evaluate':
    case 'measure':
      return `#/${route.type}`
    default:
      return assertNever(route)
  }
}

export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(listen, () => location.hash))
}

/**
 * Names what is shown in the address, so that a reload finds it. From the empty page that is no new step in the
 * history; from another solution it is one, so that "back" leads there.
 */
export function nameRoute(route: Route): void {
  const address = addressOf(route)
  if (location.hash === address) return
  if (parseRoute(location.hash).type === 'solution') {
    location.hash = address
    return
  }
  history.replaceState(null, '', address)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
