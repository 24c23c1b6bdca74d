/** What test runners report, brought to one form. Pure. */

/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly failures: readonly string[], readonly skipped: readonly string[] }} Counts
 *   `failures`: what failed and, where a runner tells in a line, why; `skipped`: the names of the tests that were not run
 */

/**
 * @param {unknown} report what vitest's JSON reporter wrote, parsed
 * @returns {Counts}
 */
export function countVitest(report) {
  const files = listOf(report, 'testResults')
  const tests = files.flatMap((file) => listOf(file, 'assertionResults'))
  const status = (/** @type {string} */ wanted) =>
    tests.filter((test) => textOf(test, 'status') === wanted).length
  // A file that could not even be read has no tests in it, but it failed.
  const broken = files.filter(
    (file) =>
      textOf(file, 'status') === 'failed' &&
      !listOf(file, 'assertionResults').some((test) => textOf(test, 'status') === 'failed'),
  )
  const ran = ['passed', 'failed']
  return {
    passed: status('passed'),
    failed: status('failed') + broken.length,
    failures: [
      ...tests.filter((test) => textOf(test, 'status') === 'failed').map(named),
      ...broken.map((file) => `${textOf(file, 'name')}: ${firstLine(textOf(file, 'message'))}`),
    ],
    skipped: tests
      .filter((test) => !ran.includes(textOf(test, 'status')))
      .map((test) => textOf(test, 'fullName')),
  }
}

/**
 * @param {string} xml what pytest's `--junitxml` wrote
 * @returns {Counts}
 */
export function countJunit(xml) {
  const cases = [...xml.matchAll(/<testcase\b([^>]*?)(?:\/>|>([^]*?)<\/testcase>)/g)]
  const bad = cases.filter(([, , inside = '']) => /<(?:failure|error)\b/.test(inside))
  const skipped = cases.filter(([, , inside = '']) => /<skipped\b/.test(inside) && !/<failure\b/.test(inside))
  return {
    passed: cases.length - bad.length - skipped.length,
    failed: bad.length,
    failures: bad.map(nameOf),
    skipped: skipped.map(nameOf),
  }
}

/** @param {RegExpMatchArray} testcase */
function nameOf([, attributes = '']) {
  return /\bname="([^"]*)"/.exec(attributes)?.[1] ?? '?'
}

/** @param {unknown} test */
function named(test) {
  const [message] = listOf(test, 'failureMessages')
  return `${textOf(test, 'fullName')}: ${firstLine(typeof message === 'string' ? message : '')}`
}

/** @param {string} text */
function firstLine(text) {
  return (text.split('\n')[0] ?? '').slice(0, 200)
}

/**
 * @param {unknown} value
 * @param {string} key
 * @returns {readonly unknown[]}
 */
function listOf(value, key) {
  const list = fieldOf(value, key)
  return Array.isArray(list) ? list : []
}

/**
 * @param {unknown} value
 * @param {string} key
 */
function textOf(value, key) {
  const text = fieldOf(value, key)
  return typeof text === 'string' ? text : ''
}

/**
 * @param {unknown} value
 * @param {string} key
 * @returns {unknown}
 */
function fieldOf(value, key) {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
