import { InexactSum, UnprovenBound } from "../scalar/bounds.ts";
import { PopulationFailure } from "../table/problem.ts";

/** Sums or amounts that this way of running cannot show to be exact, said in words; other errors as they are. */
export function unproven(error: unknown): unknown {
  if (!(error instanceof UnprovenBound) && !(error instanceof InexactSum)) return error;
  return new PopulationFailure("not-exact", {
    zh: `有金额不能精确计算，没有运行：${error.message}`,
    en: `an amount cannot be computed exactly, nothing was run: ${error.message}`,
  });
}
