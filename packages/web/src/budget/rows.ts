import { typedYuan } from "./sums.ts";

/** The columns of a file of earlier awards, as their first row names them. */
export const columns = ["holder", "measure", "item", "day", "amount"] as const;

/** An award of an earlier year, as it is sent. */
export interface EarlierRow {
  readonly holder: string;
  readonly measure: string;
  readonly item?: string;
  readonly day: string;
  readonly amount: string;
}

/** What is wrong in a row; row 1 is the first below the heading. */
export interface RowFault {
  readonly row: number;
  readonly what: "column" | "missing" | "day" | "amount" | "empty" | "many";
  readonly which: string;
}

/** The cells of a CSV text, with quotes as RFC 4180 has them. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/gy;
  const body = text.replace(/^\uFEFF/u, "");
  while (cell.lastIndex < body.length) {
    const found = cell.exec(body);
    if (found === null) break;
    rows.at(-1)?.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? "").trim());
    if (found[3] !== "," && found[3] !== "") rows.push([]);
  }
  return rows.filter((row) => row.some((each) => each !== ""));
}

const most = 1000;

/** The awards in the rows of a file, and every fault of them at once. */
export function readEarlier(rows: readonly (readonly string[])[]): {
  readonly awards: readonly EarlierRow[];
  readonly faults: readonly RowFault[];
} {
  const [heads = [], ...body] = rows;
  const faults: RowFault[] = columns.flatMap((which) =>
    which === "item" || heads.includes(which) ? [] : [{ row: 0, what: "column" as const, which }],
  );
  if (body.length === 0) faults.push({ row: 0, what: "empty", which: "" });
  if (body.length > most) faults.push({ row: 0, what: "many", which: String(most) });
  const awards = body.map((cells, index): EarlierRow => {
    const of = (which: string) => cells[heads.indexOf(which)] ?? "";
    const row = index + 1;
    for (const which of ["holder", "measure", "day", "amount"]) {
      if (heads.includes(which) && of(which) === "") faults.push({ row, what: "missing", which });
    }
    const [day, amount, item] = [of("day"), typedYuan(of("amount")), of("item")];
    if (day !== "" && !/^\d{4}-\d{2}-\d{2}$/u.test(day)) {
      faults.push({ row, what: "day", which: day });
    }
    if (of("amount") !== "" && amount === null) {
      faults.push({ row, what: "amount", which: of("amount") });
    }
    return {
      holder: of("holder"),
      measure: of("measure"),
      ...(item === "" ? {} : { item }),
      day,
      amount: amount ?? "",
    };
  });
  return { awards, faults };
}
