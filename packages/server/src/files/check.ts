import type { Kysely } from "kysely";
import { contentOf } from "./disk.ts";
import { namedFiles } from "./record.ts";
import type { FileStore } from "./store.ts";
import type { FileTables } from "./tables.ts";

/** A file that is not what the database says of it. */
export interface FileFinding {
  readonly hash: string;
  readonly fault: "missing" | "changed";
}

export interface FilesReport {
  /** How many files the database names. */
  readonly named: number;
  readonly findings: readonly FileFinding[];
  /** Files that are there and that nothing names: of an upload that broke off at its very end. They do no harm. */
  readonly orphans: number;
}

/** Reads every file that the database names, whole, and compares it with its hash. */
export async function checkFiles(
  database: Kysely<FileTables>,
  files: Pick<FileStore, "open" | "all">,
): Promise<FilesReport> {
  const named = await namedFiles(database);
  const findings: FileFinding[] = [];
  for (const { hash, size } of named) {
    const found = await files.open(hash);
    if (found === null) findings.push({ hash, fault: "missing" });
    else {
      const content = await contentOf(found.stream);
      if (content.hash !== hash || content.size !== size) {
        findings.push({ hash, fault: "changed" });
      }
    }
  }
  const known = new Set(named.map(({ hash }) => hash));
  let orphans = 0;
  for await (const hash of files.all()) if (!known.has(hash)) orphans++;
  return { named: named.length, findings, orphans };
}
