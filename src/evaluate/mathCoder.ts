import * as v from 'valibot'
import { gold } from './gold.ts'
import type { Row } from './row.ts'

/** MathCoder's outputs: its turns, and what its own evaluation took as the answer. */
const turns = v.array(v.object({ role: v.string(), content: v.string() }))

export const mathCoderRow = v.pipe(
  v.object({
    ground_truth: v.object({ answer: gold }),
    debug_result: v.pipe(
      turns,
      v.check((all) => all.some(({ role }) => role === 'user'), 'has no turn of the user'),
    ),
    completion: v.string(),
  }),
  v.transform(({ ground_truth: { answer: reference }, debug_result: all, completion }): Row => ({
    question: all.find(({ role }) => role === 'user')?.content ?? '',
    reference,
    transcript: transcriptOf(all),
    answer: completion,
  })),
)

/** The turns as one text; the last one repeats the extracted answer and is not the model's. */
function transcriptOf(all: v.InferOutput<typeof turns>): string {
  const last = all.at(-1)?.role === 'text' && all.at(-2)?.role === 'text' ? -1 : undefined
  return all
    .slice(0, last)
    .map(({ role, content }) => {
      const body = content.replaceAll('\r\n', '\n')
      if (role === 'code') return `\`\`\`python\n${body}\n\`\`\``
      if (role === 'execution') return `\`\`\`output\n${body}\n\`\`\``
      return role === 'text' ? body : ''
    })
    .filter((part) => part !== '')
    .join('\n')
}
