import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPack, type Problem } from './checkPack.ts'
import { type Llama, quantisations } from './contents.ts'
import { announce, type Draft, draftPack, filesOf, runtime } from './pack.fixture.ts'

/** What is done to a pack that was right, and what the check has to say of it. */
export type Bad = readonly [
  what: string,
  does: (draft: Draft, pick: Pick) => unknown,
  kind: Problem['kind'],
  named: RegExp,
]
type Pick = <T>(all: readonly T[]) => T

const shape: fc.Arbitrary<Llama> = fc.record({
  vocab_size: fc.integer({ min: 10, max: 300 }),
  hidden_size: fc.integer({ min: 1, max: 5 }).map((n) => n * 32),
  intermediate_size: fc.integer({ min: 1, max: 5 }).map((n) => n * 32),
  num_hidden_layers: fc.integer({ min: 2, max: 5 }),
  num_attention_heads: fc.constantFrom(2, 4),
  num_key_value_heads: fc.constantFrom(1, 2),
  head_dim: fc.constantFrom(16, 32),
  context_window_size: fc.integer({ min: 512, max: 4096 }),
  tie_word_embeddings: fc.constant(false),
})
export const anyPack = fc.tuple(shape, fc.constantFrom(...quantisations), fc.integer({ min: 1, max: 1e5 }))
export const whole = (...[shape, form, shardBytes]: Parameters<typeof draftPack>) =>
  announce(draftPack(shape, form, shardBytes))

/** Does each to packs of any shape, at any place. `listed`: the manifest is written afterwards, and so lists what is there. */
export function testBadPacks(bad: readonly Bad[], listed: boolean): void {
  test.each(bad)('%s', (_, does, kind, named) =>
    fc.assert(
      fc.property(anyPack, fc.nat(), (pack, at) => {
        const draft = whole(...pack)
        does(draft, (all) => {
          const one = all[at % all.length]
          if (one === undefined) throw new Error('nothing to pick from')
          return one
        })
        const problem = checkPack(filesOf(listed ? announce(draft) : draft), runtime)
        expect(problem?.kind).toBe(kind)
        expect(problem?.detail).toMatch(named)
        expect(problem?.detail).toMatch(/\.$/)
      }),
      { numRuns: 20 },
    ),
  )
}
