import { expect, test } from 'vitest'
import { outlook, stateOf } from './offline.ts'
import { parseAnswer } from './takeOver.ts'

const trusted = { trusted: true, framed: false, capable: true }

test.each([
  ['a page of its own', trusted, 'unknown'],
  ['a page in a frame', { ...trusted, framed: true }, 'unable'],
  ['a browser without service workers', { ...trusted, capable: false }, 'unable'],
  ['plain http from another computer', { ...trusted, trusted: false, capable: false }, 'untrusted'],
])('%s', (_, circumstances, expected) => {
  expect(outlook(circumstances).type).toBe(expected)
})

const none = { installing: null, waiting: null, active: null }
const worker = {} as ServiceWorker

test.each([
  ['nothing, after the first was given up', none, { type: 'failed' }],
  ['the first, on its way', { ...none, installing: worker }, { type: 'keeping' }],
  ['the first, about to begin', { ...none, waiting: worker }, { type: 'keeping' }],
  ['one that is kept', { ...none, active: worker }, { type: 'ready', update: 'none' }],
  [
    'a newer one, on its way',
    { ...none, active: worker, installing: worker },
    { type: 'ready', update: 'none' },
  ],
  ['a newer one, whole', { ...none, active: worker, waiting: worker }, { type: 'ready', update: 'waiting' }],
])('%s', (_, workers, expected) => {
  expect(stateOf(workers)).toEqual(expected)
})

test.each([
  ['taken', 'taken'],
  ['elsewhere', 'elsewhere'],
  ['else', undefined],
  [{ type: 'taken' }, undefined],
  [null, undefined],
])('the answer %j is %j', (data, expected) => {
  expect(parseAnswer(data)).toBe(expected)
})
