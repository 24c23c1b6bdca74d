import { expect, test } from 'vitest'
import { countJunit, countVitest } from './counts.mjs'

const tests = (...statuses: string[]) =>
  statuses.map((status, n) => ({
    status,
    fullName: `t${n}`,
    failureMessages: status === 'failed' ? ['AssertionError: a\n    at b'] : [],
  }))

test('vitest: passed, failed, skipped, and files that cannot be read', () => {
  const report = {
    testResults: [
      { status: 'passed', assertionResults: tests('passed', 'passed', 'skipped', 'todo') },
      { status: 'failed', assertionResults: tests('passed', 'failed') },
      { status: 'failed', name: 'f.ts', message: 'SyntaxError: c', assertionResults: [] },
    ],
  }
  expect(countVitest(report)).toEqual({
    passed: 3,
    failed: 2,
    failures: ['t1: AssertionError: a', 'f.ts: SyntaxError: c'],
    skipped: ['t2', 't3'],
  })
  expect(countVitest('nonsense')).toEqual({ passed: 0, failed: 0, failures: [], skipped: [] })
})

test('pytest', () => {
  const xml = `<?xml version="1.0"?><testsuites><testsuite errors="1" failures="1" tests="4">
    <testcase classname="a" name="good" time="0.1" />
    <testcase classname="a" name="prints" time="0.1"><system-out>a &lt; b</system-out></testcase>
    <testcase classname="a" name="bad" time="0.1"><failure message="x">1 &lt; 2
</failure></testcase>
    <testcase classname="a" name="left" time="0"><skipped type="pytest.skip" message="no torch">f:1</skipped></testcase>
    <testcase classname="a" name="broken"><error message="fixture">x</error></testcase>
  </testsuite></testsuites>`
  expect(countJunit(xml)).toEqual({
    passed: 2,
    failed: 2,
    failures: ['bad', 'broken'],
    skipped: ['left'],
  })
  expect(countJunit('')).toEqual({ passed: 0, failed: 0, failures: [], skipped: [] })
})
