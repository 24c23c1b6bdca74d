import { expect, test } from 'vitest'
import { layOut } from './replayPretty.ts'

/** What IPython 8.18 showed of the values with these `repr`s. */
test.each<[repr: string, shown: string]>([
  ['[1, 2, 3]', '[1, 2, 3]'],
  ['(1,)', '(1,)'],
  ['()', '()'],
  ['{}', '{}'],
  ['[]', '[]'],
  ["'a, b'", "'a, b'"],
  ['None', 'None'],
  ['3.0', '3.0'],
  [
    '[100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124]',
    '[100,\n 101,\n 102,\n 103,\n 104,\n 105,\n 106,\n 107,\n 108,\n 109,\n 110,\n 111,\n 112,\n 113,\n 114,\n 115,\n 116,\n 117,\n 118,\n 119,\n 120,\n 121,\n 122,\n 123,\n 124]',
  ],
  [
    '[(0, 40), (1, 39), (2, 38), (3, 37), (4, 36), (5, 35), (6, 34), (7, 33), (8, 32), (9, 31), (10, 30), (11, 29), (12, 28), (13, 27)]',
    '[(0, 40),\n (1, 39),\n (2, 38),\n (3, 37),\n (4, 36),\n (5, 35),\n (6, 34),\n (7, 33),\n (8, 32),\n (9, 31),\n (10, 30),\n (11, 29),\n (12, 28),\n (13, 27)]',
  ],
  [
    "{'k0': 0, 'k1': 1000, 'k2': 2000, 'k3': 3000, 'k4': 4000, 'k5': 5000, 'k6': 6000, 'k7': 7000, 'k8': 8000}",
    "{'k0': 0,\n 'k1': 1000,\n 'k2': 2000,\n 'k3': 3000,\n 'k4': 4000,\n 'k5': 5000,\n 'k6': 6000,\n 'k7': 7000,\n 'k8': 8000}",
  ],
  [
    "{'first': ['alpha, beta', 'alpha, beta', 'alpha, beta', 'alpha, beta', 'alpha, beta'], 'second': (1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5)}",
    "{'first': ['alpha, beta',\n  'alpha, beta',\n  'alpha, beta',\n  'alpha, beta',\n  'alpha, beta'],\n 'second': (1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5)}",
  ],
  [
    "{(2, 2): [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']}",
    "{(2, 2): [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9],\n  'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']}",
  ],
  ['{1, 3, 5}', '{1, 3, 5}'],
  [
    "[\"it's (\", 'a \"quoted\" ]', '\\\\', \"it's (\", 'a \"quoted\" ]', '\\\\', \"it's (\", 'a \"quoted\" ]', '\\\\', \"it's (\", 'a \"quoted\" ]', '\\\\', \"it's (\", 'a \"quoted\" ]', '\\\\']",
    "[\"it's (\",\n 'a \"quoted\" ]',\n '\\\\',\n \"it's (\",\n 'a \"quoted\" ]',\n '\\\\',\n \"it's (\",\n 'a \"quoted\" ]',\n '\\\\',\n \"it's (\",\n 'a \"quoted\" ]',\n '\\\\',\n \"it's (\",\n 'a \"quoted\" ]',\n '\\\\']",
  ],
])('%s', (repr, shown) => expect(layOut(repr)).toBe(shown))

test('of a thousand parts all are shown, and of more a thousand', () => {
  const list = (parts: number) => `[${Array.from({ length: parts }, (_, at) => at).join(', ')}]`
  expect(layOut(list(1000)).split('\n').at(-1)).toBe(' 999]')
  expect(layOut(list(1001)).split('\n').slice(-2)).toEqual([' 999,', ' ...]'])
})

/** A SymPy object's `repr` is one piece, however long, and whatever brackets it has. */
test.each([
  `${Array.from({ length: 20 }, (_, at) => `x**${at}`).join(' + ')} + f(x, y)`,
  `(x + 1)*(${Array.from({ length: 20 }, (_, at) => `y_${at}`).join(' + ')})`,
  `Matrix([[${Array.from({ length: 40 }, (_, at) => at).join(', ')}]])`,
  '<function f at 0x7f0000000000>',
  'x < 3',
  '[1, 2',
  '[1, 2]]',
  '',
])('%j stays as it is', (repr) => expect(layOut(repr)).toBe(repr))

test('objects in a list break between them', () => {
  const term = `Eq(x + ${'y'.repeat(30)}, 3)`
  expect(layOut(`[${term}, ${term}]`)).toBe(`[${term},\n ${term}]`)
  const product = `(x + 1)*${'y'.repeat(40)}`
  expect(layOut(`{x: ${product}, z: ${product}}`)).toBe(`{x: ${product},\n z: ${product}}`)
})
