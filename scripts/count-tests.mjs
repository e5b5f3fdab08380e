/** Adds up the runner's own reports and prints "N passed, N failed"; a report that is missing or empty counts as one failure. */
import { readFileSync } from 'node:fs'

let [passed, failed] = [0, 0]
for (const path of process.argv.slice(2)) {
  const report = read(path)
  if (report === undefined || report.numTotalTests === 0) {
    process.stderr.write(`There is no report of tests in ${path}.\n`)
    failed += 1
    continue
  }
  passed += report.numPassedTests
  failed += report.numFailedTests
  // A suite that could not even be collected has failed without a failed test.
  if (!report.success && report.numFailedTests === 0)
    failed += Math.max(1, report.numFailedTestSuites)
}
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
