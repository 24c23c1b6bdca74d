import { Advice, runMain, say } from './lib/advice.mjs'
import { readArgs, readCount } from './lib/args.ts'
import { progress } from './lib/progress.ts'
import { readSet } from './lib/readSet.ts'
import { compareOutput, type Comparison } from './lib/replayRow.ts'
import { browserReplayer, nodeReplayer } from './lib/replayer.ts'
import { takeApart } from './lib/takeApart.ts'

/** `npm run -s replay`: runs the programs of recorded transcripts again and compares what they print. */
const usage = 'npm run -s replay -- FILE.jsonl [--browser] [--limit n] [--json]'
/** Programs that share an interpreter: each has a namespace of its own, and to start one takes a second. */
const batch = 50

interface Replayed {
  /** Of the transcript in the file, and of the program in it; both from 0. */
  readonly row: number
  readonly program: number
  readonly recorded: string
  readonly comparison: Comparison
}

await runMain(async () => {
  const { values, positionals } = readArgs(
    process.argv.slice(2),
    {
      browser: { type: 'boolean', default: false },
      limit: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    usage,
  )
  const [file] = positionals
  if (positionals.length !== 1 || !file) throw new Advice(`One file is needed. Use: ${usage}`)
  const rows = readSet(file).slice(0, readCount(values.limit, 'limit'))
  const tasks = rows.flatMap((row, index) => programsOf(file, row, index))
  if (tasks.length === 0) throw new Advice(`No transcript in ${file} has a program with an output.`)

  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  const replayer = values.browser ? await browserReplayer() : nodeReplayer()
  const shown = progress()
  const replayed: Replayed[] = []
  try {
    for (const [index, { code, ...task }] of tasks.entries()) {
      const solution = `batch ${Math.floor(index / batch)}`
      const output = await replayer.run(code, solution, stopping.signal)
      if (stopping.signal.aborted) break
      replayed.push({ ...task, comparison: compareOutput(task.recorded, output) })
      shown.show(`${replayed.length}/${tasks.length} programs, ${identical(replayed)} outputs identical`)
    }
  } catch (error) {
    if (!stopping.signal.aborted) throw error
  } finally {
    shown.end()
    await replayer.close()
  }

  if (stopping.signal.aborted) {
    say(
      `Stopped after ${replayed.length} of ${tasks.length} programs. Run the same command again to start anew; --limit n takes fewer.`,
    )
    return 130
  }
  const differences = replayed.flatMap(({ comparison, ...where }) =>
    comparison.type === 'different' ? [{ ...where, ours: comparison.ours, why: comparison.why }] : [],
  )
  const counts = { identical: identical(replayed), total: replayed.length }
  const python = values.browser ? 'browser' : 'node'
  const report = values.json
    ? [JSON.stringify({ file, python, ...counts, differences })]
    : [...differences.flatMap(lines), `${counts.identical}/${counts.total} outputs identical`]
  process.stdout.write(`${report.join('\n')}\n`)
  return differences.some(({ why }) => why === 'unexplained') ? 3 : 0
})

function programsOf(file: string, { transcript, answer }: ReturnType<typeof readSet>[number], row: number) {
  if (transcript === undefined)
    throw new Advice(`${file} holds no recorded transcripts: name a file that does.`)
  // Rows that bring an answer are MathCoder's.
  if (answer !== undefined) {
    throw new Advice(
      `${file} was recorded in a notebook, whose outputs this does not replay: name one of ToRA's.`,
    )
  }
  const { programs, outputs } = takeApart(transcript)
  return programs.map((code, program) => ({ row, program, code, recorded: outputs[program] ?? '' }))
}

function identical(replayed: readonly Replayed[]): number {
  return replayed.filter(({ comparison }) => comparison.type === 'identical').length
}

function lines({
  row,
  program,
  recorded,
  ours,
  why,
}: Omit<Replayed, 'comparison'> & { ours: string; why: string }) {
  return [
    `row ${row}, program ${program}: ${why}`,
    `  recorded  ${JSON.stringify(recorded)}`,
    `  ours      ${JSON.stringify(ours)}`,
  ]
}
