import { Advice, runMain, say } from './lib/advice.mjs'
import { readArgs, readCount } from './lib/args.ts'
import { progress } from './lib/progress.ts'
import { browserReplayers, nodeReplayers } from './lib/replayer.ts'
import { type Replayed, replayFile } from './lib/replayFile.ts'
import { countWhys, differenceLines, exitCodeOf, rateLine } from './lib/replayReport.ts'

/** `npm run -s replay`: runs the programs of recorded solutions again and compares what they give. */
const usage = 'npm run -s replay -- FILE.jsonl [--browser] [--limit n] [--json]'

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
  const limit = readCount(values.limit, 'limit')

  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  const open = values.browser ? browserReplayers : async () => nodeReplayers()
  const shown = progress()
  let finished = 'nothing'
  const onProgress = (done: number, total: number, seconds: number) => {
    finished = `${done} of ${total} programs`
    shown.show(`${done}/${total} programs, ${Math.round(done / seconds)} a second`)
  }
  let replayed: Replayed
  try {
    replayed = await replayFile(file, open, limit, onProgress, stopping.signal)
  } catch (error) {
    if (!stopping.signal.aborted) throw error
    say(`Stopped after ${finished}. Run the same command again to start anew; --limit n takes fewer.`)
    return 130
  } finally {
    shown.end()
  }

  const { bad, differences, identical, total, seconds } = replayed
  for (const { line, why } of bad) say(`Line ${line} of ${file} is left out: ${why}.`)
  say(rateLine(total, seconds))
  const python = values.browser ? 'browser' : 'node'
  const counts = { identical, total, whys: countWhys(differences) }
  const programsPerSecond = Math.round((10 * total) / seconds) / 10
  const report = values.json
    ? [JSON.stringify({ file, python, ...counts, programsPerSecond, differences, bad })]
    : [
        ...differences.flatMap(differenceLines),
        ...Object.entries(counts.whys).map(([why, n]) => `${why}: ${n}`),
        `${identical}/${total} outputs identical`,
      ]
  process.stdout.write(`${report.join('\n')}\n`)
  return exitCodeOf(replayed)
})
