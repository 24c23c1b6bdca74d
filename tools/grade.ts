import type { PaperVerdict } from '../src/check/paper/algebra.ts'
import { gradePaper } from '../src/check/paper/grade.ts'
import { gradeAnswer } from '../src/check/tutor/grade.ts'
import { isRight, type Verdict } from '../src/check/tutor/verdict.ts'
import { failureSentence } from '../src/solve/end.ts'
import { FailureError } from '../src/solve/failure.ts'
import { createTurns } from '../src/util/turns.ts'
import { Advice, runMain, say } from './lib/advice.mjs'
import { readArgs } from './lib/args.ts'
import { readText } from './lib/files.ts'
import { modes, parseCases, type Case, type Mode } from './lib/gradeCases.ts'
import { createNodeAlgebra } from './lib/nodePython/python.ts'
import { progress } from './lib/progress.ts'

/** `npm run -s grade`: holds a grader against pairs whose verdicts are known. */
const usage = 'npm run -s grade -- CASES.json --mode paper|tutor [--json]'

interface Said {
  readonly agrees: boolean
  readonly verdict: PaperVerdict | Verdict
}

interface Graded extends Said {
  readonly one: Case
}

await runMain(async () => {
  const { values, positionals } = readArgs(
    process.argv.slice(2),
    { mode: { type: 'string' }, json: { type: 'boolean', default: false } },
    usage,
  )
  const [file] = positionals
  if (positionals.length !== 1 || !file) throw new Advice(`One file is needed. Use: ${usage}`)
  const mode = modes.find((one) => one === values.mode)
  if (!mode) throw new Advice(`--mode is paper or tutor. Use: ${usage}`)
  const { cases, broken } = parseCases(readText(file), mode, file)
  for (const { row, why } of broken) say(`Row ${row} is left out: ${why}.`)

  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  const grader = openGrader(mode, stopping.signal)
  const shown = progress()
  const graded: Graded[] = []
  try {
    const turn = createTurns()
    for (const one of cases) {
      await turn()
      graded.push({ one, ...(await grader.grade(one)) })
      shown.show(`${graded.length}/${cases.length} pairs`)
    }
  } catch (error) {
    if (error instanceof FailureError) {
      throw new Advice(`${failureSentence(error.failure)} (${error.failure.detail})`)
    }
    if (!stopping.signal.aborted) throw error
    say(`Stopped after ${graded.length} of ${cases.length} pairs. Run the same command again to start anew.`)
    return 130
  } finally {
    shown.end()
    grader.close()
  }

  const disagreements = graded
    .filter(({ agrees }) => !agrees)
    .map(({ one, verdict }) => ({ ...one, verdict }))
  const agreed = graded.length - disagreements.length
  const lines = values.json
    ? [JSON.stringify({ file, mode, agreed, total: graded.length, disagreements, broken })]
    : [...disagreements.map(inWords), `${mode} ${agreed}/${graded.length}`]
  process.stdout.write(`${lines.join('\n')}\n`)
  return broken.length > 0 ? 2 : disagreements.length > 0 ? 3 : 0
})

function openGrader(mode: Mode, signal: AbortSignal) {
  if (mode === 'tutor') {
    const grade = async ({ pred, ref, expected }: Case): Promise<Said> => {
      signal.throwIfAborted()
      const verdict = gradeAnswer(pred, ref)
      return { verdict, agrees: isRight(verdict) === expected }
    }
    return { grade, close() {} }
  }
  const algebra = createNodeAlgebra()
  const grade = async ({ pred, ref, expected }: Case): Promise<Said> => {
    const verdict = await gradePaper(pred, ref, algebra, signal)
    return { verdict, agrees: (verdict === 'timeout' ? verdict : verdict === 'equal') === expected }
  }
  return { grade, close: () => algebra.dispose() }
}

function inWords({ row, pred, ref, expected, verdict }: Case & Pick<Said, 'verdict'>): string {
  const said = typeof verdict === 'string' ? verdict : JSON.stringify(verdict)
  const should = expected === 'timeout' ? expected : expected ? 'equal' : 'different'
  return `row ${row}: ${JSON.stringify(pred)} against ${JSON.stringify(ref)} should be ${should}, and is ${said}`
}
