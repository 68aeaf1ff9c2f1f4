import { parentPort, workerData } from "node:worker_threads";
import { Ground } from "../rows/ground.ts";
import { UnprovenBound } from "../scalar/bounds.ts";
import { COMPILERS } from "./compilers.ts";
import { Collecting } from "./outcome.ts";
import { Program } from "./program.ts";
import { LastScenarios } from "./scenario.ts";
import type { LotPiece, ThreadAnswer, ThreadSetting, ThreadTask } from "./thread-messages.ts";
import { Work } from "./work.ts";

const { plan, code } = workerData as ThreadSetting;
const program = new Program(plan, COMPILERS[code]);

const scenarios = new LastScenarios(plan);

const isUnproven = (error: unknown): boolean => error instanceof UnprovenBound;

/** Takes lots of a run until there is none left, or one cannot be shown to be exact. */
function work(task: ThreadTask): ThreadAnswer {
  const { laid, next, run } = task;
  const ground = new Ground(task.memory);
  const lots = laid.lots.length - 1;
  const into = { holders: laid.holders, hasGrounds: plan.grounds };
  const common = new Collecting(ground, task.common, into);
  const own = task.own.map((places) => new Collecting(ground, places, into));
  const at = new Work(program, laid, ground, scenarios.of(task.reforms));
  const pieces: LotPiece[] = [];
  const nextLot = ground.integers(next, 1);
  for (;;) {
    const lot = Atomics.add(nextLot, 0, 1);
    if (lot >= lots) {
      for (const [reform, { awards }] of [common, ...own].entries())
        for (const piece of awards.takePlain()) pieces.push({ lot, reform: reform - 1, piece });
      return { run, pieces, stoppedAt: null };
    }
    try {
      if (at.run(lot, common, own) !== -1) return { run, pieces, stoppedAt: lot };
    } catch (error) {
      if (!isUnproven(error)) throw error;
      return { run, pieces, stoppedAt: lot };
    }
    for (const [reform, { awards }] of [common, ...own].entries())
      for (const piece of awards.take()) pieces.push({ lot, reform: reform - 1, piece });
  }
}

parentPort?.on("message", (task: ThreadTask) => parentPort?.postMessage(work(task), []));
