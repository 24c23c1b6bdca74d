import { expect, test } from 'vitest'
import { type Command, parseCommand as parse, parseReply, type Reply } from './rpc.ts'

const usage = { cached: 1, prefilled: 2, generated: 3, prefillMs: 4.5, generateMs: 6 }
const model = 'nano'
const parseModel = (model: unknown) => (typeof model === 'string' ? model : undefined)
const parseCommand = (data: unknown) => parse(data, parseModel)
const completion = { text: 'a', stops: ['b'], maxTokens: 1, temperature: 0, seed: 2 }

const commands: readonly Command<string>[] = [
  { type: 'call', id: 1, model },
  { type: 'call', id: 1, model, completion },
  { type: 'cancel', id: 1 },
]
const replies: readonly Reply[] = [
  { type: 'alive', id: 1 },
  { type: 'done', id: 1 },
  { type: 'event', id: 1, event: { type: 'loading', progress: { what: 'model', loaded: 1, total: 2 } } },
  { type: 'event', id: 1, event: { type: 'loading', progress: { what: 'model', loaded: 1 } } },
  { type: 'event', id: 1, event: { type: 'text', text: 'a' } },
  { type: 'event', id: 1, event: { type: 'end', reason: 'context', usage } },
  { type: 'event', id: 1, event: { type: 'failed', failure: { kind: 'model-broken', detail: '' } } },
]

test.each(commands.map((command) => [command]))('%j is a command', (command) => {
  expect(parseCommand(structuredClone(command))).toEqual(command)
  expect(parseReply(command)).toBeUndefined()
})

test.each(replies.map((reply) => [reply]))('%j is a reply', (reply) => {
  expect(parseReply(structuredClone(reply))).toEqual(reply)
  expect(parseCommand(reply)).toBeUndefined()
})

test.each([
  [undefined],
  ['done'],
  [{ type: 'done' }],
  [{ type: 'done', id: '1' }],
  [{ type: 'call', id: 1 }],
  [{ type: 'call', id: 1, model: 7 }],
  [{ type: 'event', id: 1, event: { type: 'text' } }],
  [{ type: 'event', id: 1, event: { type: 'end', reason: 'tired', usage } }],
  [{ type: 'event', id: 1, event: { type: 'failed', failure: { kind: 'bad', detail: '' } } }],
  [{ type: 'event', id: 1, event: { type: 'loading', progress: { what: 'model', loaded: Number.NaN } } }],
])('%j is neither', (data) => {
  expect(parseReply(data)).toBeUndefined()
  expect(parseCommand(data)).toBeUndefined()
})
