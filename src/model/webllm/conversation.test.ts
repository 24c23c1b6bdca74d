import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterStop, type Conversation, continueWith, type Message } from './conversation.ts'

const stop = '```output\n'
const told = (messages: readonly Message[]) => messages.map(({ role, content }) => `${role}:${content}`)

describe('what is told next', () => {
  const first = continueWith(undefined, 'Q')
  const held = afterStop(first.messages, 'Q', 'P\n', stop)

  test.each<
    [what: string, held: Conversation | undefined, text: string, told: readonly string[], fresh: boolean]
  >([
    ['a question', undefined, 'Q', ['user:Q'], true],
    ['an output', held, 'QP\n```output\n5\n```\n', ['user:Q', 'assistant:P\n', 'tool:\n5\n```\n'], false],
    ['another question', held, 'R', ['user:R'], true],
    ['a text that was changed', held, 'QP \n```output\n5', ['user:QP \n```output\n5'], true],
    ['the same text again', held, 'Q', ['user:Q'], true],
  ])('%s', (_, held, text, messages, fresh) => {
    const next = continueWith(held, text)
    expect(told(next.messages)).toEqual(messages)
    expect(next.fresh).toBe(fresh)
  })

  test('a stop string without a newline at its end leaves nothing to go on from', () =>
    expect(afterStop(first.messages, 'Q', 'P', '```output')).toBeUndefined())
})

test('however many rounds, the messages and the stops add up to the text', () => {
  const rounds = fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 6 })
  fc.assert(
    fc.property(fc.string(), rounds, (prompt, rounds) => {
      let held: Conversation | undefined
      let text = prompt
      for (const [wrote, printed] of rounds) {
        const { messages, fresh } = continueWith(held, text)
        expect(fresh).toBe(held === undefined)
        const all = messages.map(({ role, content }) =>
          role === 'assistant' ? content + stop.slice(0, -1) : content,
        )
        expect(all.join('')).toBe(text)
        held = afterStop(messages, text, wrote, stop)
        text += `${wrote}${stop}${printed}\n\`\`\`\n`
      }
    }),
  )
})
