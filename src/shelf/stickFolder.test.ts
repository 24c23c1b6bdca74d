import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folderName, readmeText } from './stickFolder.ts'

test.each([
  ['MuMath-Code 7B', 'MuMath-Code-7B'],
  ['Llama 2 (7B) q4f16_1', 'Llama-2-7B-q4f16-1'],
  ['v1.5', 'v1.5'],
  ['  ../../etc/passwd  ', 'etc-passwd'],
  ['C:\\Windows', 'C-Windows'],
  ['a\nb', 'a-b'],
  ['Модель для школы', 'Модель-для-школы'],
  ['', 'model'],
  ['...', 'model'],
  ['-', 'model'],
  ['con', 'model-con'],
  ['LPT1.old', 'model-LPT1.old'],
  ['COM¹', 'model-COM1'],
  ['console', 'console'],
  ['a.', 'a'],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ['𝔞'.repeat(99), 'a'.repeat(60)],
])('the folder of %j is %s', (title, name) => {
  expect(folderName(title)).toBe(name)
})

test('whatever the title, any disk takes the name', () => {
  const titles = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 200 }))
  fc.assert(
    fc.property(titles, (title) => {
      const name = folderName(title)
      expect(name).toMatch(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?$/u)
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i)
      expect(Buffer.byteLength(name)).toBeLessThan(255)
      expect(folderName(name)).toBe(name)
    }),
    { numRuns: 2000 },
  )
})

test('the README says what it is, and what to do', () => {
  const facts = { title: 'MuMath-Code 7B', folder: 'MuMath-Code-7B', bytes: 3_800_000_000, appName: 'Tutor' }
  const text = readmeText({ ...facts, licence: 'Llama 2 is licensed under the LLAMA 2 Community License.' })
  for (const part of ['3.8 GB', 'Open Tutor', 'From a folder or stick', 'sha256sum -c SHA256SUMS', 'LLAMA 2'])
    expect(text).toContain(part)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(readmeText({ ...facts, licence: '' })).not.toMatch(/(\r\n){3}/)
})
