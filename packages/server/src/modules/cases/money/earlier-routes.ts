import { type FastifyPluginAsyncTypebox, type Static, Type } from "@fastify/type-provider-typebox";
import { actorOf } from "../../../access/guard.ts";
import { DaySchema, LabelSchema, list, nullable } from "../../../schema/basics.ts";
import { NextSchema, pageQuery } from "../../../schema/cursor.ts";
import { allRows, fileOf, formatQuery, orFile } from "../../../sheets/answer.ts";
import type { Table } from "../../../sheets/sheet.ts";
import type { Spine } from "../../../spine/spine.ts";
import { awardActions, caseActions } from "../actions.ts";
import { CaseParameters } from "../application/application-routes.ts";
import { refused } from "../refused.ts";
import { StatedSchema } from "../schemas.ts";
import type { Tables } from "../tables.ts";
import { seenCase } from "../view/show.ts";
import { noSuchCase } from "../way/found.ts";
import { worksOn } from "../way/sight.ts";
import { type EarlierRecord, earlierOrders, listEarlier } from "./earlier-list.ts";

const yuan = Type.String({ description: "Yuan, as decimal text." });

const RecordSchema = Type.Object(
  {
    id: Type.String(),
    holder: Type.String(),
    holderName: Type.String({ description: "As it was called when this was recorded." }),
    creditCode: nullable(Type.String()),
    measure: Type.String(),
    measureTitle: LabelSchema,
    item: nullable(Type.String()),
    day: DaySchema,
    facts: StatedSchema,
    amount: yuan,
    reduced: Type.String({ description: "What was cancelled or paid back of it." }),
    left: yuan,
    recordedAt: Type.String(),
    recordedBy: Type.String(),
    recordedByName: nullable(Type.String({ description: "Null where they are not known." })),
    reason: nullable(Type.String()),
  },
  { title: "EarlierRecord" },
);

const words = () => Type.String({ minLength: 1, maxLength: 100 });

const query = Type.Object({
  holder: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 100,
      description: "A part of a name that the holder has had, its whole credit code, or its id.",
    }),
  ),
  measure: Type.Optional(words()),
  year: Type.Optional(
    Type.Integer({ minimum: 1950, maximum: 2100, description: "Of the award’s own day." }),
  ),
  by: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 100,
      description: "A part of the name of whoever recorded it, or their id.",
    }),
  ),
  recordedFrom: Type.Optional(DaySchema),
  recordedTo: Type.Optional(DaySchema),
  awards: Type.Optional(
    Type.String({
      pattern: "^[0-9]{1,18}(,[0-9]{1,18}){0,99}$",
      description: "Only these, by their ids with commas between.",
    }),
  ),
  sort: Type.Optional(
    Type.Enum(earlierOrders, { description: "What they go by; `recorded` unless said." }),
  ),
  order: Type.Optional(Type.Enum(["asc", "desc"] as const, { description: "desc unless said." })),
  ...formatQuery(),
  ...pageQuery(1000, 50),
});

const answered = orFile(
  Type.Object({ awards: list(RecordSchema), next: NextSchema }, { title: "EarlierRecords" }),
);

const column = (
  zh: string,
  en: string,
  width: number,
  of: (row: EarlierRecord) => string | null,
) => ({ heading: { zh, en }, kind: "text" as const, width, of });

const sum = (zh: string, en: string, of: (row: EarlierRecord) => string) => ({
  heading: { zh, en },
  kind: "money" as const,
  width: 18,
  of,
});

const earlierTable: Table<EarlierRecord> = {
  file: "gongbao-earlier-awards",
  title: { zh: "往年奖补", en: "Awards of earlier years" },
  columns: [
    column("受款单位", "Holder", 30, ({ holderName }) => holderName),
    column("统一社会信用代码", "Credit code", 22, ({ creditCode }) => creditCode),
    {
      heading: { zh: "措施", en: "Measure" },
      kind: "text",
      width: 30,
      of: ({ measureTitle }, say) => say(measureTitle),
    },
    column("措施代码", "Measure’s id", 26, ({ measure }) => measure),
    column("事项", "Thing", 24, ({ item }) => item),
    { heading: { zh: "日期", en: "Day" }, kind: "day", width: 12, of: ({ day }) => day },
    sum("金额（元）", "Amount (yuan)", ({ amount }) => amount),
    sum("撤回（元）", "Taken back (yuan)", ({ reduced }) => reduced),
    sum("余额（元）", "Left (yuan)", ({ left }) => left),
    column("登记时间", "Recorded at", 24, ({ recordedAt }) => recordedAt),
    column("登记人", "Recorded by", 20, (row) => row.recordedByName ?? row.recordedBy),
    column("登记理由", "Why", 40, ({ reason }) => reason),
  ],
};

/** /awards/earlier, /cases/…/earlier: the awards made outside this system, as they were recorded. */
export const earlierRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    /** Pages of them by a query, of everybody or of one holder. */
    const reads =
      (asked: Static<typeof query>, of: string | null) =>
      (cursor: string | undefined, limit: number) =>
        listEarlier(
          spine.database,
          spine.rulebooks.current,
          {
            holder: asked.holder?.trim() ?? null,
            measure: asked.measure ?? null,
            year: asked.year ?? null,
            by: asked.by?.trim() ?? null,
            recordedFrom: asked.recordedFrom ?? null,
            recordedTo: asked.recordedTo ?? null,
            awards: asked.awards?.split(",") ?? null,
          },
          of,
          { sort: asked.sort ?? "recorded", descending: asked.order !== "asc", cursor, limit },
        );

    app.get(
      "/awards/earlier",
      {
        config: { action: awardActions.list },
        schema: {
          tags: ["cases"],
          summary:
            "The awards made outside this system, as they were recorded: by whom, when and why",
          querystring: query,
          response: { 200: answered, ...refused },
        },
      },
      async (request, reply) => {
        const { cursor, limit, format = "json" } = request.query;
        const read = reads(request.query, null);
        if (format === "json") {
          const { rows, next } = await read(cursor, limit);
          return { awards: rows, next };
        }
        const rows = await allRows(cursor, read);
        const file = fileOf(format, earlierTable, rows, request);
        return reply.headers(file.headers).send(file.stream);
      },
    );

    app.get(
      "/cases/:case/earlier",
      {
        config: { action: caseActions.weigh },
        schema: {
          tags: ["cases"],
          summary: "The awards made outside this system that a case's applicant had",
          params: CaseParameters,
          querystring: query,
          response: { 200: answered, ...refused },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const number = request.params.case;
        const { cursor, limit, format = "json" } = request.query;
        const database = spine.database.withTables<Tables>();
        const { found, rules } = await seenCase(spine, database, actor, number);
        if (!worksOn(actor, found, rules)) throw noSuchCase(number);
        const read = reads(request.query, found.applicant);
        if (format === "json") {
          const { rows, next } = await read(cursor, limit);
          return { awards: rows, next };
        }
        const rows = await allRows(cursor, read);
        const file = fileOf(format, earlierTable, rows, request);
        return reply.headers(file.headers).send(file.stream);
      },
    );
  };
