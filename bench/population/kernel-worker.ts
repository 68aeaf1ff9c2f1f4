import { parentPort, workerData } from "node:worker_threads";
import {
  BatchKernel,
  type Outcome,
  type Plan,
  ScriptRowCode,
  type SlotValues,
  ThreadedKernel,
  WasmRowCode,
} from "@gongbao/population";
import { eight } from "./eight.ts";
import { resultOf } from "./measured.ts";
import { twenty } from "./twenty.ts";

/** A kernel to be measured, in a thread of its own with a population in its memory. */
export interface KernelSetting {
  readonly set: "eight" | "twenty";
  readonly engine: "js" | "wasm";
  readonly threads: number;
  readonly seed: number;
  readonly firms: number;
}

/** What is run: the rules, or in the same pass a reform of one figure, or of every amount. */
export type Pass = "rules" | "one figure" | "every amount";

/** Asked of the thread: the time of one run in milliseconds, or what it comes to. */
export type Asked = Pass | "result";

const { set, engine, threads, seed, firms } = workerData as KernelSetting;
const { plan: planOf, population: draw, cap } = set === "eight" ? eight : twenty;
const plan = planOf();
const population = draw(seed, 0, firms);
const one = new BatchKernel(plan, engine === "js" ? ScriptRowCode : WasmRowCode);
const several = threads > 1 ? new ThreadedKernel(plan, engine, threads) : null;

/** Every amount of money a tenth less. */
const less = ({ slots, rulebook }: Plan): SlotValues => {
  const money = new Set(
    rulebook.parameters.flatMap(({ id, type }) => (type === "money" ? id : [])),
  );
  return Object.fromEntries(
    slots.flatMap(({ parameter, value }) =>
      money.has(parameter) ? [[parameter, (value * 9n) / 10n]] : [],
    ),
  );
};

const passes: Readonly<Record<Pass, readonly SlotValues[]>> = {
  rules: [{}],
  "one figure": [{}, { [cap]: 600_000_000n }],
  "every amount": [{}, less(plan)],
};

/** In the kernel's own memory, as the peer in C has its columns in its. */
const laid = (several ?? one).lay(population);

const run = (pass: Pass): readonly Outcome[] | Promise<readonly Outcome[]> =>
  (several ?? one).run(laid, passes[pass]);

async function answer(asked: Asked) {
  if (asked === "result") {
    const [outcome] = await run("rules");
    if (!outcome) throw new RangeError("nothing was run");
    return resultOf(outcome);
  }
  const begun = performance.now();
  await run(asked);
  return performance.now() - begun;
}

parentPort?.on("message", (asked: Asked) => {
  // An error ends the thread, which is what whoever asked waits for too.
  void answer(asked).then((told) => parentPort?.postMessage(told, []));
});
parentPort?.postMessage("ready", []);
