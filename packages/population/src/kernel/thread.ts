import { parentPort, workerData } from "node:worker_threads";
import { Ground } from "../rows/ground.ts";
import { UnprovenBound } from "../scalar/bounds.ts";
import { COMPILERS } from "./compilers.ts";
import type { Ends } from "./ends.ts";
import { Collecting } from "./outcome.ts";
import { Program } from "./program.ts";
import { LastScenarios } from "./scenario.ts";
import type {
  LotPiece,
  SumPlaces,
  ThreadAnswer,
  ThreadSetting,
  ThreadTask,
} from "./thread-messages.ts";
import { Work } from "./work.ts";

const { plan, code } = workerData as ThreadSetting;
const program = new Program(plan, COMPILERS[code]);

const scenarios = new LastScenarios(plan);
/** Awards of a lot in the run before. */
let usual = 1024;

const isUnproven = (error: unknown): boolean => error instanceof UnprovenBound;

/** Takes lots of a run until there is none left, or one cannot be shown to be exact. */
function work(task: ThreadTask): ThreadAnswer {
  const { laid, next } = task;
  const ground = new Ground(task.memory);
  const sums = ([lo, hi]: readonly [number, number]): Ends => ({
    lo: ground.doubles(lo, laid.holders),
    hi: ground.doubles(hi, laid.holders),
  });
  const lots = laid.lots.length - 1;
  const collecting = ({ totals, byPayee }: SumPlaces) =>
    new Collecting(sums(totals), byPayee.map(sums), usual * lots, plan.grounds);
  const common = collecting(task.common);
  const own = task.own.map(collecting);
  const at = new Work(program, laid, ground, scenarios.of(task.reforms));
  const marks: { readonly lot: number; readonly counts: readonly number[] }[] = [];
  const all = [common, ...own];
  const counts = () => all.map(({ count }) => count);
  const nextLot = ground.integers(next, 1);
  let stoppedAt: number | null = null;
  for (;;) {
    const lot = Atomics.add(nextLot, 0, 1);
    if (lot >= lots) break;
    marks.push({ lot, counts: counts() });
    try {
      if (at.run(lot, common, own) !== -1) stoppedAt = lot;
    } catch (error) {
      if (!isUnproven(error)) throw error;
      stoppedAt = lot;
    }
    if (stoppedAt !== null) break;
  }
  marks.push({ lot: lots, counts: counts() });
  usual = (common.count * 1.1) / Math.max(1, marks.length - 1) / 2;
  const pieces = marks.slice(0, -1).flatMap(({ lot, counts: from }, index) =>
    all.map((one, reform): LotPiece => {
      const to = marks[index + 1]?.counts[reform] ?? 0;
      return { lot, reform: reform - 1, piece: one.piece(from[reform] ?? 0, to) };
    }),
  );
  return { run: task.run, pieces, stoppedAt };
}

parentPort?.on("message", (task: ThreadTask) => {
  const answer = work(task);
  const buffers = new Set(
    answer.pieces.flatMap(({ piece }) => Object.values(piece).map((column) => column.buffer)),
  );
  parentPort?.postMessage(answer, [...buffers]);
});
