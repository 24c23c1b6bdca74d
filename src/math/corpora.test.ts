/**
 * Every formula of real problems and solutions, found by our own scanner, is typeset or shown as its source. The
 * set is not ours to ship: it is read from the folder that MUMATH_CORPORA names.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scan } from './scan.ts'
import { typeset } from './typeset.ts'

const corpora = process.env['MUMATH_CORPORA']
const file = corpora ? join(corpora, 'questions', 'math-test-half.jsonl') : ''

test('formulas of the MATH problems and solutions', { timeout: 60_000 }, ({ skip, annotate }) => {
  if (!existsSync(file)) skip('MUMATH_CORPORA names no folder with questions/math-test-half.jsonl')
  let rendered = 0
  const sources: string[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue
    const row: unknown = JSON.parse(line)
    for (const text of texts(row)) {
      for (const piece of scan(text, false)) {
        if (piece.type !== 'formula') continue
        if (typeset(piece.tex, piece.display).type === 'html') rendered++
        else sources.push(piece.raw)
      }
    }
  }
  const total = rendered + sources.length
  const counts = `${total} formulas: ${rendered} rendered, ${sources.length} shown as source`
  process.stdout.write(`${counts}\n`)
  void annotate(`${counts}\n${sources.slice(0, 40).join('\n')}`)
  expect(total).toBeGreaterThan(10_000)
  expect(rendered / total).toBeGreaterThan(0.99)
})

function texts(row: unknown): readonly string[] {
  if (typeof row !== 'object' || row === null) return []
  return Object.entries(row).flatMap(([key, value]: [string, unknown]) =>
    (key === 'problem' || key === 'solution') && typeof value === 'string' ? [value] : [],
  )
}
