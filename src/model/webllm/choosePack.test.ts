import { expect, test } from 'vitest'
import { choosePack } from './choosePack.ts'

const both = { q4f16_1: 'half', q4f32_1: 'single' }

test.each([
  ['half precision where the device has it', both, true, 'half'],
  ['single where it lacks it', both, false, 'single'],
  ['single where there is no other', { q4f32_1: 'single' }, true, 'single'],
  ['unquantised last', { q0f32: 'whole', q4f32_1: 'single' }, false, 'single'],
  ['what will not do, so that its refusal is told', { q4f16_1: 'half' }, false, 'half'],
  ['none of none', {}, true, undefined],
])('%s', (_, packs, shaderF16, chosen) => expect(choosePack(packs, shaderF16)).toBe(chosen))
