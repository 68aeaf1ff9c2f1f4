/** Kleene's three values: a condition whose facts are missing is neither true nor false. */
export type Truth = true | false | "unknown";

export const not = (a: Truth): Truth => (a === "unknown" ? a : !a);

export function all(truths: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === "unknown") result = truth;
  }
  return result;
}

export function any(truths: Iterable<Truth>): Truth {
  let result: Truth = false;
  for (const truth of truths) {
    if (truth === true) return true;
    if (truth === "unknown") result = truth;
  }
  return result;
}
