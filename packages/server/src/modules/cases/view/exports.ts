import type { Static } from "@fastify/type-provider-typebox";
import type { Table } from "../../../sheets/sheet.ts";
import { declinedLabel, discardedLabel, noticeOverLabel, stateLabels } from "../way/states.ts";
import type { NoticeSchema, SummarySchema } from "./listed.ts";
import type { ProgrammeBody } from "../schemas.ts";

/** The cases that one may see, as a table. */
export const caseTable: Table<Static<typeof SummarySchema>> = {
  file: "gongbao-cases",
  title: { zh: "申报", en: "Cases" },
  columns: [
    { heading: { zh: "编号", en: "Number" }, kind: "text", width: 16, of: ({ number }) => number },
    {
      heading: { zh: "项目", en: "Programme" },
      kind: "text",
      width: 40,
      of: ({ title }) => title,
    },
    {
      heading: { zh: "申报单位", en: "Applicant" },
      kind: "text",
      width: 28,
      of: ({ applicantName }) => applicantName,
    },
    {
      heading: { zh: "状态", en: "State" },
      kind: "text",
      width: 14,
      of: ({ state, declined, discarded }, say) =>
        say(declined ? declinedLabel : discarded ? discardedLabel : stateLabels[state]),
    },
    { heading: { zh: "办理期限", en: "Due on" }, kind: "day", width: 12, of: ({ dueOn }) => dueOn },
  ],
};

/** What is given public notice of, as a table. */
export const noticeTable: Table<Static<typeof NoticeSchema>> = {
  file: "gongbao-notices",
  title: { zh: "公示", en: "Public notices" },
  columns: [
    { heading: { zh: "编号", en: "Number" }, kind: "text", width: 16, of: (notice) => notice.case },
    {
      heading: { zh: "项目", en: "Programme" },
      kind: "text",
      width: 40,
      of: ({ programmeTitle }) => programmeTitle,
    },
    {
      heading: { zh: "申报单位", en: "Applicant" },
      kind: "text",
      width: 30,
      of: ({ applicant }) => applicant,
    },
    {
      heading: { zh: "金额（元）", en: "Amount (yuan)" },
      kind: "money",
      width: 18,
      of: ({ amount }) => amount,
    },
    { heading: { zh: "公示至", en: "Until" }, kind: "day", width: 12, of: ({ until }) => until },
    {
      heading: { zh: "状态", en: "State" },
      kind: "text",
      width: 14,
      of: ({ over }, say) => say(over ? noticeOverLabel : stateLabels.noticed),
    },
  ],
};

/** The programmes, as a table. */
export const programmeTable: Table<ProgrammeBody> = {
  file: "gongbao-programmes",
  title: { zh: "项目", en: "Programmes" },
  columns: [
    { heading: { zh: "代码", en: "Id" }, kind: "text", width: 20, of: ({ id }) => id },
    { heading: { zh: "名称", en: "Title" }, kind: "text", width: 30, of: ({ title }) => title },
    {
      heading: { zh: "年度", en: "Year" },
      kind: "count",
      width: 8,
      of: ({ year }) => String(year),
    },
    {
      heading: { zh: "措施", en: "Measure" },
      kind: "text",
      width: 30,
      of: ({ measureTitle }, say) => say(measureTitle),
    },
    {
      heading: { zh: "文件", en: "Document" },
      kind: "text",
      width: 12,
      of: ({ document }) => document,
    },
    { heading: { zh: "条", en: "Article" }, kind: "text", width: 10, of: ({ article }) => article },
    {
      heading: { zh: "牵头单位", en: "Led by" },
      kind: "text",
      width: 24,
      of: ({ leading, names }, say) => say(names[leading] ?? { zh: leading, en: leading }),
    },
    {
      heading: { zh: "会审单位", en: "Supported by" },
      kind: "text",
      width: 24,
      of: ({ supporting, names }, say) =>
        supporting.map((each) => say(names[each] ?? { zh: each, en: each })).join("\n"),
    },
    { heading: { zh: "开始", en: "Opens" }, kind: "day", width: 12, of: ({ opensOn }) => opensOn },
    {
      heading: { zh: "截止", en: "Closes" },
      kind: "day",
      width: 12,
      of: ({ closesOn }) => closesOn,
    },
    {
      heading: { zh: "名额", en: "Places" },
      kind: "count",
      width: 8,
      of: ({ quota }) => (quota === null ? null : String(quota)),
    },
  ],
};
