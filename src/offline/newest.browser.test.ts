import { beforeEach, expect, test } from 'vitest'
import { fetchNewest } from './newest.ts'

const url = 'https://school.example/catalog.json'
beforeEach(() => caches.delete('newest-test'))

/** What it says, the status that it gives, or no answer at all. */
type Server = string | number | undefined
const ask = async (server: Server) => {
  const response = await fetchNewest(url, 'newest-test', async () => {
    if (server === undefined) throw new TypeError('Failed to fetch')
    return typeof server === 'number' ? new Response('', { status: server }) : new Response(server)
  })
  return response.ok ? response.text() : response.status
}

test.each<[servers: readonly Server[], told: string | number]>([
  [['one'], 'one'],
  [['one', 'two'], 'two'],
  [['one', undefined], 'one'],
  [['one', 'two', undefined, undefined], 'two'],
  [[undefined], 404],
  [['one', 404], 404],
  [['one', 404, undefined], 404],
  [['one', 503], 503],
  [['one', 503, undefined], 'one'],
])('a server that says %j in turn: %j in the end', async (servers, told) => {
  let last: string | number | undefined
  for (const server of servers) last = await ask(server)
  expect(last).toBe(told)
})
