import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { PopulationFailure } from "../table/problem.ts";
import { publishFolder, writeWhole } from "./whole.ts";

/** What one batch has come to, kept so that an interrupted run can go on behind it. */
export interface PartMark {
  readonly last: string;
  readonly read: number;
  readonly rejectedHolders: number;
  readonly rejectedRows: number;
  readonly awards: number;
}

/** The folder of a run: everything is written beside the output, which gets its name when all is whole. */
export class RunFolder {
  readonly output: string;
  readonly #partial: string;

  constructor(output: string) {
    this.output = resolve(output);
    this.#partial = `${this.output}.partial`;
  }

  /** What becomes the output. */
  whole(...names: readonly string[]): string {
    return join(this.#partial, "whole", ...names);
  }

  /** What is needed until then. */
  meanwhile(...names: readonly string[]): string {
    return join(this.#partial, "meanwhile", ...names);
  }

  /** Makes room for what is needed until then, and gives the file that keeps it to one process. */
  open(): string {
    this.refuseOutput();
    mkdirSync(this.meanwhile(), { recursive: true });
    return this.meanwhile("alone.duckdb");
  }

  private refuseOutput(): void {
    if (existsSync(this.output))
      throw new PopulationFailure("output-exists", {
        zh: `“${this.output}”已存在；请换一个 --output`,
        en: `“${this.output}” is already there; choose another --output`,
      });
  }

  /** Begins, or goes on with, a run of these settings. Gives the parts that are there. */
  begin(settings: string, resume: boolean): readonly PartMark[] {
    this.refuseOutput();
    const isThere = existsSync(this.meanwhile("settings.json"));
    if (isThere && !resume)
      throw new PopulationFailure("interrupted", {
        zh: `“${this.#partial}”里有中断的运行：用 --resume 继续，或先删除它`,
        en: `“${this.#partial}” holds an interrupted run: go on with --resume, or delete it first`,
      });
    if (isThere && readFileSync(this.meanwhile("settings.json"), "utf8") !== settings)
      throw new PopulationFailure("other-run", {
        zh: `“${this.#partial}”是另一次运行（输入、规则、日期、方案、引擎、批量或格式不同）；不能继续，请删除它`,
        en: `“${this.#partial}” is of another run (input, rules, day, reform, engine, batch or format differ); it cannot be gone on with: delete it`,
      });
    for (const folder of [
      this.whole("awards"),
      this.meanwhile("done"),
      this.meanwhile("awards"),
      this.meanwhile("totals"),
      this.meanwhile("rejected"),
    ])
      mkdirSync(folder, { recursive: true });
    if (!isThere) writeWhole(this.meanwhile("settings.json"), settings);
    return readdirSync(this.meanwhile("done"))
      .filter((name) => name.endsWith(".json"))
      .toSorted()
      .map((name) => JSON.parse(readFileSync(this.meanwhile("done", name), "utf8")) as PartMark);
  }

  mark(part: string, mark: PartMark): void {
    writeWhole(this.meanwhile("done", `${part}.json`), JSON.stringify(mark));
  }

  finish(): void {
    publishFolder(this.whole(), this.output);
    this.discard();
  }

  discard(): void {
    rmSync(this.#partial, { recursive: true, force: true });
  }
}
