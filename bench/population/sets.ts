import { join } from "node:path";
import { compilePeer, noCompiler } from "./c-peer.ts";
import { writeColumns } from "./columns.ts";
import { eight } from "./eight.ts";
import { type MeasuredKernel, startKernel } from "./kernels.ts";
import { isSame } from "./measured.ts";
import { noOpenFisca, runOpenFisca } from "./openfisca-peer.ts";
import type { Ratio } from "./ratio.ts";
import { twenty } from "./twenty.ts";

const SEED = 20190228;
const ROUNDS = 4;
const ENGINES = ["js", "wasm"] as const;
const THREADS = [1, 2] as const;
/** Reforms run in one pass with the rules. */
const PASSES = ["one figure", "every amount"] as const;

type Engine = (typeof ENGINES)[number];

/** The quickest times seen, by who and how many threads. */
class Times {
  readonly #best = new Map<string, number>();

  see(who: string, threads: number, ms: number): void {
    const key = `${who} ${threads}`;
    this.#best.set(key, Math.min(ms, this.#best.get(key) ?? Infinity));
  }

  side(who: string, threads: number) {
    return { who, threads, ms: this.#best.get(`${who} ${threads}`) ?? Number.NaN };
  }

  get all(): readonly string[] {
    return [...this.#best].map(([who, ms]) => `${who} thr.: ${ms.toFixed(1)} ms`);
  }
}

async function eachKernel(
  kernels: ReadonlyMap<string, MeasuredKernel>,
  work: (engine: Engine, threads: number, kernel: MeasuredKernel) => Promise<void>,
): Promise<void> {
  for (const engine of ENGINES)
    for (const threads of THREADS) {
      const kernel = kernels.get(`${engine} ${threads}`);
      // One at a time: they are measured.
      if (kernel) await work(engine, threads, kernel);
    }
}

/** One set of measures over so many firms: our kernels, C and OpenFisca, in turns; results are compared first. */
async function measure(set: typeof eight | typeof twenty, firms: number, cache: string) {
  const columns = join(cache, `${set.name}-${firms}`);
  writeColumns(columns, set.raw(SEED, firms));
  const noC = noCompiler();
  const noPeer = noOpenFisca();
  for (const why of [noC, noPeer]) if (why) console.log(`left out: ${why}`);
  const peer = noC ? null : compilePeer(set.name, columns);
  const most = firms * 8;
  const kernels = new Map<string, MeasuredKernel>();
  for (const engine of ENGINES)
    for (const threads of THREADS)
      kernels.set(
        `${engine} ${threads}`,
        await startKernel({ set: set.name, engine, seed: SEED, firms, threads }),
      );
  const times = new Times();
  try {
    const c = peer && (await peer(1, 1, most));
    await eachKernel(kernels, async (engine, threads, kernel) => {
      const result = await kernel.result();
      if (c && !isSame(result, c))
        throw new Error(`${engine} and C differ: ${JSON.stringify({ ours: result, c })}`);
      if (engine === "js" && threads === 1)
        console.log(
          `${set.name} measures, ${firms} firms: ${result.awards} awards, ${result.sum} fen`,
        );
    });
    if (c) console.log("  js, wasm and C on 1 and 2 threads: the same to the fen, award by award");
    for (let round = 0; round < ROUNDS; round++) {
      await eachKernel(kernels, async (engine, threads, kernel) => {
        for (let time = 0; time < 3; time++) times.see(engine, threads, await kernel.time());
        if (engine === "wasm" && threads === 1)
          for (const pass of PASSES)
            for (let time = 0; time < 3; time++)
              times.see(`wasm, rules and ${pass}`, 1, await kernel.time(pass));
      });
      for (const threads of THREADS)
        if (peer) times.see("C", threads, (await peer(threads, 5, most)).ms);
      if (!noPeer) {
        const theirs = await runOpenFisca(set.name, columns, 2);
        const [ours] = [await kernels.get("js 1")?.result()];
        if (round === 0 && ours)
          console.log(
            `  OpenFisca's sum is ${theirs.sum === ours.sum ? "the same to the fen" : `another: ${theirs.sum}`}`,
          );
        times.see("openfisca-core", 1, theirs.ms);
      }
    }
  } finally {
    for (const kernel of kernels.values()) await kernel.close();
  }
  for (const line of times.all) console.log(`  ${line}`);
  const name = `${set.name} measures`;
  const ratios: Ratio[] = [
    ...(noPeer
      ? []
      : [
          {
            what: `${name}: WASM, OpenFisca`,
            ours: times.side("wasm", 2),
            theirs: times.side("openfisca-core", 1),
            target: { atLeast: 10 },
          },
        ]),
    ...(peer
      ? [
          {
            what: `${name}: WASM, C`,
            ours: times.side("wasm", 2),
            theirs: times.side("C", 2),
            target: { atLeast: 1 },
          },
          {
            what: `${name}: WASM, C`,
            ours: times.side("wasm", 2),
            theirs: times.side("C", 1),
            target: { atLeast: 1 },
          },
          {
            what: `${name}: JS, C`,
            ours: times.side("js", 1),
            theirs: times.side("C", 1),
            target: { atLeast: 0.25 },
          },
        ]
      : []),
    ...PASSES.map((pass) => ({
      what: `${name}: rules and a reform of ${pass}, rules`,
      ours: times.side(`wasm, rules and ${pass}`, 1),
      theirs: times.side("wasm", 1),
      target: { atMost: 1.7 },
    })),
  ];
  return ratios;
}

/** Both sets. What is timed is the rules alone, from columns in the side's own memory to awards in memory. */
export async function measureSets(firms: number, cache: string): Promise<readonly Ratio[]> {
  return [...(await measure(eight, firms, cache)), ...(await measure(twenty, firms, cache))];
}
