import { type FastifyPluginAsyncTypebox, type Static, Type } from "@fastify/type-provider-typebox";
import { type Label, writeYuan } from "@gongbao/engine";
import { actorOf } from "../../../access/guard.ts";
import { namesOn } from "../../../directory/names.ts";
import type { DirectoryTables } from "../../../directory/tables.ts";
import { dayOf } from "../../../calendar/working-days.ts";
import { LabelSchema, list, nullable } from "../../../schema/basics.ts";
import { NextSchema, pageOf, pageQuery, placeIn } from "../../../schema/cursor.ts";
import { allRows, fileOf, formatQuery, orFile } from "../../../sheets/answer.ts";
import type { Table } from "../../../sheets/sheet.ts";
import type { Spine } from "../../../spine/spine.ts";
import { budgetActions } from "../../budgets/actions.ts";
import { readLines } from "../../budgets/lines.ts";
import { refused } from "../refused.ts";
import { forecast } from "./forecast.ts";
import { type Payment, type PaymentState, claims, paymentStates, payments } from "./treasury.ts";

const Money = Type.String({ description: "Yuan, as decimal text with fen." });
const OpenMoney = nullable(Type.String({ description: "Null where it has no upper end." }));

const PaymentSchema = Type.Object(
  {
    number: Type.String(),
    case: Type.String(),
    payee: Type.String(),
    line: Type.String(),
    year: Type.Integer(),
    amount: Money,
    madeAt: Type.String(),
    state: Type.Enum(paymentStates),
    settledAt: nullable(Type.String()),
    words: nullable(Type.String({ description: "What the bank said." })),
  },
  { title: "Payment" },
);

type PaymentBody = Static<typeof PaymentSchema>;

const copyOf = (label: { readonly zh: string; readonly en: string } | undefined) =>
  label === undefined ? null : { ...label };

const stateOf = (outcome: Payment["outcome"]): PaymentState =>
  outcome === null ? "under-way" : outcome === "fail" ? "failed" : "arrived";

const writtenPayment = (row: Payment): PaymentBody => ({
  number: row.number,
  case: row.case,
  payee: row.payee,
  line: row.line,
  year: row.year,
  amount: writeYuan(row.amount),
  madeAt: row.made_at,
  state: stateOf(row.outcome),
  settledAt: row.outcome_at,
  words: row.words,
});

const text = (zh: string, en: string, width: number, of: (row: PaymentBody) => string | null) => ({
  heading: { zh, en },
  kind: "text" as const,
  width,
  of,
});

const moment = (zh: string, en: string, of: (row: PaymentBody) => string | null) => ({
  ...text(zh, en, 18, of),
  kind: "moment" as const,
});

const stateLabels: Readonly<Record<PaymentState, Label>> = {
  "under-way": { zh: "在途，等银行回复", en: "In transit, waiting for the bank" },
  failed: { zh: "退汇，需重新拨付", en: "Came back, to be paid again" },
  arrived: { zh: "已到账", en: "Arrived" },
};

const paymentTable: Table<PaymentBody> = {
  file: "gongbao-payments",
  title: { zh: "拨付", en: "Payments" },
  columns: [
    text("单号", "Number", 18, ({ number }) => number),
    text("申报编号", "Case", 16, (row) => row.case),
    text("受款单位", "Payee", 30, ({ payee }) => payee),
    text("预算项目", "Line", 24, ({ line, year }) => `${line}/${year}`),
    {
      heading: { zh: "金额（元）", en: "Amount (yuan)" },
      kind: "money",
      width: 18,
      of: ({ amount }) => amount,
    },
    moment("发出", "Sent", ({ madeAt }) => madeAt),
    {
      heading: { zh: "状态", en: "State" },
      kind: "text",
      width: 22,
      of: ({ state }, say) => say(stateLabels[state]),
    },
    moment("登记", "Settled", ({ settledAt }) => settledAt),
    text("银行回复", "Bank’s words", 30, ({ words }) => words),
  ],
};

const ForecastSchema = Type.Object(
  {
    year: Type.Integer(),
    lines: list(
      Type.Object({
        code: Type.String(),
        title: nullable(Type.String({ description: "Null where no such line is open." })),
        payer: nullable(LabelSchema),
        available: nullable(Money),
        cases: Type.Integer(),
        min: Money,
        max: OpenMoney,
        months: list(
          Type.Object({
            month: nullable(Type.String({ description: "Of the cases' next day; 2019-06." })),
            cases: Type.Integer(),
            min: Money,
            max: OpenMoney,
          }),
        ),
      }),
      "What the open cases would take from each line, against what is left on it.",
    ),
  },
  { title: "Forecast" },
);

const ClaimsSchema = Type.Object(
  {
    claims: list(
      Type.Object({
        case: Type.String(),
        applicant: Type.String(),
        state: Type.String(),
        since: Type.String(),
        claimed: Money,
        back: Money,
      }),
    ),
  },
  { title: "Claims" },
);

/** /budget/forecast, /budget/payments, /budget/claims: what cases do to the lines. */
export const treasuryRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const config = { action: budgetActions.read };

    app.get(
      "/budget/forecast",
      {
        config,
        schema: {
          tags: ["money"],
          summary: "What open cases would take from the lines of a year, by month",
          querystring: Type.Object({
            year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })),
          }),
          response: { 200: ForecastSchema, ...refused },
        },
      },
      async ({ query }) => {
        const { year = Number(dayOf(spine.clock.now()).slice(0, 4)) } = query;
        const wanted = Map.groupBy(await forecast(spine, year), ({ line }) => line);
        const lines = await readLines(
          spine.database,
          { year, code: null },
          { after: null, most: 10_000 },
        );
        const names = await namesOn(
          spine.database.withTables<DirectoryTables>(),
          lines.map(({ payer }) => payer),
          dayOf(spine.clock.now()),
        );
        const codes = [...wanted.keys()].toSorted((a, b) => (a < b ? -1 : 1));
        return {
          year,
          lines: codes.map((code) => {
            const line = lines.find((each) => each.code === code);
            const months = (wanted.get(code) ?? []).toSorted((a, b) =>
              (a.month ?? "") < (b.month ?? "") ? -1 : 1,
            );
            const max = months.reduce<bigint | null>(
              (sum, each) => (sum === null || each.max === null ? null : sum + each.max),
              0n,
            );
            return {
              code,
              title: line?.title ?? null,
              payer: copyOf(line && names.get(line.payer)),
              available: line?.available ?? null,
              cases: months.reduce((sum, { cases }) => sum + cases, 0),
              min: writeYuan(months.reduce((sum, { min }) => sum + min, 0n)),
              max: max === null ? null : writeYuan(max),
              months: months.map((each) => ({
                month: each.month,
                cases: each.cases,
                min: writeYuan(each.min),
                max: each.max === null ? null : writeYuan(each.max),
              })),
            };
          }),
        };
      },
    );

    app.get(
      "/budget/payments",
      {
        config,
        schema: {
          tags: ["money"],
          summary: "Payments from one's own body's lines, and what became of them",
          querystring: Type.Object({
            state: Type.Optional(Type.Enum(paymentStates)),
            ...formatQuery(),
            ...pageQuery(1000, 100),
          }),
          response: {
            200: orFile(
              Type.Object(
                { payments: list(PaymentSchema), next: NextSchema },
                { title: "Payments" },
              ),
            ),
            ...refused,
          },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { state = null, cursor, limit, format = "json" } = request.query;
        const read = async (from: string | undefined, most: number) => {
          const before = placeIn(from, "whole")?.[0] ?? Number.MAX_SAFE_INTEGER;
          const rows = await payments(spine.database, actor, state, { before, most: most + 1 });
          const { page, next } = pageOf(rows, most, ({ id }) => [Number(id)]);
          return { rows: page.map(writtenPayment), next };
        };
        if (format === "json") {
          const { rows, next } = await read(cursor, limit);
          return { payments: rows, next };
        }
        const rows = await allRows(cursor, read);
        const file = fileOf(format, paymentTable, rows, request);
        return reply.headers(file.headers).send(file.stream);
      },
    );

    app.get(
      "/budget/claims",
      {
        config,
        schema: {
          tags: ["money"],
          summary: "What is claimed back of cases that one's own body pays, and what came back",
          response: { 200: ClaimsSchema, ...refused },
        },
      },
      async (request) => ({
        claims: (await claims(spine.database, actorOf(request))).map((each) => ({
          ...each,
          claimed: writeYuan(each.claimed),
          back: writeYuan(each.back),
        })),
      }),
    );
  };
