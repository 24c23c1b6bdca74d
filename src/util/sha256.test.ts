import { expect, test } from 'vitest'
import { sha256Of } from './sha256.ts'

/** The published examples of the standard. */
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('%j: %s', async (text, hash) => {
  expect(await sha256Of(text)).toBe(hash)
  expect(await sha256Of(new TextEncoder().encode(text).buffer)).toBe(hash)
})
