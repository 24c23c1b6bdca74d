import * as v from 'valibot'
import { gold, goldAfterHashes, goldInBox, goldWithoutUnit } from './gold.ts'
import { mathCoderRow } from './mathCoder.ts'
import type { Row } from './row.ts'

/** The forms that sets are published in, one record each. */
export interface Form {
  readonly name: string
  /** A field that no form below this one has: a row that has it is meant to be of this form. */
  readonly mark: string
  readonly row: v.GenericSchema<unknown, Row>
}

const text = v.string()
const asked = v.pipe(
  text,
  v.check((question) => question.trim() !== '', 'is empty'),
)
const kind = v.optional(v.nullable(text))
const level = v.optional(v.nullable(v.union([text, v.number()])))

function row(
  question: string,
  reference: string,
  family?: string | null,
  hard?: string | number | null,
): Row {
  return {
    question,
    reference,
    ...(family && { family }),
    ...(hard !== undefined && hard !== null && { level: typeof hard === 'number' ? `Level ${hard}` : hard }),
  }
}

/** As the paper's evaluation puts a story and its question together. */
function joined(body: string, question: string): string {
  return `${body.trim()} ${question.trim()}`
}

function sentence(body: string): string {
  return /[.?!]$/.test(body.trim()) ? body : `${body.trim()}.`
}

export const forms: readonly Form[] = [
  { name: 'MathCoder’s outputs', mark: 'debug_result', row: mathCoderRow },
  {
    name: 'ToRA’s outputs',
    mark: 'gt',
    row: v.pipe(
      v.object({ question: asked, gt: gold, code: v.tupleWithRest([text], v.unknown()) }),
      v.transform(({ question, gt, code }) => ({ ...row(question, gt), transcript: code[0] })),
    ),
  },
  {
    name: 'SVAMP',
    mark: 'Body',
    row: v.pipe(
      v.object({ Body: text, Question: asked, Answer: gold, Type: kind }),
      v.transform(({ Body, Question, Answer, Type }) => row(joined(sentence(Body), Question), Answer, Type)),
    ),
  },
  {
    name: 'ASDiv',
    mark: 'body',
    row: v.pipe(
      v.object({ body: text, question: asked, answer: goldWithoutUnit, solution_type: kind }),
      v.transform(({ body, question, answer, solution_type: type }) =>
        row(joined(body, question), answer, type),
      ),
    ),
  },
  {
    name: 'MATH',
    mark: 'problem',
    row: v.pipe(
      v.object({ problem: asked, solution: goldInBox, type: kind, subject: kind, level }),
      v.transform((math) => row(math.problem, math.solution, math.type ?? math.subject, math.level)),
    ),
  },
  {
    name: 'GSM-Hard or MAWPS',
    mark: 'input',
    row: v.pipe(
      v.object({ input: asked, target: gold, type: kind }),
      v.transform(({ input, target, type }) => row(input, target, type)),
    ),
  },
  {
    name: 'SimulEq',
    mark: 'sQuestion',
    row: v.pipe(
      v.object({ sQuestion: asked, lSolutions: gold }),
      v.transform(({ sQuestion, lSolutions }) => row(sQuestion, lSolutions)),
    ),
  },
  {
    name: 'question and answer',
    mark: 'question',
    row: v.pipe(
      v.object({ question: asked, answer: goldAfterHashes, family: kind, level }),
      v.transform((plain) => row(plain.question, plain.answer, plain.family, plain.level)),
    ),
  },
]
