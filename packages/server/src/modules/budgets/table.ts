import type { Table } from "../../sheets/sheet.ts";
import type { LineBody } from "./schemas.ts";

const money = (zh: string, en: string, of: (line: LineBody) => string) => ({
  heading: { zh: `${zh}（元）`, en: `${en} (yuan)` },
  kind: "money" as const,
  width: 18,
  of,
});

/** The lines of the budget, as a table. */
export const lineTable: Table<LineBody> = {
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
    { heading: { zh: "出资单位", en: "Payer" }, kind: "text", width: 24, of: ({ payer }) => payer },
    { heading: { zh: "使用单位", en: "Spender" }, kind: "text", width: 24, of: ({ body }) => body },
    money("预算", "Appropriated", ({ appropriated }) => appropriated),
    money("可用", "Available", ({ available }) => available),
    money("已承诺", "Committed", ({ committed }) => committed),
    money("在途", "In transit", ({ inTransit }) => inTransit),
    money("已拨付", "Paid", ({ paid }) => paid),
    {
      heading: { zh: "结账时间", en: "Closed at" },
      kind: "text",
      width: 24,
      of: ({ closedAt }) => closedAt,
    },
  ],
};
