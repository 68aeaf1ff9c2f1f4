/**
 * The engine beside publicodes, zen-engine and json-rules-engine on the same eight measures, in one run. Ours makes
 * the whole assessment: exact amounts, trace, reasons, citations, questions, receipt.
 */
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { type Input, assessed, caseOf } from "./engine-eight-measures.ts";
import { installPeers, peers } from "./engine-peers.ts";
import { randomSource } from "./gazette-damage.ts";

const CASES = 400;
const ROUNDS = 10;

const random = randomSource(20190228);
const pick = <T>(options: readonly [T, ...T[]]): T =>
  options[Math.floor(random() * options.length)] ?? options[0];
const upTo = (most: number) => Math.floor(random() * most);

const inputs: readonly Input[] = Array.from({ length: CASES }, () => ({
  catalogue: pick(["a", "b", "none"]),
  title: pick(["x", "y", "none"]),
  first: pick(["a", "b", "none"]),
  equipment: upTo(80_000_000) * 10,
  interest: upTo(900_000) * 10,
  manufacturer: random() < 0.5,
  revenue: upTo(9_000_000_000),
  taxable: upTo(400_000) * 20,
  paid: upTo(60) * 100_000,
  paidForPatents: upTo(12) * 10_000,
  patents: upTo(15),
}));

const quantile = (sorted: readonly number[], at: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;

/** Microseconds a case, sorted. */
async function timed(run: (index: number) => unknown): Promise<readonly number[]> {
  for (let index = 0; index < CASES; index++) await run(index);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (let index = 0; index < CASES; index++) {
      const start = performance.now();
      await run(index);
      times.push((performance.now() - start) * 1000);
    }
  return times.toSorted((a, b) => a - b);
}

if (process.argv.includes("--leak")) {
  const cases = inputs.slice(0, 20).map(caseOf);
  const settle = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1e6;
  };
  for (let run = 0; run < 2000; run++)
    assessed(cases[run % cases.length] ?? caseOf(inputs[0] as Input));
  const before = settle();
  for (let run = 0; run < 1_000_000 / 8; run++) assessed(cases[run % cases.length] as never);
  const after = settle();
  console.log(
    `1,000,000 evaluations of a measure: heap ${before.toFixed(1)} → ${after.toFixed(1)} MB${
      globalThis.gc ? "" : " (no --expose-gc: the figure is only indicative)"
    }`,
  );
} else {
  installPeers();
  const cases = inputs.map(caseOf);
  const { ready, missing } = await peers();
  for (const why of missing) console.log(`left out: ${why}`);

  for (const peer of ready) {
    let same = 0;
    for (const [index, input] of inputs.entries()) {
      const given = cases[index];
      const ours = given ? assessed(given) : [];
      const theirs = await peer.run(input);
      if (ours.every((amount, at) => Math.abs(amount - (theirs[at] ?? 0)) < 0.01)) same += 1;
      else if (same === index) console.log(peer.name, JSON.stringify({ input, ours, theirs }));
    }
    console.log(`${peer.name}: ${CASES} cases compared, ${same} the same to the fen`);
  }

  const own = await timed((index) => assessed(cases[index] as never));
  const rows = [{ name: "gongbao", does: "exact, trace, reasons, words, receipt", times: own }];
  for (const peer of ready)
    rows.push({
      name: peer.name,
      does: peer.does,
      times: await timed((index) => peer.run(inputs[index] as Input)),
    });
  console.log("\nengine             median µs    p99 µs   to ours   what it does");
  for (const { name, does, times } of rows) {
    const median = quantile(times, 0.5);
    console.log(
      [
        name.padEnd(17),
        median.toFixed(0).padStart(10),
        quantile(times, 0.99).toFixed(0).padStart(10),
        (median / quantile(own, 0.5)).toFixed(2).padStart(9),
        `  ${does}`,
      ].join(""),
    );
  }

  const entry = fileURLToPath(new URL("../packages/engine/src/index.ts", import.meta.url));
  const bundle = await rolldown({ input: entry, platform: "browser" });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  const bytes = gzipSync(output[0].code, { level: 9 }).length;
  console.log(`\nthe whole engine for the browser: ${(bytes / 1000).toFixed(1)} kB gzipped`);
}
