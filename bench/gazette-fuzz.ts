/**
 * Feeds damaged copies of the first volume to the parser and checks every result.
 * Usage: node bench/gazette-fuzz.ts [runs] [seed]
 */
import { loadErrata, loadScan } from "@gongbao/corpus";
import { breaches, parseIssue, readErrata } from "@gongbao/gazette";
import { damage, randomSource } from "./gazette-damage.ts";

const runs = Number(process.argv[2] ?? 500);
const seed = Number(process.argv[3] ?? 1);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error("usage: node bench/gazette-fuzz.ts [runs] [seed]");
  process.exit(2);
}

const bytes = loadScan("liaocheng-2019-02");
const scan = new TextDecoder().decode(bytes);
const errata = readErrata(loadErrata("liaocheng-2019-02"));
// The secrets are read from the scan, so that they stand nowhere else in the repository.
const secrets = [
  ...(scan.match(/(?<!\d)1[3-9]\d{9}(?!\d)/g) ?? []),
  ...(scan.match(/[\w.]+@lc\.[\w.]+/g) ?? []),
];

let crashes = 0;
let unsound = 0;
let slowest = { ms: 0, what: "" };
for (let run = 0; run < runs; run++) {
  const random = randomSource(seed + run);
  const { input, what } = damage(scan, random);
  const began = performance.now();
  try {
    const issue = parseIssue(input, { id: "fuzz", errata });
    const ms = performance.now() - began;
    if (ms > slowest.ms) slowest = { ms, what: `seed ${seed + run}: ${what}` };
    const found = breaches(issue);
    const json = JSON.stringify(issue);
    for (const secret of secrets) if (json.includes(secret)) found.push("a contact detail shows");
    if (found.length > 0) {
      unsound++;
      console.log(`seed ${seed + run}: ${what}: ${found.slice(0, 3).join("; ")}`);
    }
  } catch (error) {
    crashes++;
    console.log(
      `seed ${seed + run}: ${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}
console.log(`runs ${runs}, crashes ${crashes}, unsound ${unsound}`);
console.log(`slowest ${slowest.ms.toFixed(1)} ms: ${slowest.what}`);
process.exitCode = crashes + unsound === 0 ? 0 : 1;
