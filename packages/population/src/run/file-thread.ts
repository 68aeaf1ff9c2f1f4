import { parentPort, workerData } from "node:worker_threads";
import { Texts } from "../columns/texts.ts";
import type { Plan } from "../plan/plan.ts";
import type { SentContent } from "./file-messages.ts";
import { partFiles } from "./part-files.ts";

const plan = workerData as Plan;

/** The memory of a file, where nothing else lies in it: it is given away, not copied. */
const own = ({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];

parentPort?.on("message", async ({ pieces, totals, holders, things, groups }: SentContent) => {
  const files = await partFiles(plan, {
    pieces,
    totals,
    holders: Texts.of(holders),
    things: new Map(things.map(([kind, ids]) => [kind, Texts.of(ids)])),
    groups,
  });
  parentPort?.postMessage(files, [...own(files.awardFile), ...own(files.totalFile)]);
});
