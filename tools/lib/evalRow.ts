import { createHash } from 'node:crypto'
import * as v from 'valibot'

/**
 * One question of a set, with its gold answer, in the forms that sets are published in. A recorded set also has
 * what a model once wrote, here as a transcript in the app's own protocol. Refuses what fits no form.
 */
export interface EvalRow {
  readonly question: string
  /** The plain gold answer. */
  readonly reference: string
  /** Kind of exercise, where the set names one. */
  readonly family?: string
  readonly transcript?: string
  /** What the recording model's own evaluation took as its answer; where absent, ours looks in the transcript. */
  readonly answer?: string
}

const text = v.string()
const number = v.number()
const gold = v.union([text, number])

const plain = v.object({ question: text, answer: gold, family: v.exactOptional(text) })
const svamp = v.object({ Body: text, Question: text, Answer: gold, Type: v.exactOptional(text) })
const math = v.object({ problem: text, solution: text, type: v.exactOptional(text) })
const tora = v.object({ question: text, gt: gold, code: v.tupleWithRest([text], v.unknown()) })
const mathCoder = v.object({
  ground_truth: v.object({ answer: gold }),
  debug_result: v.array(v.object({ role: text, content: text })),
  completion: text,
})

/** @param value one line of a set, parsed */
export function parseEvalRow(value: unknown): EvalRow | undefined {
  if (v.is(tora, value)) {
    return { question: value.question, reference: String(value.gt), transcript: value.code[0] }
  }
  if (v.is(mathCoder, value)) {
    const question = value.debug_result.find(({ role }) => role === 'user')?.content
    if (question === undefined) return undefined
    const reference = String(value.ground_truth.answer)
    return { question, reference, transcript: mathCoderTranscript(value), answer: value.completion }
  }
  if (v.is(plain, value)) {
    const { question, answer, family } = value
    return { question, reference: afterHashes(String(answer)), ...(family !== undefined && { family }) }
  }
  if (v.is(svamp, value)) {
    const body = value.Body.trim()
    const question = `${body}${/[.?!]$/.test(body) ? '' : '.'} ${value.Question.trim()}`
    return { question, reference: String(value.Answer), ...(value.Type && { family: value.Type }) }
  }
  if (v.is(math, value)) {
    const reference = lastBox(value.solution)
    if (reference === undefined) return undefined
    return { question: value.problem, reference, ...(value.type && { family: value.type }) }
  }
  return undefined
}

/** What a result is kept under: a set, a wording or a gold answer that changed is another question. */
export function rowKey(row: EvalRow, index: number, model: string): string {
  const { question, reference, transcript = '' } = row
  const parts = JSON.stringify([index, model, question, reference, transcript])
  return createHash('sha256').update(parts).digest('hex').slice(0, 16)
}

/** GSM8K's gold is what follows `####`. */
function afterHashes(answer: string): string {
  return (answer.split('####').at(-1) ?? answer).trim()
}

/** MATH's gold is the last box of its solution. */
function lastBox(solution: string): string | undefined {
  const rest = /.*\\boxed\s*(\{.*|[^{\s]).*$/s.exec(solution)?.[1]
  if (!rest?.startsWith('{')) return rest
  let depth = 0
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '{') depth++
    else if (rest[at] === '}' && --depth === 0) return rest.slice(1, at)
  }
  return undefined
}

/** MathCoder's turns as one text; the last one repeats the extracted answer and is not the model's. */
function mathCoderTranscript({ debug_result: turns }: v.InferOutput<typeof mathCoder>): string {
  const last = turns.at(-1)?.role === 'text' && turns.at(-2)?.role === 'text' ? -1 : undefined
  return turns
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
