import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { Day, Rulebook } from "@gongbao/engine";
import { type SiftSummary, siftPopulation } from "@gongbao/population";
import { type TablesProblem, tablesProblem } from "../../files/tables-problem.ts";
import { takeOrder } from "../../jobs/order.ts";

/** What a list is sifted from. */
export interface Order {
  readonly rulebook: Rulebook;
  readonly measure: string;
  readonly subject: string;
  readonly asOf: Day;
  /** Holds the uploaded tables. */
  readonly input: string;
  /** Is made: `found.ndjson` for the server, `rejected.csv` for people. */
  readonly output: string;
}

/** What the process says. */
export type Said =
  | { readonly is: "progress"; readonly done: number; readonly total: number }
  | { readonly is: "done"; readonly summary: SiftSummary }
  | { readonly is: "failed"; readonly problem: TablesProblem };

async function sift(order: Order, say: (said: Said) => void): Promise<void> {
  const { output, ...rest } = order;
  mkdirSync(output);
  const found = createWriteStream(join(output, "found.ndjson"));
  const summary = await siftPopulation({
    ...rest,
    batch: 10_000,
    rejected: join(output, "rejected.csv"),
    onProgress: ({ done, holders }) => say({ is: "progress", done, total: holders }),
    onFound: (some) => {
      for (const each of some) found.write(`${JSON.stringify(each)}\n`);
    },
  });
  found.end();
  await finished(found);
  say({ is: "done", summary });
}

takeOrder<Order, Said>(sift, (error, { input }) => {
  const problem = tablesProblem(error, input);
  return problem && { is: "failed", problem };
});
