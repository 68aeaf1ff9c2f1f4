/**
 * What the whole rulebook costs: a full assessment of an enterprise with twenty things, every measure and its trace;
 * an allocation over eleven places; the rulebook as a file. Printed, never asserted: machines are shared and noisy.
 */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { loadErrata, loadOrganisations, loadScan } from "@gongbao/corpus";
import { allocate, assess, readCase, readDataset, writeRulebook } from "@gongbao/engine";
import { parseIssue, readErrata, readOrganisations } from "@gongbao/gazette";
import { loadRulebook, loadSchemes } from "@gongbao/rulebook";
import { parse } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";

const id = "liaocheng-2019-02";
const issue = parseIssue(loadScan(id), {
  id,
  errata: readErrata(loadErrata(id)),
  organisations: readOrganisations(loadOrganisations(id)),
});

/** Runs something for about so many times, after as many to warm up; the median and the ninety-ninth, in ms. */
function timed(
  times: number,
  run: () => unknown,
): { readonly median: number; readonly p99: number } {
  for (let at = 0; at < times; at++) run();
  const taken = Array.from({ length: times }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  }).toSorted((a, b) => a - b);
  const at = (share: number) => taken[Math.floor(share * (times - 1))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

const say = (what: string, { median, p99 }: ReturnType<typeof timed>): void => {
  console.log(`${what}: median ${median.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`);
};

const rulebook = loadRulebook(issue);
const [scheme] = loadSchemes(issue);
const root = new URL("../", import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), "utf8");

// The fictional manufacturer, with more products, patents, talents and policies: twenty things in all.
const base = parseYaml(textOf("examples/manufacturer.yaml"), { schema: "failsafe" }) as Record<
  string,
  unknown
>;
const copies = (list: string, times: number): readonly unknown[] => {
  const [first] = (base[list] ?? []) as readonly Record<string, unknown>[];
  return Array.from({ length: times }, (_, at) => ({ ...first, id: `${list}${at}` }));
};
const raw = {
  ...base,
  recognitions: copies("recognitions", 4),
  products: copies("products", 4),
  projects: copies("projects", 3),
  standards: copies("standards", 2),
  patents: copies("patents", 3),
  insurancePolicies: copies("insurancePolicies", 2),
  talents: copies("talents", 2),
};
const reading = readCase(raw, rulebook);
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const { awards } = assess(rulebook, reading.case);
console.log(
  `${rulebook.measures.length} measures, ${rulebook.parameters.length} figures; ${awards.length} awards looked at`,
);
say(
  "a full assessment, twenty things",
  timed(200, () => assess(rulebook, reading.case)),
);
say(
  "an assessment of which nothing is known",
  timed(100, () => {
    const empty = readCase({ subject: "enterprise" }, rulebook);
    return empty.ok ? assess(rulebook, empty.case) : null;
  }),
);

if (scheme) {
  const rows: unknown = parse(textOf(`examples/allocations/${scheme.id}.csv`), { columns: true });
  const data = readDataset(scheme, rows);
  if (!data.ok) throw new Error(JSON.stringify(data.problems));
  say(
    `the allocation ${scheme.id} over ${data.dataset.subjects.length} places`,
    timed(100, () => allocate(scheme, data.dataset, { pool: "5000万元" })),
  );
}
const file = writeRulebook(rulebook);
console.log(
  `the rulebook as a file: ${(file.length / 1e3).toFixed(0)} kB, ${(gzipSync(file).length / 1e3).toFixed(1)} kB gzipped`,
);
