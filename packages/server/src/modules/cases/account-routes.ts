import { type FastifyPluginAsyncTypebox, type Static, Type } from "@fastify/type-provider-typebox";
import { type Fen, readYuan } from "@gongbao/engine";
import { actorOf } from "../../access/guard.ts";
import { permit } from "../../access/permit.ts";
import { bodyOr404 } from "../../directory/find.ts";
import { ApiError, notFound } from "../../errors/api-error.ts";
import { recordEarlier, openLimit } from "../../ledger/awards.ts";
import { DaySchema } from "../../schema/basics.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { capsOf } from "./assessment.ts";
import { refused } from "./refused.ts";
import { StatedSchema, YuanSchema } from "./schemas.ts";
import type { Tables } from "./tables.ts";
import { accountActions, awardActions } from "./actions.ts";

const AccountSchema = Type.Object(
  {
    id: Type.String(),
    holder: Type.String(),
    bank: Type.String(),
    number: Type.String({ description: "Its last four digits." }),
    verified: Type.Boolean(),
  },
  { title: "PayeeAccount" },
);

const masked = (number: string): string => `****${number.slice(-4)}`;
const Body = Type.String({ minLength: 1, maxLength: 100 });

/** /accounts: where a payee is paid; and the awards of earlier years. */
export const accountRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      "/accounts",
      {
        config: { action: accountActions.add },
        schema: {
          tags: ["cases"],
          summary:
            "Names the account that a payee is paid to; it is verified before the first payment",
          body: Type.Object({
            body: Body,
            holder: Type.String({ minLength: 2, maxLength: 200 }),
            bank: Type.String({ minLength: 2, maxLength: 200 }),
            number: Type.String({ pattern: "^[0-9]{8,30}$" }),
          }),
          response: { 201: AccountSchema, ...refused },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { body, holder, bank, number } = request.body;
        permit(actor, accountActions.add, { body });
        const id = await act<Tables, bigint>(
          spine,
          actor,
          "account.add",
          async (transaction, at) => {
            const made = await transaction
              .insertInto("cases.payee_account")
              .values({
                body,
                holder,
                bank,
                number,
                added_at: at,
                added_by: actor.user,
                verified_at: null,
                verified_by: null,
              })
              .returning("id")
              .executeTakeFirstOrThrow();
            const particular = `${holder} ${bank} ${number}`;
            return [made.id, { about: `account:${made.id}`, detail: { body }, particular }];
          },
        );
        return reply
          .code(201)
          .send({ id: String(id), holder, bank, number: masked(number), verified: false });
      },
    );

    app.post(
      "/accounts/:account/verify",
      {
        config: { action: accountActions.verify },
        schema: {
          tags: ["cases"],
          summary: "A second person says that the account is the payee's",
          params: Type.Object({ account: Type.String({ pattern: "^[0-9]{1,18}$" }) }),
          response: { 200: AccountSchema, ...refused },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const id = BigInt(request.params.account);
        return act<Tables, Static<typeof AccountSchema>>(
          spine,
          actor,
          "account.verify",
          async (transaction, at) => {
            const account = await transaction
              .selectFrom("cases.payee_account")
              .selectAll()
              .where("id", "=", id)
              .forUpdate()
              .executeTakeFirst();
            if (account === undefined) {
              throw notFound({ zh: "账户", en: "account" }, "account", String(id), []);
            }
            permit(actor, accountActions.verify, { notBy: [account.added_by] });
            if (account.verified_at === null) {
              await transaction
                .updateTable("cases.payee_account")
                .set({ verified_at: at, verified_by: actor.user })
                .where("id", "=", id)
                .execute();
            }
            const { holder, bank, number } = account;
            return [
              { id: String(id), holder, bank, number: masked(number), verified: true },
              { about: `account:${id}`, detail: { body: account.body } },
            ];
          },
        );
      },
    );

    app.post(
      "/awards",
      {
        config: { action: awardActions.import, movesMoney: true },
        schema: {
          tags: ["cases"],
          summary:
            "Records an award of an earlier year, or of before this system: it binds limits too",
          body: Type.Object({
            holder: Body,
            measure: Type.String({ maxLength: 100 }),
            item: Type.Optional(Type.String({ maxLength: 200 })),
            day: DaySchema,
            facts: Type.Optional(StatedSchema),
            amount: YuanSchema,
            reason: Type.String({ minLength: 1, maxLength: 500 }),
          }),
          response: {
            201: Type.Object({ id: Type.String() }, { title: "EarlierAward" }),
            ...refused,
          },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { holder, measure, item = null, facts = {}, day, reason } = request.body;
        const amount = readYuan(request.body.amount) ?? (0n as Fen);
        if (amount === 0n) throw nothingAwarded;
        const rulebook = spine.rulebooks.current;
        if (!rulebook.measures.some((each) => each.id === measure)) {
          throw notFound({ zh: "措施", en: "measure" }, "measure", measure, []);
        }
        const id = await act<Tables, bigint>(
          spine,
          actor,
          "award.import",
          async (transaction, at) => {
            await bodyOr404(transaction, holder, "holder");
            const by = actor.user;
            const made = await transaction
              .insertInto("cases.award")
              .values({
                case_id: null,
                holder,
                measure,
                item,
                facts: JSON.stringify(facts),
                day,
                amount,
                recorded_at: at,
                recorded_by: by,
              })
              .returning("id")
              .executeTakeFirstOrThrow();
            for (const { limit, period, cap, words } of capsOf(rulebook, measure, day)) {
              const of = { limit, holder, period };
              await openLimit(transaction, of, cap, { at, by, reason: words });
              await recordEarlier(transaction, of, amount, {
                key: `earlier/${made.id}/${limit}`,
                at,
                by,
                reason,
              });
            }
            return [
              made.id,
              { about: `body:${holder}`, detail: { measure, day, fen: String(amount) } },
            ];
          },
        );
        return reply.code(201).send({ id: String(id) });
      },
    );
  };

const nothingAwarded = new ApiError(400, {
  code: "nothing-awarded",
  message: { zh: "金额为零", en: "The amount is nothing" },
  where: "amount",
  expected: "> 0",
  found: "0",
  advice: { zh: "请填写已奖补的金额。", en: "State what was awarded." },
});
