import type { Sheet } from "./sheet.ts";

/** CSV (RFC 4180) in UTF-8 with a mark of it, which Excel needs for Chinese; what could be a formula is defused. */
export async function toCsv({ columns, rows }: Sheet): Promise<Buffer> {
  const { stringify } = await import("csv-stringify/sync");
  const lines = [columns.map(({ heading }) => heading), ...rows];
  return Buffer.from(
    stringify(
      lines.map((line) => [...line]),
      { bom: true, escape_formulas: true, record_delimiter: "windows" },
    ),
  );
}

/** An Excel workbook of one sheet: the headings stay in sight, long cells wrap, every column can be filtered. */
export async function toXlsx({ title, columns, rows }: Sheet): Promise<Buffer> {
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet(title.slice(0, 31), {
    views: [{ state: "frozen", xSplit: 1, ySplit: 1 }],
  });
  sheet.columns = columns.map(({ heading, width }) => ({ header: heading, width }));
  for (const row of rows) sheet.addRow([...row]);
  sheet.eachRow((row, at) => {
    row.alignment = { wrapText: true, vertical: "top" };
    if (at === 1) row.font = { bold: true };
  });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  return Buffer.from(await book.xlsx.writeBuffer());
}

const cell = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("|", String.raw`\|`)
    .replaceAll("\n", "<br>");

/** A Markdown table under its title. */
export function toMarkdownTable({ title, columns, rows }: Sheet): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [
    `# ${title}`,
    "",
    line(columns.map(({ heading }) => heading)),
    line(columns.map(() => "---")),
    ...rows.map(line),
    "",
  ].join("\n");
}
