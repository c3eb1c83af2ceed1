import { expect, it } from 'vitest'
import {
  countCheck,
  countPlaywright,
  countsLine,
  countVitest,
  summaryLines,
  total,
} from '../../build/launch/summary.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((state) => ({ status: state })),
})

it('counts the tests of a vitest report, what was left out as skipped', () => {
  const report = {
    testResults: [file('passed', 'passed', 'skipped', 'todo'), file('failed', 'failed', 'passed')],
  }
  expect(countVitest(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 })
})

it('counts a test file that could not be loaded as a failure', () => {
  const report = { testResults: [file('failed'), file('failed'), file('passed', 'passed')] }
  expect(countVitest(report, 1)).toEqual({ passed: 1, failed: 2, skipped: 0 })
})

it('counts a runner that crashed, or failed without naming a test, as a failure', () => {
  expect(countVitest(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(countVitest(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(countVitest({ testResults: [file('passed', 'passed')] }, 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  })
  expect(countPlaywright(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  const stats = { expected: 3, flaky: 0, unexpected: 0, skipped: 0 }
  expect(countPlaywright({ stats }, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 })
})

it('counts a Playwright report; a test that passed when repeated has passed', () => {
  const stats = { expected: 3, flaky: 1, unexpected: 2, skipped: 4 }
  expect(countPlaywright({ stats }, 1)).toEqual({ passed: 4, failed: 2, skipped: 4 })
})

it('accepts that there are no tests of a kind yet', () => {
  const stats = { expected: 0, flaky: 0, unexpected: 0, skipped: 0 }
  expect(countPlaywright({ stats }, 0)).toEqual({ passed: 0, failed: 0, skipped: 0 })
})

it('adds up all kinds and ends with the plain line', () => {
  const results = [
    { kind: 'lint', counts: countCheck(true) },
    { kind: 'type check', counts: countCheck(false) },
    { kind: 'unit', counts: { passed: 10, failed: 2, skipped: 3 } },
  ]
  expect(total(results)).toEqual({ passed: 11, failed: 3, skipped: 3 })
  expect(summaryLines(results)).toEqual([
    '  lint        1 passed, 0 failed, 0 skipped',
    '  type check  0 passed, 1 failed, 0 skipped',
    '  unit        10 passed, 2 failed, 3 skipped',
    '11 passed, 3 failed, 3 skipped',
  ])
  expect(countsLine(total([]))).toBe('0 passed, 0 failed, 0 skipped')
})
