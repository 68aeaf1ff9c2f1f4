import type { Label, Rulebook } from "@gongbao/engine";
import { expectedOf, schemaOf, tablesOf } from "@gongbao/population";
import { subject } from "./subject.ts";

/** A column of a study's table: its name, what it says, and what a cell of a CSV file holds. */
interface ToldColumn {
  readonly name: string;
  readonly label: Label;
  readonly holds: Label;
  /** Elsewhere an empty cell is unknown. */
  readonly required: boolean;
}

/** A table that a study may be given. */
interface ToldTable {
  readonly name: string;
  readonly label: Label;
  readonly columns: readonly ToldColumn[];
}

const firms: Label = { zh: "单位", en: "Firms" };
const before: Label = { zh: "以前得过的奖补", en: "Awards of before" };

/** What the columns that state no fact say. */
const own: Readonly<Record<string, Label>> = {
  id: { zh: "编号", en: "Id" },
  holder: { zh: "单位的编号", en: "Id of the firm" },
  county: { zh: "县（市、区）", en: "County or zone" },
  industry: { zh: "行业", en: "Industry" },
  size: { zh: "规模", en: "Size" },
  measure: { zh: "措施代号", en: "Id of the measure" },
  item: { zh: "事项的编号", en: "Id of the thing" },
  date: { zh: "日期", en: "Day" },
  amount: { zh: "金额", en: "Amount" },
};

/** The tables that a study may be given, with all their columns. */
export function toldTables(rulebook: Rulebook): readonly ToldTable[] {
  const labels = new Map(rulebook.facts.map(({ id, label }) => [id, label]));
  const kinds = new Map(rulebook.subjects.map(({ id, label }) => [id, label]));
  return tablesOf(schemaOf(rulebook, subject)).map(({ name, kind, columns }) => ({
    name,
    label: (kind === null ? null : kinds.get(kind)) ?? (name === "past" ? before : firms),
    columns: columns.map((column) => ({
      name: column.name,
      label: labels.get(column.fact ?? "") ??
        own[column.name] ?? { zh: column.name, en: column.name },
      holds: expectedOf(column, "csv"),
      required: column.required,
    })),
  }));
}
