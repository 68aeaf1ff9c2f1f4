import type { Label } from "@gongbao/engine";
import type { Table } from "../../sheets/sheet.ts";
import type { OpenAward } from "./schemas.ts";

/** An award with the bodies that paid it as they are called, by their ids. */
type NamedAward = OpenAward & { readonly payers: ReadonlyMap<string, Label> };

/** Awards, each with its payers as they are called. */
export async function* withPayers(
  awards: AsyncIterable<OpenAward>,
  nameOf: (body: string) => Promise<Label>,
): AsyncIterable<NamedAward> {
  for await (const award of awards) {
    const payers = new Map<string, Label>();
    for (const { payer } of award.lines) payers.set(payer, await nameOf(payer));
    yield { ...award, payers };
  }
}

/** The awards paid, as a table. */
export const awardTable: Table<NamedAward> = {
  file: "gongbao-awards",
  title: { zh: "已拨付的奖补", en: "Awards paid" },
  columns: [
    { heading: { zh: "编号", en: "Id" }, kind: "text", width: 16, of: ({ id }) => id },
    {
      heading: { zh: "受款单位", en: "Payee" },
      kind: "text",
      width: 30,
      of: ({ payee }) => payee.name,
    },
    {
      heading: { zh: "统一社会信用代码", en: "Credit code" },
      kind: "text",
      width: 22,
      of: ({ payee }) => payee.creditCode,
    },
    {
      heading: { zh: "措施", en: "Measure" },
      kind: "text",
      width: 30,
      of: ({ measureTitle }, say) => say(measureTitle),
    },
    { heading: { zh: "依据", en: "Article" }, kind: "text", width: 26, of: ({ place }) => place },
    {
      heading: { zh: "项目", en: "Programme" },
      kind: "text",
      width: 30,
      of: ({ programmeTitle }) => programmeTitle,
    },
    {
      heading: { zh: "年度", en: "Year" },
      kind: "count",
      width: 8,
      of: ({ year }) => String(year),
    },
    {
      heading: { zh: "批准日", en: "Awarded on" },
      kind: "day",
      width: 12,
      of: ({ awardedOn }) => awardedOn,
    },
    {
      heading: { zh: "金额（元）", en: "Amount (yuan)" },
      kind: "money",
      width: 18,
      of: ({ amount }) => amount,
    },
    {
      heading: { zh: "已拨付（元）", en: "Paid (yuan)" },
      kind: "money",
      width: 18,
      of: ({ paid }) => paid,
    },
    {
      heading: { zh: "到账日", en: "Paid on" },
      kind: "day",
      width: 12,
      of: ({ paidOn }) => paidOn,
    },
    {
      heading: { zh: "预算项目", en: "Budget lines" },
      kind: "text",
      width: 40,
      of: ({ lines, payers }, say) =>
        lines
          .map(({ code, title, payer, payerName, paid }) => {
            const name = payers.get(payer);
            return `${title} (${code}) ${name ? say(name) : payerName} ${paid}`;
          })
          .join("\n"),
    },
    {
      heading: { zh: "县区", en: "County" },
      kind: "text",
      width: 24,
      of: ({ county }, say) => (county === null ? "" : say(county.name)),
    },
  ],
};
