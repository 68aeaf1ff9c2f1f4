/**
 * Populations beside other ways to compute them, as ratios in one run: hand-written C, OpenFisca and DuckDB. Printed,
 * never asserted: machines are shared and noisy; but where results that must be the same differ, it stops.
 */
import { mkdirSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measureFiles } from "./population/files.ts";
import { type Ratio, lineOf, markdownOf } from "./population/ratio.ts";
import { measureSets } from "./population/sets.ts";

const PARTS = ["sets", "files"] as const;
/** Firms of the files measured. */
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000] as const;

const { values } = parseArgs({
  options: {
    firms: { type: "string", default: "1000000" },
    only: { type: "string", multiple: true, default: [...PARTS] },
    markdown: { type: "boolean", default: false },
    /** The most firms of the files. */
    files: { type: "string", default: "1000000" },
    /** A folder for the plots. */
    plots: { type: "string" },
  },
});
const firms = Number(values.firms);
const cache = fileURLToPath(new URL("population/.cache", import.meta.url));
mkdirSync(cache, { recursive: true });
if (values.plots) mkdirSync(values.plots, { recursive: true });
const sayLoad = () =>
  console.log(
    `load of the machine: ${loadavg()
      .map((one) => one.toFixed(1))
      .join(", ")}`,
  );

const ratios: Ratio[] = [];
sayLoad();
if (values.only.includes("sets")) ratios.push(...(await measureSets(firms, cache)));
if (values.only.includes("files")) {
  const sizes = SIZES.filter((size) => size <= Number(values.files));
  ratios.push(...(await measureFiles(sizes, cache, values.plots ?? null)));
}
sayLoad();
console.log();
for (const ratio of ratios) console.log(lineOf(ratio));
if (values.markdown) console.log(`\n${markdownOf(ratios)}`);
