/**
 * Takes from a worker what reaches beyond it: the network, storage, other workers. The cage is the fence that holds; this
 * one stands before it, so that most programs meet a clear error early.
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
  for (const way of ways) takeAway(way)
}

export function takeAway(name: string): void {
  for (let owner: object | null = self; owner; owner = Reflect.getPrototypeOf(owner)) {
    Reflect.deleteProperty(owner, name)
  }
}
