import { expect, test } from 'vitest'
import { cleanString } from './clean.ts'

test.each<[raw: string, clean: string]>([
  ['60', '60'],
  ['60.', '60'],
  ['\\$1,200', '1,200'],
  ['25\\%', '25'],
  ['60 \\text{ dollars}', '60'],
  ['\\text{even}', '{even}'],
  ['\\dfrac{1}{2}', '\\frac{1}{2}'],
  ['\\frac12', '\\frac{1}{2}'],
  ['\\frac1{72}', '\\frac{1}{72}'],
  ['3/4', '\\frac{3}{4}'],
  ['x/4', 'x/4'],
  ['x = 5', '5'],
  ['3.000', '3'],
  ['.5', '0.5'],
  ['90^\\circ', '90'],
  ['\\sqrt3', '\\sqrt{3}'],
  ['\\left( 1, 2 \\right)', '(1,2)'],
  ['3j', '3i'],
  ['1 and 2', '12'],
])('clean-up, quirks included: %j → %j', (raw, clean) => expect(cleanString(raw)).toBe(clean))
