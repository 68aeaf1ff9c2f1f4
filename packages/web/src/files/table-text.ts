/** What a file is that was chosen as a table and is none. */
export type NoTable = "pdf" | "archive" | "oldOffice" | "parquet" | "image" | "other";

/** The text of a table, or what the file is instead. */
export type TableText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly found: NoTable };

/** How files begin that are chosen in the place of a table. */
const beginnings: readonly (readonly [string, NoTable])[] = [
  ["%PDF-", "pdf"],
  ["PK\u0003\u0004", "archive"],
  ["\u00D0\u00CF\u0011\u00E0", "oldOffice"],
  ["PAR1", "parquet"],
  ["\u0089PNG", "image"],
  ["\u00FF\u00D8\u00FF", "image"],
];

/** What a file is that begins as no text does; null where its first bytes tell nothing. */
export async function kindByBeginning(file: Blob): Promise<NoTable | null> {
  const bytes = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  const begins = String.fromCodePoint(...bytes);
  return beginnings.find(([beginning]) => begins.startsWith(beginning))?.[1] ?? null;
}

/**
 * The words of a CSV file, by its content and not its name: in UTF-8, or in GB 18030 as spreadsheet programs in China
 * save it. What cannot be text is told apart before anybody looks for columns in it.
 */
export async function tableText(file: Blob): Promise<TableText> {
  const known = await kindByBeginning(file);
  if (known !== null) return { ok: false, found: known };
  const bytes = new Uint8Array(await file.arrayBuffer());
  // No text has a zero byte in either encoding.
  if (bytes.includes(0)) return { ok: false, found: "other" };
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
    } catch {
      // Not in this encoding.
    }
  }
  return { ok: false, found: "other" };
}
