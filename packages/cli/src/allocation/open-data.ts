import {
  type AllocationProblem,
  type Dataset,
  type Label,
  type MissingCell,
  type Scheme,
  nearest,
  readDataset,
} from "@gongbao/engine";
import { MOST_BYTES, decode } from "../case/decode.ts";
import { type FileKind, bytesOf } from "../case/file-bytes.ts";
import { wrongFile } from "../case/yaml-file.ts";
import { type LocatedProblem, didYouMean } from "../failure.ts";

const DATA: FileKind = { code: "data", name: { zh: "数据", en: "data" } };

/** A table as read: the heading, then rows, every cell as text. */
type Cells = readonly (readonly string[])[];

/** The heading of a column in a template and in the files it comes back in. */
export const headingOf = (
  { label, unit }: Scheme["columns"][number],
  say: (label: Label) => string,
) => (unit ? `${say(label)}（${say(unit)}）` : say(label));

export const OWN_HEADINGS: Readonly<Record<"code" | "name", Label>> = {
  code: { zh: "区划代码", en: "division code" },
  name: { zh: "名称", en: "place" },
};

/** Every heading a column may stand under: its id, and its name in either language with or without its unit. */
function columnIds({ columns }: Scheme): ReadonlyMap<string, string> {
  const say = [(label: Label) => label.zh, (label: Label) => label.en];
  return new Map([
    ...(["code", "name"] as const).flatMap((id) => [
      [id, id] as const,
      ...say.map((one) => [one(OWN_HEADINGS[id]), id] as const),
    ]),
    ...columns.flatMap((column) => [
      [column.id, column.id] as const,
      ...say.flatMap((one) => [
        [one(column.label), column.id] as const,
        [headingOf(column, one), column.id] as const,
      ]),
    ]),
  ]);
}

const atTop = (file: string, code: string, message: Label): LocatedProblem => ({
  file,
  line: 1,
  column: 1,
  code,
  path: [],
  expected: null,
  found: null,
  nearest: null,
  message,
});

async function csvCells(file: string, bytes: Uint8Array): Promise<Cells> {
  const decoded = decode(bytes);
  if (!decoded.ok) throw wrongFile(DATA, [atTop(file, "encoding", decoded.why)]);
  const { parse } = await import("csv-parse/sync");
  try {
    return parse(decoded.text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw wrongFile(DATA, [
      atTop(file, "csv", { zh: `不是CSV：${detail}`, en: `this is no CSV: ${detail}` }),
    ]);
  }
}

async function xlsxCells(file: string, bytes: Uint8Array): Promise<Cells> {
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.Workbook();
  try {
    await book.xlsx.load(new Uint8Array(bytes).buffer);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw wrongFile(DATA, [
      atTop(file, "xlsx", {
        zh: `不是XLSX工作簿：${detail}`,
        en: `this is no workbook: ${detail}`,
      }),
    ]);
  }
  const [sheet] = book.worksheets;
  const rows: string[][] = [];
  sheet?.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text));
    rows.push(cells);
  });
  return rows;
}

const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A problem in a row, with the line and the column of the table. */
function locate(
  file: string,
  problem: AllocationProblem,
  heading: readonly string[],
): LocatedProblem {
  const { where, ...rest } = problem;
  const column = heading.indexOf(where.name ?? "");
  return {
    file,
    // The heading is line 1.
    line: where.row === null ? 1 : where.row + 2,
    column: column < 0 ? 1 : column + 1,
    path: [],
    ...rest,
  };
}

/**
 * What is wrong with the heading: columns that are none of the scheme's, each once, and columns that it needs and that are
 * not there. Below such a heading nothing is looked at: every row would say the same again.
 */
function headingProblems(
  file: string,
  scheme: Scheme,
  heading: readonly string[],
): readonly LocatedProblem[] {
  const known = ["code", "name", ...scheme.columns.map(({ id }) => id)];
  const unknown = heading.flatMap((title, at): readonly LocatedProblem[] => {
    if (title === "" || known.includes(title)) return [];
    const near = nearest(title, known);
    const hint = didYouMean(near);
    return [
      {
        ...atTop(file, "unknown-name", {
          zh: `“${scheme.title.zh}”没有“${title}”这一列${hint.zh}`,
          en: `“${scheme.title.en}” has no column “${title}”${hint.en}`,
        }),
        column: at + 1,
        found: title,
        nearest: near,
      },
    ];
  });
  const lacking = [
    ...(heading.includes("code") ? [] : [OWN_HEADINGS.code]),
    ...scheme.columns.flatMap(({ id, label, required }) =>
      required && !heading.includes(id) ? [label] : [],
    ),
  ];
  if (lacking.length === 0) return unknown;
  return [
    ...unknown,
    atTop(file, "missing", {
      zh: `缺少${lacking.length}列：${lacking.map(({ zh }) => zh).join("、")}（gongbao allocate ${scheme.id} --template 输出空表）`,
      en: `${lacking.length} ${lacking.length === 1 ? "column is" : "columns are"} missing: ${lacking.map(({ en }) => en).join(", ")} (gongbao allocate ${scheme.id} --template prints an empty table)`,
    }),
  ];
}

/**
 * Reads the data of a scheme from a CSV or an XLSX file: a heading with the columns' names or ids, then a row for
 * each place. Throws a `Failure` with exit 2 that holds every problem, each with its row and column.
 */
export async function openData(
  file: string,
  scheme: Scheme,
): Promise<{ readonly dataset: Dataset; readonly missing: readonly MissingCell[] }> {
  const bytes = await bytesOf(file, DATA);
  if (bytes.length > MOST_BYTES)
    throw wrongFile(DATA, [
      atTop(file, "too-large", {
        zh: `应为不超过${MOST_BYTES / 1e6} MB的数据，实为更大的文件`,
        en: `expected data of at most ${MOST_BYTES / 1e6} MB, found a larger file`,
      }),
    ]);
  const cells = await (isWorkbook(bytes) ? xlsxCells(file, bytes) : csvCells(file, bytes));
  const ids = columnIds(scheme);
  const heading = (cells[0] ?? []).map((title) => ids.get(title.trim()) ?? title.trim());
  const faults = headingProblems(file, scheme, heading);
  if (faults.length > 0) throw wrongFile(DATA, faults);
  const rows = cells
    .slice(1)
    .map((row) =>
      Object.fromEntries(
        heading.flatMap((name, at) =>
          name === "" ? [] : [[name, (row[at] ?? "").replace(/^'/u, "")]],
        ),
      ),
    );
  if (rows.length === 0)
    throw wrongFile(DATA, [
      atTop(file, "empty", {
        zh: "标题行之下应有各地的数据，实为空表",
        en: "expected a row for each place below the heading, found none",
      }),
    ]);
  const reading = readDataset(scheme, rows);
  if (reading.ok) return reading;
  throw wrongFile(
    DATA,
    reading.problems.map((problem) => locate(file, problem, heading)),
  );
}
