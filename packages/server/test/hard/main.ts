import { randomInt } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Broken, type Figure, type Part } from "./part.ts";
import { parts } from "./parts.ts";
import { Random } from "./random.ts";
import { ServerProcess } from "./server-process.ts";

const usage = `npm run test:hard -- [--seed N] [--small] [PART …]

${parts.map(({ name, what }) => `  ${name.padEnd(12)}${what}`).join("\n")}
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string" },
    small: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const unknown = positionals.filter((name) => !parts.some((part) => part.name === name));
const seed = values.seed === undefined ? randomInt(1, 2 ** 31) : Number(values.seed);

if (values.help || unknown.length > 0 || !Number.isSafeInteger(seed)) {
  if (unknown.length > 0) console.error(`There is no part ${unknown.join(", ")}.\n`);
  console.log(usage);
  process.exitCode = values.help ? 0 : 1;
} else {
  const chosen = parts.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  process.exitCode = (await runAll(chosen, seed, values.small ? "small" : "full")) ? 0 : 1;
}

/** Runs parts one after the other, whatever becomes of each; true where all held. */
async function runAll(
  chosen: readonly Part[],
  from: number,
  size: "small" | "full",
): Promise<boolean> {
  console.log(
    `seed ${from}, ${size}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  let held = true;
  for (const part of chosen) {
    console.log(`\n${part.name}: ${part.what}`);
    const began = Date.now();
    const folder = await mkdtemp(join(tmpdir(), `gongbao-hard-${part.name}-`));
    // PostgreSQL runs as another user where this is root's.
    await chmod(folder, 0o755);
    try {
      const figures = await part.run({
        seed: from,
        random: new Random(from),
        size,
        folder,
        say: (line) => console.log(`  ${new Date().toISOString().slice(11, 19)} ${line}`),
      });
      console.log(table(figures));
      console.log(`  ${part.name} holds (${((Date.now() - began) / 1000).toFixed(0)} s)`);
      await rm(folder, { recursive: true, force: true });
    } catch (error) {
      held = false;
      console.log(`  ${part.name} DOES NOT HOLD: ${said(error)}`);
      console.log(
        `  again: npm run test:hard -- --seed ${from}${size === "small" ? " --small" : ""} ${part.name}`,
      );
      console.log(`  what it left: ${folder}`);
    } finally {
      ServerProcess.killAll();
    }
  }
  console.log(held ? "\nAll parts hold." : "\nNot all parts hold.");
  return held;
}

function said(error: unknown): string {
  if (error instanceof Broken) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, target = "", found, met }) => [
    what,
    target,
    found,
    met === undefined ? "" : met ? "met" : "NOT MET",
  ]);
  const all = [["what", "target", "found", ""], ...rows];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...all.map((row) => (row[at] ?? "").length)));
  return all
    .map(
      (row) =>
        `  ${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join("  ")
          .trimEnd()}`,
    )
    .join("\n");
}
