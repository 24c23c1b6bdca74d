import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf, emptyDraft, lastProgram, closedProgram, settle, write } from './cells.ts'
import { mumathCode } from './protocols.ts'

/** `w:` words, `c:` code; `…` after a cell that is still open. */
function show(text: string): readonly string[] {
  return cellsOf(write(emptyDraft, text, mumathCode), mumathCode).map((cell) => {
    if (cell.type === 'words') return `w:${cell.text.trim()}${cell.closed ? '' : '…'}`
    return cell.type === 'code' ? `c:${cell.code.trim()}${cell.closed ? '' : '…'}` : 'o'
  })
}

describe('cells of a text that is still being written', () => {
  test.each<[text: string, cells: readonly string[]]>([
    ['', []],
    ['Think', ['w:Think…']],
    ['Think\n`', ['w:Think…']],
    ['Think\n```pyth', ['w:Think…']],
    ['Think\n```python\n', ['w:Think', 'c:…']],
    ['Think\n```python\nx = 1', ['w:Think', 'c:x = 1…']],
    ['```python\nx = 1\n``', ['c:x = 1…']],
    ['```python\nx = 1\n```', ['c:x = 1…']],
    ['```python\nx = 1\n```\n', ['c:x = 1']],
    ['```python\nx = 1\n```\nSo', ['c:x = 1', 'w:So…']],
    ['```python\nx = 1\n```python\ny = 2\n```\n', ['c:x = 1', 'c:y = 2']],
    ['a `b` ```c', ['w:a `b` ```c…']],
    [' ```python\nwords', ['w:```python\nwords…']],
    ['```py\nwords\n```\nmore', ['w:```py\nwords\n```\nmore…']],
  ])('%j', (text, cells) => expect(show(text)).toEqual(cells))
})

const text = fc
  .array(fc.constantFrom('```python', '```', '`', '\n', ' ', 'x = 1', 'So', '😀', '```output', '$x$'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

test('any chunks give the cells of the whole', () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(12), { minLength: 1 }), (whole, sizes) => {
      let draft = emptyDraft
      for (let at = 0, turn = 0; at < whole.length; turn++) {
        const size = (sizes[turn % sizes.length] ?? 0) + 1
        draft = write(draft, whole.slice(at, at + size), mumathCode)
        at += size
      }
      expect(draft).toEqual(write(emptyDraft, whole, mumathCode))
    }),
  )
})

/** The paper's rule, said once more over a whole text: the reference for the incremental one. */
function programOf(whole: string): string {
  let program = ''
  let inside = false
  for (const line of whole.split('\n')) {
    if (line.startsWith('```python')) [program, inside] = ['', true]
    else if (line.startsWith('```')) inside = false
    else if (inside) program += `${line}\n`
  }
  return program
}

test('the last program is the one of the paper’s rule', () => {
  fc.assert(
    fc.property(text, (whole) => {
      const draft = settle(write(emptyDraft, whole, mumathCode), mumathCode)
      expect((lastProgram(draft) ?? '').trimEnd()).toBe(programOf(whole).trimEnd())
    }),
  )
})

test.each<[text: string, program: string | undefined]>([
  ['```python\nx = 1\n``', undefined],
  ['```python\nx = 1\n```', 'x = 1\n'],
  ['```python\nx = 1\n```\n', 'x = 1\n'],
  ['```python\nx = 1\n```\n\n ', 'x = 1\n'],
  ['```python\nx = 1\n```\nSo', undefined],
  ['x\n```', undefined],
  ['```python\nx = 1\n```py', undefined],
])('after %j the whole program is %j', (written, program) =>
  expect(closedProgram(write(emptyDraft, written, mumathCode), mumathCode)).toBe(program),
)
