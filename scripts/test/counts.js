/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * Counts what vitest's JSON report holds. A file that failed without any failing test (it did not
 * load, or a hook threw) counts as one failure, so that no loss stays silent.
 * @param {unknown} report
 * @returns {Counts}
 */
export function countReport(report) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (!isReport(report)) return counts;
  for (const file of report.testResults) {
    const before = counts.failed;
    for (const { status } of file.assertionResults) {
      if (status === "passed") counts.passed += 1;
      else if (status === "failed") counts.failed += 1;
      else counts.skipped += 1;
    }
    if (file.status === "failed" && counts.failed === before) counts.failed += 1;
  }
  return counts;
}

/**
 * Brings the counts and the runner's exit code together: a runner that failed although it counted no
 * failure (an error outside the tests), or that ran nothing, is itself a failure.
 * @param {Counts} counts
 * @param {number} code the runner's exit code
 * @returns {{ counts: Counts, code: number, reason: string | undefined }}
 */
export function judge(counts, code) {
  if (counts.failed > 0) return { counts, code: code || 1, reason: undefined };
  if (code !== 0) {
    const reason =
      "The test runner failed outside the tests, or found none to run; its words are above.";
    return { counts: { ...counts, failed: 1 }, code, reason };
  }
  if (counts.passed === 0) return { counts, code: 1, reason: "No test ran." };
  return { counts, code: 0, reason: undefined };
}

/**
 * The closing line.
 * @param {Counts} counts
 */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * @param {unknown} value
 * @returns {value is { testResults: { status: string, assertionResults: { status: string }[] }[] }}
 */
function isReport(value) {
  return (
    typeof value === "object" &&
    value !== null &&
    "testResults" in value &&
    Array.isArray(value.testResults)
  );
}
