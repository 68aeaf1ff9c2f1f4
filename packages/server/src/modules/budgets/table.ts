import type { Label } from "@gongbao/engine";
import type { Table } from "../../sheets/sheet.ts";
import type { LineBody } from "./schemas.ts";

/** A line with its bodies as they are called. */
type NamedLine = LineBody & { readonly payerName: Label; readonly bodyName: Label };

/** The lines of a list, each with its bodies as they are called. */
export async function* named(
  lines: AsyncIterable<LineBody>,
  nameOf: (body: string) => Promise<Label>,
): AsyncIterable<NamedLine> {
  for await (const line of lines) {
    yield { ...line, payerName: await nameOf(line.payer), bodyName: await nameOf(line.body) };
  }
}

const money = (zh: string, en: string, of: (line: NamedLine) => string) => ({
  heading: { zh: `${zh}（元）`, en: `${en} (yuan)` },
  kind: "money" as const,
  width: 18,
  of,
});

/** The lines of the budget, as a table. */
export const lineTable: Table<NamedLine> = {
  file: "gongbao-budget-lines",
  title: { zh: "预算项目", en: "Budget lines" },
  columns: [
    { heading: { zh: "代码", en: "Code" }, kind: "text", width: 16, of: ({ code }) => code },
    {
      heading: { zh: "年度", en: "Year" },
      kind: "count",
      width: 8,
      of: ({ year }) => String(year),
    },
    { heading: { zh: "名称", en: "Title" }, kind: "text", width: 30, of: ({ title }) => title },
    {
      heading: { zh: "出资单位", en: "Payer" },
      kind: "text",
      width: 24,
      of: ({ payerName }, say) => say(payerName),
    },
    {
      heading: { zh: "使用单位", en: "Spender" },
      kind: "text",
      width: 24,
      of: ({ bodyName }, say) => say(bodyName),
    },
    money("预算", "Appropriated", ({ appropriated }) => appropriated),
    money("可用", "Available", ({ available }) => available),
    money("已承诺", "Committed", ({ committed }) => committed),
    money("在途", "In transit", ({ inTransit }) => inTransit),
    money("已拨付", "Paid", ({ paid }) => paid),
    {
      heading: { zh: "结账时间", en: "Closed at" },
      kind: "moment",
      width: 18,
      of: ({ closedAt }) => closedAt,
    },
  ],
};
