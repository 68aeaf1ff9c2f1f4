import type { Label } from "@gongbao/engine";
import type { Table } from "../../sheets/sheet.ts";
import { stateLabels } from "../cases/way/states.ts";
import type { EntryBody } from "./schemas.ts";
import type { EntryOutcome } from "./tables.ts";

/** What came of a holder, in words. */
const outcomeLabels: Readonly<Record<EntryOutcome, Label>> = {
  owed: { zh: "应享", en: "Owed" },
  uncertain: { zh: "金额不能确定", en: "The sum is not certain" },
  nothing: { zh: "不应享", en: "Nothing is owed" },
  awarded: { zh: "已享受过", en: "Awarded before" },
  "own-case": { zh: "同一事项已在申报或已告知", en: "Has a case of its own for the same thing" },
  "own-firm": { zh: "与编制人有关，回避", en: "Of whoever made the list" },
  "no-county": { zh: "没有登记所在县（市、区）", en: "Its county is not recorded" },
  twice: { zh: "代码重复", en: "Its code is there twice" },
  "no-code": { zh: "统一社会信用代码不对", en: "No credit code" },
  "not-in-directory": { zh: "没有在本系统登记", en: "Not registered here" },
};

const leftOutLabels: Readonly<Record<NonNullable<EntryBody["leftOut"]>, Label>> = {
  releaser: { zh: "发布时移出", en: "Left out at the release" },
  "own-case": { zh: "发布前已自行申报", en: "Applied by itself before the release" },
  changed: { zh: "发布前金额有变", en: "Another sum by the release" },
};

/** A list of who is owed and who is not, as a table. */
export const entryTable: Table<EntryBody> = {
  file: "gongbao-offers",
  title: { zh: "免申即享名单", en: "Who is owed" },
  columns: [
    {
      heading: { zh: "统一社会信用代码", en: "Credit code" },
      kind: "text",
      width: 24,
      of: ({ code }) => code,
    },
    {
      heading: { zh: "单位", en: "Firm" },
      kind: "text",
      width: 32,
      of: ({ firmName }) => firmName,
    },
    {
      heading: { zh: "结果", en: "Outcome" },
      kind: "text",
      width: 22,
      of: ({ outcome }, say) => say(outcomeLabels[outcome]),
    },
    { heading: { zh: "金额（元）", en: "Yuan" }, kind: "money", width: 18, of: ({ sum }) => sum },
    {
      heading: { zh: "依据的事实", en: "By these facts" },
      kind: "text",
      width: 60,
      of: ({ facts, missing }, say) =>
        [
          ...facts.map(
            ({ label, item, said }) =>
              `${item === null ? "" : `${item} `}${say(label)}: ${say(said)}`,
          ),
          ...missing.map((label) => `${say(label)}: ?`),
        ].join("\n"),
    },
    {
      heading: { zh: "未告知的原因", en: "Why it did not go out" },
      kind: "text",
      width: 30,
      of: ({ leftOut, reason, cases }, say) =>
        [
          ...(leftOut === null ? [] : [say(leftOutLabels[leftOut])]),
          ...(reason === null ? [] : [reason]),
          ...cases,
        ].join("\n") || null,
    },
    {
      heading: { zh: "编号", en: "Case" },
      kind: "text",
      width: 16,
      of: (entry) => entry.case,
    },
    {
      heading: { zh: "办理进度", en: "State" },
      kind: "text",
      width: 16,
      of: ({ caseState }, say) => (caseState === null ? null : say(stateLabels[caseState])),
    },
  ],
};
