import { expect, test } from 'vitest'
import { contacts, type NetLog } from './netlog.ts'

const logEventTypes = {
  URL_REQUEST_START_JOB: 1,
  HTTP_STREAM_JOB_CONTROLLER: 2,
  QUIC_SESSION_WEBTRANSPORT_CLIENT_ALIVE: 3,
  HOST_RESOLVER_MANAGER_REQUEST: 4,
  TCP_CONNECT_ATTEMPT: 5,
  UDP_CONNECT: 6,
  UDP_BYTES_SENT: 7,
  CORS_REQUEST: 8,
} as const

type Row = readonly [name: keyof typeof logEventTypes, params?: Readonly<Record<string, unknown>>]

const log = (...rows: readonly Row[]): NetLog => ({
  constants: { logEventTypes },
  events: rows.map(([name, params]) => ({
    type: logEventTypes[name],
    source: { id: 1 },
    ...(params && { params }),
  })),
})

test.each<[what: string, rows: readonly Row[], found: readonly string[]]>([
  ['nothing', [], []],
  ['a request', [['URL_REQUEST_START_JOB', { url: 'http://a.test:81/x?secret' }]], ['request a.test:81']],
  ['a request without a port', [['URL_REQUEST_START_JOB', { url: 'http://a.test/' }]], ['request a.test:80']],
  ['over TLS', [['URL_REQUEST_START_JOB', { url: 'wss://a.test/' }]], ['request a.test:443']],
  ['a preconnect', [['HTTP_STREAM_JOB_CONTROLLER', { url: 'http://a.test/' }]], ['request a.test:80']],
  [
    'WebTransport',
    [['QUIC_SESSION_WEBTRANSPORT_CLIENT_ALIVE', { url: 'https://a.test/' }]],
    ['request a.test:443'],
  ],
  ['a name', [['HOST_RESOLVER_MANAGER_REQUEST', { host: 'a.test:443' }]], ['name a.test:443']],
  ['a connection', [['TCP_CONNECT_ATTEMPT', { address: '10.0.0.1:80' }]], ['connection 10.0.0.1:80']],
  ['a datagram', [['UDP_BYTES_SENT', { address: '10.0.0.1:53' }]], ['datagram 10.0.0.1:53']],
  [
    'a datagram over a bound socket',
    [
      ['UDP_CONNECT', { address: '[::2]:443' }],
      ['UDP_BYTES_SENT', { byte_count: 5 }],
    ],
    ['datagram [::2]:443'],
  ],
  ['a datagram to nobody knows whom', [['UDP_BYTES_SENT', { byte_count: 5 }]], ['datagram somewhere']],
  ['a bound socket that sends nothing', [['UDP_CONNECT', { address: '[::2]:443' }]], []],
  [
    'the end of a request',
    [
      ['URL_REQUEST_START_JOB', { url: 'http://a.test/' }],
      ['URL_REQUEST_START_JOB', { net_error: -111 }],
    ],
    ['request a.test:80'],
  ],
  ['what concerns nobody', [['CORS_REQUEST', { url: 'http://a.test/' }]], []],
])('%s', (_, rows, found) => {
  expect(contacts(log(...rows)).map(({ way, to }) => `${way} ${to}`)).toEqual(found)
})
