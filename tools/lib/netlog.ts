/** What Chromium writes with `--log-net-log`, as far as it is read here. */
export interface NetLog {
  readonly constants: {
    readonly logEventTypes: Readonly<Record<string, number>>
  }
  readonly events: readonly NetLogEvent[]
}

interface NetLogEvent {
  readonly type: number
  readonly source: { readonly id: number }
  readonly params?: Readonly<Record<string, unknown>>
}

/** Something that left the browser, or was about to. */
export interface Contact {
  readonly way: 'request' | 'name' | 'connection' | 'datagram'
  /** `host:port`, as far as it is known. */
  readonly to: string
}

const ways: Readonly<Record<string, { readonly way: Contact['way']; readonly param: string }>> = {
  URL_REQUEST_START_JOB: { way: 'request', param: 'url' },
  // Whatever wants a connection, also where no request follows: a preconnect, a WebSocket.
  HTTP_STREAM_JOB_CONTROLLER: { way: 'request', param: 'url' },
  QUIC_SESSION_WEBTRANSPORT_CLIENT_ALIVE: { way: 'request', param: 'url' },
  HOST_RESOLVER_MANAGER_REQUEST: { way: 'name', param: 'host' },
  TCP_CONNECT_ATTEMPT: { way: 'connection', param: 'address' },
  // Not when a socket is bound to an address (Chromium asks so whether there is a route): nothing is sent by that.
  UDP_BYTES_SENT: { way: 'datagram', param: 'address' },
}

/** All that the browser was in contact with, each once, in order. */
export function contacts({ constants, events }: NetLog): readonly Contact[] {
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]))
  const peers = new Map<number, string>()
  const found = new Map<string, Contact>()
  for (const { type, source, params = {} } of events) {
    const name = names.get(type) ?? ''
    if (name === 'UDP_CONNECT' && typeof params['address'] === 'string')
      peers.set(source.id, params['address'])
    const kind = ways[name]
    if (!kind) continue
    const value = params[kind.param]
    // A beginning has parameters, its end has others.
    if (typeof value !== 'string' && kind.way !== 'datagram') continue
    const to = typeof value === 'string' ? hostOf(value) : (peers.get(source.id) ?? 'somewhere')
    found.set(`${kind.way} ${to}`, { way: kind.way, to })
  }
  return [...found.values()]
}

function hostOf(text: string): string {
  if (!text.includes('://')) return text
  const { host, hostname, port, protocol } = new URL(text)
  return port || !hostname ? host : `${hostname}:${/^(?:https|wss):$/.test(protocol) ? 443 : 80}`
}
