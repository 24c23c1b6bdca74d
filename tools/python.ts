import { buffer as readAll } from 'node:stream/consumers'
import { failureSentence } from '../src/solve/end.ts'
import { notebookNote } from '../src/solve/notebookOnly.ts'
import { mumathCode } from '../src/solve/protocols.ts'
import type { Output } from '../src/solve/types.ts'
import { Advice, runMain, say } from './lib/advice.mjs'
import { readArgs } from './lib/args.ts'
import { launchBrowser } from './lib/browser.ts'
import { readText } from './lib/files.ts'
import { servePage } from './lib/servePage.ts'
import { utf8 } from './lib/utf8.ts'

/** `npm run -s python`: one program in the app's own Python, in a headless browser. */
const usage = 'npm run -s python -- FILE.py [--json]   (- reads standard input)'

await runMain(async () => {
  const options = { json: { type: 'boolean', default: false } } as const
  const { values, positionals } = readArgs(process.argv.slice(2), options, usage)
  const [file] = positionals
  if (positionals.length !== 1 || !file) throw new Advice(`One file is needed. Use: ${usage}`)
  const code = file === '-' ? utf8(await readAll(process.stdin), 'Standard input') : readText(file)

  const served = await servePage('python.html')
  const browser = await launchBrowser()
  const close = async () => {
    await browser.close()
    await served.close()
  }
  process.once('SIGINT', () => {
    say('Stopped. Run the same command again to start anew.')
    void close().then(() => process.exit(130))
  })
  try {
    const page = await browser.newPage()
    await page.goto(served.url)
    const ran = await page.evaluate(([program, timeoutMs]) => window.runProgram(program, timeoutMs, 'one'), [
      code,
      mumathCode.timeoutMs,
    ] as const)
    if (ran.type === 'failed') throw new Advice(`${failureSentence(ran.failure)} (${ran.failure.detail})`, 3)
    if (values.json) process.stdout.write(`${JSON.stringify(asJson(ran.output))}\n`)
    else show(ran.output, code)
    return ran.output.error ? 3 : 0
  } finally {
    await close()
  }
})

function asJson({ stdout, value, error, ms }: Output) {
  return { stdout, value: value ?? null, error: error?.line ?? null, ms: Math.round(ms) }
}

/** As Python itself would: what was printed, then how it failed. A last line's value comes after `→`. */
function show({ stdout, value, error }: Output, code: string): void {
  process.stdout.write(stdout)
  if (value !== undefined) process.stdout.write(`→ ${value}\n`)
  if (!error) return
  say(error.traceback?.trimEnd() ?? error.line)
  const note = notebookNote(code, error)
  if (note !== undefined) say(note)
}
