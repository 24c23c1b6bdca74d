import { Advice, runMain, say } from './lib/advice.mjs'
import { steps } from './lib/testSteps.mjs'
import { setUp } from './setup.mjs'

/** `npm test [-- STEP…]`: everything that can be checked here, or only the named steps. Ends with the counts. */
await runMain(async () => {
  const names = process.argv.slice(2)
  const unknown = names.find((name) => !steps.some((step) => step.name === name))
  if (unknown) {
    throw new Advice(`There is no step ${unknown}. There is: ${steps.map((step) => step.name).join(', ')}.`)
  }
  const { kitPython } = await setUp({ forTests: true })
  if (kitPython === undefined) throw new Error('a set-up for tests gives a Python')

  const lines = []
  const left = []
  const failures = []
  let passed = 0
  let failed = 0
  for (const step of steps.filter(({ name }) => names.length === 0 || names.includes(name))) {
    say(`\n── ${step.name}`)
    const start = performance.now()
    const outcome = await step.run(kitPython).catch((/** @type {unknown} */ error) => {
      // A step that breaks is one that failed; the others still have something to tell.
      say(error instanceof Advice ? error.message : String(error instanceof Error ? error.stack : error))
      return { passed: 0, failed: 1, failures: [], skipped: [], note: undefined }
    })
    // Where everything is there, a test that does not run is one that proves nothing.
    const lost = process.env['CI'] && process.env['MUMATH_CORPORA'] ? outcome.skipped.length : 0
    passed += outcome.passed
    failed += outcome.failed + lost
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    lines.push(
      `${step.name.padEnd(8)}${String(outcome.passed).padStart(5)} passed ${String(outcome.failed + lost).padStart(3)} failed ${seconds.padStart(7)} s`,
    )
    failures.push(...outcome.failures.map((failure) => `${step.name}: ${failure}`))
    left.push(...outcome.skipped.map((name) => `${step.name}: ${name}`))
    if (outcome.note) left.push(`${step.name}: ${outcome.note}`)
  }

  const print = (/** @type {string} */ line) => process.stdout.write(`${line}\n`)
  print(`\n${lines.join('\n')}`)
  // Who sees only the end of this finds it here.
  if (failures.length > 0) print(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`)
  if (left.length > 0) {
    print(`\nNot run:\n${left.map((line) => `  ${line}`).join('\n')}`)
    if (!process.env['MUMATH_CORPORA'])
      print('Tests that compare with corpora need MUMATH_CORPORA to name their folder.')
  }
  print(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
