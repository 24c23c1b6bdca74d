import { expect, test } from 'vitest'
import { utf8 } from './utf8.ts'

test.each([
  ['', ''],
  ['7072696e74', 'print'],
  ['c2b5', 'µ'],
  ['efbfbd', '\ufffd'],
  ['f09f9880', '😀'],
  ['6100', 'a\0'],
])('%s is %j', (hex, text) => expect(utf8(Buffer.from(hex, 'hex'), 'x.py')).toBe(text))

test.each([
  ['ff', 0],
  ['6161e9', 2],
  ['61e961', 1],
  ['c2b5fffe', 2],
  ['61efbf', 1],
  ['efbf61', 0],
  ['61eda080', 1],
  ['efbfbdff', 3],
  ['61f09f98', 1],
])('%s is not, from byte %i on', (hex, at) =>
  expect(() => utf8(Buffer.from(hex, 'hex'), 'x.py')).toThrow(
    `x.py is not text in UTF-8: see byte ${at}, counted from 0. Save it as UTF-8.`,
  ),
)
