/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ kind: string, counts: Counts }} Result */

/** @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile */
/** @typedef {{ stats: { expected: number, flaky: number, unexpected: number, skipped: number }, errors?: unknown[] }} PlaywrightReport */

/**
 * A runner that ended with an error without naming a failed test has failed all the same (it crashed, could not
 * load a file, or met an error outside of tests).
 *
 * @param {Counts} counts @param {number} exitCode @returns {Counts}
 */
function atLeastOneFailure(counts, exitCode) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** A check that either holds or not. @param {boolean} held @returns {Counts} */
export function countCheck(held) {
  return { passed: held ? 1 : 0, failed: held ? 0 : 1, skipped: 0 }
}

/**
 * @param {{ testResults: VitestFile[] } | undefined} report of vitest's JSON reporter; nothing if it wrote none
 * @param {number} exitCode
 * @returns {Counts} a file that could not be loaded counts as one failure
 */
export function countVitest(report, exitCode) {
  const files = report?.testResults ?? []
  const states = files.flatMap((file) => file.assertionResults.map((test) => test.status))
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const passed = states.filter((state) => state === 'passed').length
  const failed = states.filter((state) => state === 'failed').length
  const counts = { passed, failed: failed + brokenFiles.length, skipped: states.length - passed - failed }
  return report ? atLeastOneFailure(counts, exitCode) : countCheck(false)
}

/**
 * @param {PlaywrightReport | undefined} report of Playwright's JSON reporter; nothing if it wrote none
 * @param {number} exitCode
 * @returns {Counts} a test that passed only when repeated counts as passed
 */
export function countPlaywright(report, exitCode) {
  if (!report) return countCheck(false)
  const { expected, flaky, unexpected, skipped } = report.stats
  return atLeastOneFailure({ passed: expected + flaky, failed: unexpected, skipped }, exitCode)
}

/** @param {Result[]} results @returns {Counts} */
export function total(results) {
  return results.reduce(
    (sum, { counts }) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/** @param {Counts} counts */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** @param {Result[]} results @returns {string[]} a line for each kind and, last, the plain line over all */
export function summaryLines(results) {
  const width = Math.max(...results.map(({ kind }) => kind.length))
  const lines = results.map(({ kind, counts }) => `  ${kind.padEnd(width)}  ${countsLine(counts)}`)
  return [...lines, countsLine(total(results))]
}
