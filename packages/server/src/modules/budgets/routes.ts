import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { type Fen, readYuan, writeYuan } from "@gongbao/engine";
import type { Actor } from "../../access/actor.ts";
import { actorOf } from "../../access/guard.ts";
import { permit } from "../../access/permit.ts";
import type { Action } from "../../access/action.ts";
import { dayOf } from "../../calendar/working-days.ts";
import { bodyOr404 } from "../../directory/find.ts";
import { naming } from "../../directory/names.ts";
import type { DirectoryTables } from "../../directory/tables.ts";
import { ErrorSchema, notFound } from "../../errors/api-error.ts";
import { keyOf } from "../../idempotency/hook.ts";
import type { LineOf } from "../../ledger/accounts.ts";
import { appropriate, closeLine, findLine, openLine, reduce } from "../../ledger/budget.ts";
import { type LedgerFinding, checkLedger } from "../../ledger/check.ts";
import type { Act, Posted } from "../../ledger/post.ts";
import type { LedgerTables } from "../../ledger/tables.ts";
import { LabelSchema, list } from "../../schema/basics.ts";
import { NextSchema, pageOf, pageQuery, placeIn } from "../../schema/cursor.ts";
import { allRows, fileOf, formatQuery, orFile } from "../../sheets/answer.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { readLines } from "./lines.ts";
import { readMovements } from "./movements.ts";
import {
  AmountSchema,
  ClosingSchema,
  type LineBody,
  LineParameters,
  LineSchema,
  MovementSchema,
  NewLineSchema,
} from "./schemas.ts";
import { lineTable, named } from "./table.ts";
import { budgetActions } from "./actions.ts";

const refusals = {
  400: ErrorSchema,
  401: ErrorSchema,
  403: ErrorSchema,
  404: ErrorSchema,
  409: ErrorSchema,
};

type Tables = LedgerTables & DirectoryTables;

/** /budget: the lines, what stands on them, and whether the books balance. */
export const budgetRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/budget/lines",
      {
        config: { action: budgetActions.read },
        schema: {
          tags: ["money"],
          summary: "The lines of the budget with what stands on them",
          querystring: Type.Object({
            year: Type.Optional(LineParameters.properties.year),
            ...formatQuery(),
            ...pageQuery(1000, 100),
          }),
          response: {
            200: orFile(
              Type.Object({ lines: list(LineSchema), next: NextSchema }, { title: "BudgetLines" }),
            ),
            ...refusals,
          },
        },
      },
      async ({ query, headers }, reply) => {
        const { year = null, cursor, limit, format = "json" } = query;
        const read = async (from: string | undefined, most: number) => {
          const after = placeIn(from, "text", "whole");
          const of = { year, code: null };
          const rows = await readLines(spine.database, of, { after, most: most + 1 });
          const { page, next } = pageOf(rows, most, (line) => [line.code, line.year]);
          return { rows: page, next };
        };
        if (format === "json") {
          const { rows, next } = await read(cursor, limit);
          return { lines: rows, next };
        }
        const nameOf = naming(spine.database, dayOf(spine.clock.now()));
        const lines = named(await allRows(cursor, read), nameOf);
        const file = fileOf(format, lineTable, lines, { query, headers });
        return reply.headers(file.headers).send(file.stream);
      },
    );

    app.get(
      "/budget/lines/:code/:year",
      {
        config: { action: budgetActions.read },
        schema: {
          tags: ["money"],
          summary: "One line of the budget",
          params: LineParameters,
          response: { 200: LineSchema, ...refusals },
        },
      },
      ({ params }) => lineOr404(spine, params),
    );

    app.get(
      "/budget/lines/:code/:year/movements",
      {
        config: { action: budgetActions.read },
        schema: {
          tags: ["money"],
          summary: "What moved on a line, newest first, and for which case",
          params: LineParameters,
          querystring: Type.Object(pageQuery(200, 50)),
          response: {
            200: Type.Object(
              { movements: list(MovementSchema), next: NextSchema },
              { title: "BudgetMovements" },
            ),
            ...refusals,
          },
        },
      },
      async ({ params, query: { cursor, limit } }) => {
        await lineOr404(spine, params);
        const [before = null] = placeIn(cursor, "whole") ?? [];
        const rows = await readMovements(spine.database, params, { before, most: limit + 1 });
        const { page, next } = pageOf(rows, limit, ({ id }) => [id]);
        return { movements: [...page], next };
      },
    );

    app.post(
      "/budget/lines",
      {
        config: { action: budgetActions.open },
        schema: {
          tags: ["money"],
          summary: "Opens a line of the budget for a year",
          body: NewLineSchema,
          response: { 201: LineSchema, ...refusals },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const line = request.body;
        permit(actor, budgetActions.open, { body: line.payer });
        await act<Tables, LineOf>(spine, actor, "budget.open", async (transaction) => {
          await bodyOr404(transaction, line.body);
          const opened = await openLine(transaction, line);
          return [opened, { about: nameOf(line), detail: { payer: line.payer, body: line.body } }];
        });
        return reply.code(201).send(await lineOr404(spine, line));
      },
    );

    for (const [path, action, summary, move] of [
      ["appropriations", budgetActions.appropriate, "Gives money to a line", appropriate],
      ["reductions", budgetActions.appropriate, "Takes free money back from a line", reduce],
    ] as const satisfies readonly (readonly [string, Action, string, unknown])[]) {
      app.post(
        `/budget/lines/:code/:year/${path}`,
        {
          config: { action, movesMoney: true },
          schema: {
            tags: ["money"],
            summary,
            params: LineParameters,
            body: AmountSchema,
            response: { 200: LineSchema, ...refusals },
          },
        },
        async (request) => {
          const actor = actorOf(request);
          const { params, body } = request;
          const amount = readYuan(body.amount) ?? (0n as Fen);
          permit(actor, action, { body: (await lineOr404(spine, params)).payer });
          await act<Tables, Posted>(spine, actor, `budget.${path}`, async (transaction, at) => {
            const line = await findLine(transaction, params.code, params.year);
            const doing = actOf(keyOf(request), actor, at, body.reason);
            const posted = await move(transaction, line, amount, doing);
            const detail = { amount: writeYuan(amount), already: posted.already };
            return [posted, { about: nameOf(params), detail }];
          });
          return lineOr404(spine, params);
        },
      );
    }

    app.post(
      "/budget/lines/:code/:year/closing",
      {
        config: { action: budgetActions.close, movesMoney: true },
        schema: {
          tags: ["money"],
          summary: "Closes a line at the end of its year and carries what is promised to the next",
          params: LineParameters,
          body: Type.Object({ reason: AmountSchema.properties.reason }),
          response: { 200: ClosingSchema, ...refusals },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { params, body } = request;
        permit(actor, budgetActions.close, { body: (await lineOr404(spine, params)).payer });
        return act<Tables, { lapsed: string; carried: string }>(
          spine,
          actor,
          "budget.closing",
          async (transaction, at) => {
            const line = await findLine(transaction, params.code, params.year);
            const next = await findLine(transaction, params.code, params.year + 1);
            const doing = actOf(keyOf(request), actor, at, body.reason);
            const closing = await closeLine(transaction, line, next, doing);
            const written = {
              lapsed: writeYuan(closing.lapsed),
              carried: writeYuan(closing.carried),
            };
            return [written, { about: nameOf(params), detail: written }];
          },
        );
      },
    );

    app.get(
      "/budget/check",
      {
        config: { action: budgetActions.check },
        schema: {
          tags: ["money"],
          summary: "Whether the books balance, and where they do not",
          response: { 200: LedgerReportSchema, ...refusals },
        },
      },
      async () => ({ findings: (await checkLedger(spine.database, spine.checks)).map(written) }),
    );
  };

const LedgerReportSchema = Type.Object(
  {
    findings: list(
      Type.Object({
        rule: Type.String(),
        message: LabelSchema,
        about: Type.String(),
        expected: Type.String(),
        found: Type.String(),
      }),
    ),
  },
  { title: "LedgerReport" },
);

const written = ({ rule, zh, en, about, expected, found }: LedgerFinding) => ({
  rule,
  message: { zh, en },
  about,
  expected,
  found,
});

const nameOf = ({ code, year }: { readonly code: string; readonly year: number }): string =>
  `line:${code}/${year}`;

/** A caller's key is the caller's own: two people may choose the same. */
const actOf = (key: string, actor: Actor, at: string, reason: string): Act => ({
  key: `${actor.user}/${key}`,
  at,
  by: actor.user,
  reason,
});

async function lineOr404(
  { database }: Spine,
  { code, year }: { readonly code: string; readonly year: number },
): Promise<LineBody> {
  const [line] = await readLines(database, { code, year });
  if (line) return line;
  throw notFound({ zh: "预算项目", en: "budget line" }, "code", `${code}/${year}`, []);
}
