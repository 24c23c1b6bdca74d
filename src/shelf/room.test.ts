import { expect, test } from 'vitest'
import { parseCommand } from './room.ts'

const hash = 'a'.repeat(64)
const file = { name: 'a.bin', url: 'https://a.school/a.bin' }
test.each([
  ['a way out of the folder', { ...file, name: '../a.bin' }],
  ['no address', { ...file, url: 'a.bin' }],
  ['a digest that is none', { ...file, digest: { algorithm: 'sha256', hex: 'XYZ' } }],
])('the worker takes no command with %s', (_, wrong) => {
  const command = { type: 'download', key: hash, files: [file], patienceMs: 1, tries: 3 }
  expect(parseCommand(command)).toEqual(command)
  expect(parseCommand({ ...command, files: [wrong] })).toBeUndefined()
})
