import { describe, expect, test } from 'vitest'
import { type Chunk, parseChunk, parseError, parseModels, type ServerError } from './chunk.ts'

describe('an event', () => {
  test.each<[what: string, data: unknown, chunk: Chunk | undefined]>([
    ['text', { choices: [{ text: 'a', finish_reason: null, logprobs: null }] }, { text: 'a' }],
    ['the end', { choices: [{ text: '', finish_reason: 'stop' }] }, { text: '', finish: 'stop' }],
    [
      'vLLM’s stop string',
      { choices: [{ text: '', finish_reason: 'stop', stop_reason: 'x' }] },
      { text: '', finish: 'stop', stopString: 'x' },
    ],
    [
      'vLLM’s stop token',
      { choices: [{ text: '', finish_reason: 'stop', stop_reason: 2 }] },
      { text: '', finish: 'stop' },
    ],
    [
      'counts',
      { choices: [], usage: { prompt_tokens: 3, completion_tokens: 2 } },
      { text: '', usage: { prompt: 3, cached: 0, completion: 2 } },
    ],
    [
      'counts with a cache',
      {
        choices: [],
        usage: { prompt_tokens: 3, completion_tokens: 2, prompt_tokens_details: { cached_tokens: 1 } },
      },
      { text: '', usage: { prompt: 3, cached: 1, completion: 2 } },
    ],
    ['no counts yet', { choices: [{ text: 'a' }], usage: null }, { text: 'a' }],
    ['a chat’s', { choices: [{ delta: { content: 'a' } }] }, undefined],
    ['something else', { a: 1 }, undefined],
  ])('%s', (_, data, chunk) => expect(parseChunk(JSON.stringify(data))).toEqual(chunk))
  test('no JSON', () => expect(parseChunk('{"choices":')).toBeUndefined())
})

test.each<[body: string, error: ServerError | undefined]>([
  ['{"error":{"message":"m","type":"t","code":404}}', { message: 'm', status: 404 }],
  ['{"error":{"message":"m","code":"invalid_api_key"}}', { message: 'm' }],
  ['{"error":{"message":"m","code":null}}', { message: 'm' }],
  ['{"object":"error","message":"m","code":400}', { message: 'm', status: 400 }],
  ['{"error":"m"}', { message: 'm' }],
  ['{"detail":"m"}', { message: 'm' }],
  ['<html>', undefined],
])('an error: %s', (body, error) => expect(parseError(body)).toEqual(error))

test.each<[body: string, names: readonly string[] | undefined]>([
  ['{"object":"list","data":[{"id":"a","object":"model"},{"id":"b"}]}', ['a', 'b']],
  ['{"data":[]}', []],
  ['<html>', undefined],
])('models: %s', (body, names) => expect(parseModels(body)).toEqual(names))
