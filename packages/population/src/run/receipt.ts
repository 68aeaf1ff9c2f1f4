import { type Change, type Day, type Rulebook, hashOf } from "@gongbao/engine";
import type { Plan } from "../plan/plan.ts";
import type { RunFolder } from "./folder.ts";
import { writeWhole } from "./whole.ts";

/** What a run is of. */
export interface RunSubject {
  /** The rules, with a reform's figures where there is one. */
  readonly rulebook: Rulebook;
  readonly changes: readonly Change[];
  readonly subject: string;
  readonly asOf: Day;
  readonly engine: string;
}

/** What a run came to. */
export interface RunSummary {
  readonly holders: number;
  readonly rejectedHolders: number;
  readonly rejectedRows: number;
  readonly awards: number;
}

/** Writes what a run was of and came to beside its results. */
export function writeReceipt(
  folder: RunFolder,
  { measures }: Plan,
  { rulebook, changes, subject, asOf, engine }: RunSubject,
  summary: RunSummary,
): void {
  const receipt = {
    rules: hashOf(rulebook),
    changes,
    subject,
    asOf,
    engine,
    measures: measures.length,
    ...summary,
  };
  writeWhole(folder.whole("run.json"), `${JSON.stringify(receipt, null, 2)}\n`);
}
