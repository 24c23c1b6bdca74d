import { Advice, runMain, say } from './lib/advice.mjs'
import { readArgs } from './lib/args.ts'
import { launchBrowser } from './lib/browser.ts'
import { table } from './bench/table.ts'
import type { Bench, Row } from './bench/row.ts'

/** `npm run -s bench`: ours and the peer's side by side, as ratios within one run. */
const benches: Readonly<Record<string, () => Promise<{ readonly default: Bench }>>> = {
  size: () => import('./bench/size.ts'),
  render: () => import('./bench/render.ts'),
  loop: () => import('./bench/loop.ts'),
  prefill: () => import('./bench/prefill.ts'),
  python: () => import('./bench/python.ts'),
  shelf: () => import('./bench/shelf.ts'),
  grade: () => import('./bench/grade.ts'),
}

await runMain(async () => {
  const known = Object.keys(benches).join('|')
  const { values, positionals } = readArgs(
    process.argv.slice(2),
    { json: { type: 'boolean', default: false } },
    `npm run -s bench [-- ${known}] [--json]`,
  )
  const names = positionals.length === 0 ? Object.keys(benches) : positionals
  const rows: (Row & { readonly bench: string })[] = []
  for (const name of names) {
    if (!Object.hasOwn(benches, name)) throw new Advice(`There is no bench ${name}. There is: ${known}.`)
  }
  let [broken, notRun] = [0, 0]
  for (const name of names) {
    say(`Measuring ${name} …`)
    const bench = (await benches[name]?.())?.default
    // A browser of its own each: what one left in memory must not slow the next.
    const browser = await launchBrowser()
    try {
      for (const row of (await bench?.run({ browser })) ?? []) rows.push({ bench: name, ...row })
    } catch (error) {
      // What the others measured is still worth its table.
      if (error instanceof Advice) {
        say(`The bench ${name} was not run. ${error.message}`)
        notRun++
      } else {
        say(
          `The bench ${name} broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        )
        broken++
      }
    } finally {
      await browser.close()
    }
  }
  process.stdout.write(values.json ? `${JSON.stringify({ rows })}\n` : `${table(rows)}\n`)
  const missed = rows.filter((row) => !row.ok)
  if (missed.length > 0) say(`${missed.length} of ${rows.length} budgets missed.`)
  return broken > 0 ? 1 : missed.length > 0 ? 3 : notRun > 0 ? 2 : 0
})
