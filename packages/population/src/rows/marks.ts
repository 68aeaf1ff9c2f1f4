import { sharedLimit } from "./settled.ts";
import type { RowList } from "./task.ts";

/** What is known of a grant's measure by its mark: so many numbers, and the place of each among them. */
export const MARK_NUMBERS = 3;
/** The measure's place in the plan; the limit that shares out among several grants, −1 if none, and 1 where it is a cap. */
export const [MARK_MEASURE, MARK_LIMIT, MARK_CAP] = [0, 1, 2];

/** The numbers of a list's measures, mark by mark. */
export function marksOf({ awards }: RowList): Int32Array {
  const last = Math.max(-1, ...awards.map(({ mark }) => mark));
  const numbers = new Int32Array((last + 1) * MARK_NUMBERS);
  for (const award of awards) {
    const limit = sharedLimit(award);
    numbers.set(
      [award.measure, limit?.place ?? -1, limit?.planned.limit.kind === "cap" ? 1 : 0],
      award.mark * MARK_NUMBERS,
    );
  }
  return numbers;
}
