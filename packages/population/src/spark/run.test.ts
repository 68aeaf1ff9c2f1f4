import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Day } from "@gongbao/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rulebook } from "../fixtures/volume.ts";
import { generatePopulation } from "../generate/generate.ts";
import { runOnSpark } from "./run.ts";

const AS_OF = "2019-06-30" as Day;
const folder = mkdtempSync(join(tmpdir(), "on-spark-"));
const at = (name: string): string => join(folder, name);
const general = { rulebook, subject: "person", asOf: AS_OF };

beforeAll(async () => {
  for (const format of ["parquet", "csv"] as const)
    await generatePopulation({ ...general, firms: 5, seed: 1, output: at(format), format });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A folder with a `spark-sql` that says something and ends as told. */
function pretended(name: string, script: string): string {
  mkdirSync(at(name));
  writeFileSync(join(at(name), "spark-sql"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(at(name), "spark-sql"), 0o755);
  return at(name);
}

const run = (input: string, PATH: string) =>
  runOnSpark({
    ...general,
    changes: [],
    engine: "spark",
    input: at(input),
    output: at("result"),
    place: { master: null, env: { PATH } },
    onProgress: () => undefined,
  });

describe("a run on Spark", () => {
  it("says where Spark is looked for when it is not there, and leaves nothing behind", async () => {
    await expect(run("parquet", at("nowhere"))).rejects.toMatchObject({ code: "no-spark" });
    expect(existsSync(at("result"))).toBe(false);
    expect(existsSync(at("result.partial"))).toBe(false);
  });

  it("refuses what is not Parquet by name", async () => {
    await expect(run("csv", at("nowhere"))).rejects.toMatchObject({ code: "not-parquet" });
  });

  it("tells an overflow in Spark as what cannot be exact", async () => {
    const path = pretended("over", "echo '[ARITHMETIC_OVERFLOW] long overflow' >&2; exit 1");
    await expect(run("parquet", `${path}:/bin`)).rejects.toMatchObject({ code: "not-exact" });
    expect(existsSync(at("result"))).toBe(false);
    expect(existsSync(at("result.partial"))).toBe(false);
  });

  it("tells what else Spark ended with", async () => {
    const path = pretended("ends", "echo '[PARSE_SYNTAX_ERROR] near x'; exit 3");
    await expect(run("parquet", `${path}:/bin`)).rejects.toMatchObject({
      code: "spark-failed",
      message: expect.stringContaining("[PARSE_SYNTAX_ERROR] near x"),
    });
  });

  it("does not touch what another run has left", async () => {
    const path = pretended("idle", "exit 1");
    mkdirSync(at("result.partial/meanwhile"), { recursive: true });
    writeFileSync(at("result.partial/meanwhile/settings.json"), "another's");
    await expect(run("parquet", `${path}:/bin`)).rejects.toMatchObject({ code: "interrupted" });
    expect(existsSync(at("result.partial/meanwhile/settings.json"))).toBe(true);
  });
});
