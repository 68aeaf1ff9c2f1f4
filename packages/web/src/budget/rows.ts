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
  readonly what: "column" | "missing" | "measure" | "day" | "amount" | "empty" | "many";
  readonly which: string;
}

/** Who is meant: a credit code by itself is the firm that has it. */
export const holderOf = (typed: string): string => {
  const words = typed.trim();
  return /^[0-9A-Z]{18}$/iu.test(words) ? `firm-${words.toUpperCase()}` : words;
};

/** The id of a measure by its id and its names; a name that several bear is nobody's. */
export function measuresByName(
  measures: readonly { readonly id: string; readonly title: { zh: string; en: string } }[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, Set<string>>();
  for (const { id, title } of measures) {
    for (const name of [id, title.zh, title.en])
      ids.set(name, (ids.get(name) ?? new Set()).add(id));
  }
  return new Map(
    [...ids].flatMap(([name, [id, ...others]]) =>
      id === undefined || others.length > 0 ? [] : [[name, id] as const],
    ),
  );
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

/** The awards in the rows of a file, and every fault of them at once. Measures are known by id or name. */
export function readEarlier(
  rows: readonly (readonly string[])[],
  measures: ReadonlyMap<string, string>,
): {
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
    const measure = measures.get(of("measure"));
    if (of("measure") !== "" && measure === undefined) {
      faults.push({ row, what: "measure", which: of("measure") });
    }
    if (day !== "" && !/^\d{4}-\d{2}-\d{2}$/u.test(day)) {
      faults.push({ row, what: "day", which: day });
    }
    if (of("amount") !== "" && amount === null) {
      faults.push({ row, what: "amount", which: of("amount") });
    }
    return {
      holder: holderOf(of("holder")),
      measure: measure ?? "",
      ...(item === "" ? {} : { item }),
      day,
      amount: amount ?? "",
    };
  });
  return { awards, faults };
}
