import { compareRuns } from '../src/evaluate/compare.ts'
import { createGrader } from '../src/evaluate/grader.ts'
import { keyOf, recordedModel } from '../src/evaluate/result.ts'
import { type Evaluated, evaluate } from '../src/evaluate/run.ts'
import { summarise } from '../src/evaluate/summary.ts'
import { comparisonLines, progressLine, scoreLine, summaryLines } from '../src/evaluate/words.ts'
import { failureSentence } from '../src/solve/end.ts'
import { FailureError, isAbort, isOfModel } from '../src/solve/failure.ts'
import { Advice, runMain, say } from './lib/advice.mjs'
import { type EvalOptions, readEvalOptions } from './lib/evalOptions.ts'
import { createNodeAlgebra } from './lib/nodePython/python.ts'
import { progress } from './lib/progress.ts'
import { readSetFile } from './lib/readSet.ts'
import { openResults, readOther } from './lib/results.ts'
import { openSolver } from './lib/solver.ts'
import type { OpenedSolver } from './lib/wanted.ts'

/** `npm run -s eval`: answers the questions of a set, or takes what was recorded, and grades by the paper's rules. */
await runMain(async () => {
  const options = readEvalOptions(process.argv.slice(2))
  const { rows, troubles } = readSetFile(options.file, options.limit)
  const other = options.compare === undefined ? undefined : [...readOther(options.compare).values()]
  if (rows.length === 0) {
    for (const { sentence } of troubles) say(sentence)
    throw new Advice(`No line of ${options.file} is a row: docs/tools.md lists the forms.`)
  }

  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  const opened = await openSolver(options.wanted, rows, stopping.signal).catch((error: unknown) => {
    if (!stopping.signal.aborted || !isAbort(error)) throw error
  })
  if (!opened) {
    say('Stopped before anything was asked.')
    return 130
  }
  const { type, results } = await run(options, rows, opened, stopping.signal)
  if (type === 'stopped') {
    say(`Stopped after ${results.length} of ${rows.length} rows. ${nextStep(options)}`)
    return 130
  }

  const summary = summarise(results)
  for (const line of summaryLines(summary)) say(line)
  const compared = other && compareRuns(results, other)
  if (compared) for (const line of comparisonLines(compared)) say(line)
  for (const { sentence } of troubles) say(sentence)
  if (troubles.length > 0) say(`${troubles.length} lines are no rows, and are not in the score.`)
  const { file } = options
  const json = {
    file,
    ...opened.settings,
    ...summary,
    troubles,
    ...(compared && { compared }),
    rows: results,
  }
  process.stdout.write(`${options.json ? JSON.stringify(json) : scoreLine(summary)}\n`)
  return troubles.length > 0 ? 2 : 0
})

async function run(
  options: EvalOptions,
  rows: ReturnType<typeof readSetFile>['rows'],
  { solver, settings, close }: OpenedSolver,
  signal: AbortSignal,
): Promise<Evaluated> {
  const algebra = createNodeAlgebra()
  const shown = progress()
  try {
    const kept = options.out === undefined ? undefined : openResults(options.out)
    const there = rows.filter((row) => kept?.earlier.has(keyOf(settings, row))).length
    if (there > 0) say(`${there} rows are in ${options.out} already.`)
    return await evaluate(
      {
        rows,
        settings,
        solver,
        grader: createGrader(algebra),
        concurrency: options.wanted.concurrency,
        ...kept,
        onProgress: (now) => shown.show(progressLine(now)),
      },
      signal,
    )
  } catch (error) {
    if (!(error instanceof FailureError)) throw error
    const { failure } = error
    const what = isOfModel(failure)
      ? 'The model failed, so nothing more can be measured'
      : failureSentence(failure)
    throw new Advice(`${what}: ${failure.detail} ${nextStep(options)}`, 3)
  } finally {
    shown.end()
    algebra.dispose()
    await close()
  }
}

function nextStep({ out, wanted }: EvalOptions): string {
  if (wanted.model === recordedModel && out === undefined) return 'Run the same command again to start anew.'
  return out === undefined
    ? 'Nothing was kept: with --out FILE a stopped run can go on.'
    : 'Run the same command again to go on from there.'
}
