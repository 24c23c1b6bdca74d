/**
 * Takes from a worker what reaches beyond it: the network, storage, other workers. This is the first fence, against
 * programs that try in good faith; it does not hold against one that looks for a way out.
 */
const ways = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'importScripts',
  'BroadcastChannel',
  'SharedWorker',
  'Worker',
  'indexedDB',
  'caches',
  'cookieStore',
  'navigator',
  'open',
] as const

export function takeNetworkAway(): void {
  for (const way of ways) {
    for (let owner: object | null = self; owner; owner = Reflect.getPrototypeOf(owner)) {
      Reflect.deleteProperty(owner, way)
    }
  }
}
