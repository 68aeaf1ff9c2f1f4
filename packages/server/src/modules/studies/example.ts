import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Day, Rulebook } from "@gongbao/engine";
import { generatePopulation } from "@gongbao/population";
import { subject } from "./subject.ts";

const firms = 20;

/** The tables of a few fictional firms as CSV, by the file's name: what a study's own tables look like. */
export async function exampleTables(rulebook: Rulebook): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), "gongbao-example-"));
  try {
    const output = join(folder, "tables");
    const asOf = rulebook.date as Day;
    await generatePopulation({ rulebook, subject, asOf, firms, seed: 1, output, format: "csv" });
    const contents = (await readdir(output))
      .toSorted()
      .map(async (name) => [name, await readFile(join(output, name))] as const);
    return new Map(await Promise.all(contents));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
