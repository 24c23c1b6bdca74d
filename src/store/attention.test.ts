import { expect, test } from 'vitest'
import { followAttention } from './attention.ts'

class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible'
  becomes(state: DocumentVisibilityState | 'frozen' | 'thawed'): void {
    if (state === 'visible' || state === 'hidden') this.visibilityState = state
    const names = {
      frozen: 'freeze',
      thawed: 'resume',
      visible: 'visibilitychange',
      hidden: 'visibilitychange',
    }
    this.dispatchEvent(new Event(names[state]))
  }
}

test.each([
  ['a small device', 2, ['hidden'], [false]],
  ['a small device', 2, ['hidden', 'visible'], [false, true]],
  ['a device of 4 GiB', 4, ['hidden'], [false]],
  ['a large device', 8, ['hidden'], []],
  ['a browser that does not tell', undefined, ['hidden'], []],
  ['a large device', 8, ['hidden', 'frozen', 'thawed'], [false, true]],
] as const)('%s (%s GiB), %j: keeps ready %j', (_, memory, states, expected) => {
  const page = new Page()
  const told: boolean[] = []
  followAttention(page, { memory, wanted: (wanted) => told.push(wanted) })
  for (const state of states) page.becomes(state)
  expect(told).toEqual(expected)
})
