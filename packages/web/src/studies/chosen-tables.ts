import { type NoTable, kindByBeginning } from "../files/table-text.ts";

/** A file that cannot be one of a study's tables: by what it is, or else by what it is called. */
export type WrongTable = { readonly name: string } & (
  | { readonly wrong: "content"; readonly found: NoTable }
  /** It is called a Parquet file and does not begin as one. */
  | { readonly wrong: "no-parquet" }
  | { readonly wrong: "name" }
);

/**
 * Which of the files that were chosen can be a study's tables. Looked at before anything is sent: the first bytes tell
 * what no new name would mend, so they are asked first.
 */
export async function chosenTables(
  files: readonly File[],
  tables: ReadonlySet<string>,
): Promise<{ readonly taken: readonly File[]; readonly wrong: readonly WrongTable[] }> {
  const looked = await Promise.all(
    files.map(async (file) => ({ file, fault: await faultOf(file, tables) })),
  );
  return {
    taken: looked.flatMap(({ file, fault }) => (fault === null ? [file] : [])),
    wrong: looked.flatMap(({ fault }) => fault ?? []),
  };
}

async function faultOf(file: File, tables: ReadonlySet<string>): Promise<WrongTable | null> {
  const { name } = file;
  const found = await kindByBeginning(file);
  const calledParquet = /\.parquet$/iu.test(name);
  if (found !== null && found !== "parquet") return { name, wrong: "content", found };
  if (found === "parquet" && /\.csv$/iu.test(name)) return { name, wrong: "content", found };
  const [, table = ""] = /^(.+)\.(?:csv|parquet)$/iu.exec(name) ?? [];
  if (!tables.has(table)) return { name, wrong: "name" };
  return calledParquet && found === null ? { name, wrong: "no-parquet" } : null;
}
