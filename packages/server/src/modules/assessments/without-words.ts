/** Does something with a case. A fault in it is ours, and nothing of the case goes into the log with it. */
export function withoutWords<T>(work: () => T): T {
  try {
    return work();
  } catch {
    throw new Error("an assessment failed");
  }
}
