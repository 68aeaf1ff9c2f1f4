import type { Label } from "@gongbao/engine";
import type { Table } from "../../sheets/sheet.ts";
import type { MeasureBody } from "./schemas.ts";

const joined = (labels: readonly Label[], say: (label: Label) => string): string | null =>
  labels.length === 0 ? null : labels.map(say).join(say({ zh: "；", en: "; " }));

/** The measures as a table: what the rules say in the reader's language, articles, bodies and words as they are printed. */
export const measureTable: Table<MeasureBody> = {
  file: "gongbao-measures",
  title: { zh: "措施目录", en: "Measures" },
  columns: [
    { heading: { zh: "编号", en: "Id" }, kind: "text", width: 24, of: ({ id }) => id },
    {
      heading: { zh: "措施", en: "Measure" },
      kind: "text",
      width: 34,
      of: ({ title }) => title.zh,
    },
    {
      heading: { zh: "英文", en: "In English" },
      kind: "text",
      width: 34,
      of: ({ title }) => title.en,
    },
    { heading: { zh: "依据", en: "Article" }, kind: "text", width: 26, of: ({ place }) => place },
    {
      heading: { zh: "对象与条件", en: "Who" },
      kind: "text",
      width: 50,
      of: ({ who }, say) => say(who),
    },
    {
      heading: { zh: "给什么", en: "Gives" },
      kind: "text",
      width: 50,
      of: ({ gives }, say) => say(gives),
    },
    {
      heading: { zh: "最多（元）", en: "At most (yuan)" },
      kind: "money",
      width: 16,
      of: ({ most }) => most,
    },
    {
      heading: { zh: "单项最多（元）", en: "At most for one (yuan)" },
      kind: "money",
      width: 16,
      of: ({ mostForOne }) => mostForOne,
    },
    {
      heading: { zh: "限额", en: "Limits" },
      kind: "text",
      width: 40,
      of: ({ limits }, say) => joined(limits, say),
    },
    {
      heading: { zh: "不重复享受", en: "Not together with" },
      kind: "text",
      width: 40,
      of: ({ collisions }, say) => joined(collisions, say),
    },
    {
      heading: { zh: "受款人", en: "Payee" },
      kind: "text",
      width: 18,
      of: ({ payee }, say) => say(payee),
    },
    {
      heading: { zh: "责任单位", en: "Bodies" },
      kind: "text",
      width: 34,
      of: ({ leads, supports }) => [...leads, ...supports].join("、") || null,
    },
    { heading: { zh: "有效期自", en: "From" }, kind: "day", width: 12, of: ({ from }) => from },
    { heading: { zh: "至", en: "Until" }, kind: "day", width: 12, of: ({ until }) => until },
    {
      heading: { zh: "原文", en: "Words" },
      kind: "text",
      width: 80,
      of: ({ citations }) => citations.map(({ quote }) => quote).join("……"),
    },
  ],
};
