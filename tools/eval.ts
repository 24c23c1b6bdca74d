import { Advice, runMain, say } from './lib/advice.mjs'
import { readArgs, readCount } from './lib/args.ts'
import { rowKey } from './lib/evalRow.ts'
import { progress } from './lib/progress.ts'
import { gradeRow } from './lib/gradeRow.ts'
import { createNodeAlgebra } from './lib/nodePython/python.ts'
import { readSet } from './lib/readSet.ts'
import { appendResult, checkWritable, readResults, type Result } from './lib/results.ts'
import { liveSolver, recordedSolver } from './lib/solver.ts'
import { familyTable, progressLine, scoreLine } from './lib/tally.ts'

/** `npm run -s eval`: grades a set by the paper's rules. */
const usage =
  'npm run -s eval -- FILE.jsonl --model nano|recorded [--engine wllama|webllm] [--limit n] [--out results.jsonl] [--json]'

await runMain(async () => {
  const { values, positionals } = readArgs(
    process.argv.slice(2),
    {
      model: { type: 'string' },
      engine: { type: 'string' },
      limit: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    usage,
  )
  const { model, out } = values
  const [file] = positionals
  if (positionals.length !== 1 || !file) throw new Advice(`One file is needed. Use: ${usage}`)
  if (!model) throw new Advice(`Which model? Use: ${usage}`)
  // The figures on nano's card are of this engine; a pack has but one.
  const engine = values.engine ?? (model === 'nano' ? 'wllama' : 'auto')
  if (/^https?:/.test(model)) throw new Advice('Models over HTTP are not available in this version.')

  const rows = readSet(file).slice(0, readCount(values.limit, 'limit'))
  if (out) checkWritable(out)
  const before = out ? readResults(out) : new Map<string, Result>()
  const tasks = rows.map((row, index) => ({
    row,
    index,
    key: rowKey(row, index, engine === 'wllama' ? model : `${model}@${engine}`),
  }))
  const results = tasks.flatMap(({ key }) => before.get(key) ?? [])
  const open = tasks.filter(({ key }) => !before.has(key))
  if (results.length > 0) say(`${results.length} rows are in ${out} already.`)

  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  const solver =
    open.length === 0
      ? undefined
      : model === 'recorded'
        ? recordedSolver(rows)
        : await liveSolver(engine, model)
  const start = performance.now()
  const algebra = createNodeAlgebra()
  const shown = progress()
  let measured = 0
  try {
    for (const { row, index, key } of open) {
      const began = performance.now()
      const solved = await solver?.solve(row, stopping.signal)
      if (!solved || stopping.signal.aborted) break
      const { question, reference, family } = row
      const recorded = model === 'recorded'
      const graded = await gradeRow(row, solved.transcript, recorded, algebra, stopping.signal)
      const result: Result = {
        key,
        index,
        model,
        question,
        reference,
        ...(family !== undefined && { family }),
        answer: graded.answer,
        comparison: graded.verdict,
        right: graded.verdict === 'equal',
        end: solved.end,
        transcript: solved.transcript,
        ms: Math.round(performance.now() - began),
      }
      results.push(result)
      if (out) appendResult(out, result)
      measured++
      shown.show(progressLine(results, rows.length, measured, performance.now() - start))
    }
  } finally {
    shown.end()
    algebra.dispose()
    await solver?.close()
  }

  if (stopping.signal.aborted) {
    const next = out
      ? 'Run the same command again to go on from there.'
      : 'Nothing was kept: with --out FILE a stopped run can go on.'
    say(`Stopped after ${results.length} of ${rows.length} rows. ${next}`)
    return 130
  }
  for (const line of familyTable(results)) say(line)
  const timeouts = results.filter((result) => result.comparison === 'timeout').length
  if (timeouts > 0) say(`${timeouts} answers took too long to compare; they count as wrong.`)
  const right = results.filter((result) => result.right).length
  const line = values.json
    ? JSON.stringify({
        file,
        model,
        engine: model === 'recorded' ? null : engine,
        right,
        total: rows.length,
        percent: Number(((100 * right) / rows.length).toFixed(1)),
        timeouts,
        rows: results.toSorted((a, b) => a.index - b.index),
      })
    : scoreLine(results)
  process.stdout.write(`${line}\n`)
})
