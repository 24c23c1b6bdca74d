import { describe, expect, test } from 'vitest'
import type { Figure } from '../solve/types.ts'
import { parseDetails } from './protocol.ts'
import { isPicture } from './figure.ts'

const png = (width: number, height: number, more: readonly number[] = []) => {
  const start = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([start, size, Buffer.from(more)]).toString('base64')
}
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64')

test.each<[what: string, mime: Figure['mime'], data: string, is: boolean]>([
  ['a PNG', 'image/png', png(640, 480, [8, 2]), true],
  ['nothing', 'image/png', '', false],
  ['a PNG that is cut off', 'image/png', png(640, 480).slice(0, 20), false],
  ['an SVG that says it is a PNG', 'image/png', svg, false],
  ['a PNG without size', 'image/png', png(0, 480), false],
  ['a PNG of four billion pixels', 'image/png', png(65_536, 65_536), false],
  ['an SVG', 'image/svg+xml', svg, true],
  ['an SVG of nothing', 'image/svg+xml', '', false],
])('%s is a picture or not', (_, mime, data, is) => expect(isPicture({ mime, data })).toBe(is))

describe('details of a run', () => {
  const figure = { mime: 'image/png', data: png(1, 1) }
  const said = (change: object) => () =>
    parseDetails(JSON.stringify({ variables: [], figures: [figure], ...change }))

  test('are heard as they were said', () => expect(said({})()).toEqual({ variables: [], figures: [figure] }))

  test.each<[what: string, change: object]>([
    ['no figures at all', { figures: undefined }],
    ['five figures', { figures: Array.from({ length: 5 }, () => figure) }],
    ['a figure of another kind', { figures: [{ mime: 'text/html', data: svg }] }],
    ['a figure that breaks out of its attribute', { figures: [{ ...figure, data: '"><script>' }] }],
    ['a figure of more than a megabyte', { figures: [{ ...figure, data: png(1, 1, Array(1_000_001)) }] }],
    ['a very long formula', { variables: [{ name: 'x', type: 'Add', value: 'x', latex: 'x'.repeat(5000) }] }],
  ])('%s is none of ours', (_, change) => expect(said(change)).toThrow())
})
