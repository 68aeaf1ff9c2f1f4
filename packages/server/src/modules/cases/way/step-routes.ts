import { type FastifyPluginAsyncTypebox, type TSchema, Type } from "@fastify/type-provider-typebox";
import type { Static } from "@fastify/type-provider-typebox";
import { actorOf } from "../../../access/guard.ts";
import { versionSeen } from "../../../delivery/version.ts";
import type { Spine } from "../../../spine/spine.ts";
import { CaseParameters } from "../application/application-routes.ts";
import { accept, adoptRules, appeal, decline, submit, withdraw } from "../application/applying.ts";
import type { Outcome, StepContext } from "./context.ts";
import { askToComplete } from "../mending/defects.ts";
import { approve, check, publish, sendBack } from "../money/finishing.ts";
import { pay, settleOrder } from "../money/paying.ts";
import { perform } from "./perform.ts";
import { cancel, claimBack, recover } from "../money/recovering.ts";
import { dispute, forgo, reconsider, takeUp } from "../offers/taking-up.ts";
import { refused } from "../refused.ts";
import { advise, decide, fix, reject } from "../review/reviewing.ts";
import { AnswersSchema, DefectsSchema } from "../mending/schemas.ts";
import { CaseSchema, Id, Reason, Words, YuanSchema } from "../schemas.ts";
import { showCase } from "../view/show.ts";
import { type StepKind, stepOf } from "./steps.ts";

const nothing = Type.Object({});
/** Given by whoever decides: it refuses or binds the applicant. */
const reason = Type.Object({ reason: Reason });
/** Said by the applicant, in as few words as they like. */
const plea = Type.Object({ reason: Words });
const figures = Type.Record(Type.String({ maxLength: 200 }), YuanSchema, {
  description: 'For each thing, or "" for the applicant itself: the figure, in yuan.',
});

/** The steps that write to the books. */
const movingMoney: readonly StepKind[] = [
  "approve",
  "pay",
  "settle",
  "cancel",
  "claim-back",
  "recover",
];

const version = Type.Optional(
  Type.Integer({
    minimum: 0,
    description: "The version that was seen; refused where it is another.",
  }),
);

/** POST /cases/:case/<step>: one route for each step of a case. */
export const stepRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const route = <Body extends TSchema>(
      kind: StepKind,
      body: Body,
      work: (said: Static<Body>) => (context: StepContext) => Promise<Outcome>,
    ): void => {
      const { action, label } = stepOf(kind);
      app.post(
        `/cases/:case/${kind}`,
        {
          config: { action, movesMoney: movingMoney.includes(kind) },
          schema: {
            tags: ["cases"],
            summary: `${label.en.charAt(0).toUpperCase()}${label.en.slice(1)} (${label.zh})`,
            params: CaseParameters,
            body: Type.Object({ version, said: body }),
            response: { 200: CaseSchema, ...refused },
          },
        },
        async (request) => {
          const actor = actorOf(request);
          const number = request.params.case;
          const { version: stated, said } = request.body as {
            version?: number;
            said: Static<Body>;
          };
          const seen = versionSeen(request, stated);
          await perform(spine, actor, { number, kind, version: seen }, work(said));
          return showCase(spine, actor, number);
        },
      );
    };

    route("submit", Type.Object({ answers: Type.Optional(AnswersSchema) }), ({ answers = [] }) =>
      submit(
        spine,
        answers.map(({ defect, words = null, by = [] }) => ({
          defect,
          words,
          by: by.map(({ fact, item = null }) => ({ fact, item })),
        })),
      ),
    );
    route("take-up", Type.Object({ sum: YuanSchema }), ({ sum }) => takeUp(sum));
    route("dispute", plea, (said) => dispute(said.reason));
    route("forgo", nothing, () => forgo);
    route("reconsider", nothing, () => reconsider);
    route("withdraw", nothing, () => withdraw);
    route("return", Type.Object({ defects: DefectsSchema }), ({ defects }) =>
      askToComplete(
        defects.map((defect) => {
          if (typeof defect === "string") return { words: defect, about: null };
          const { words, fact, item = null } = defect;
          return { words, about: fact === undefined ? null : { fact, item } };
        }),
      ),
    );
    route("accept", nothing, () => accept);
    route("decline", reason, (said) => decline(said.reason));
    route("adopt-rules", reason, (said) => adoptRules(spine.rulebooks.hash, said.reason));
    route("fix", Type.Object({ figures, reason: Reason }), (said) =>
      fix(said.figures, said.reason),
    );
    route("advise", Type.Object({ opinion: Words, agrees: Type.Boolean() }), (said) =>
      advise(said.opinion, said.agrees),
    );
    route(
      "decide",
      Type.Object({ figures: Type.Optional(figures), reason: Type.Optional(Words) }),
      ({ figures: given = {}, reason: why }) => decide({ figures: given, reason: why ?? null }),
    );
    route("reject", reason, (said) => reject(said.reason));
    route("appeal", plea, (said) => appeal(said.reason));
    route("check", nothing, () => check);
    route("send-back", reason, (said) => sendBack(said.reason));
    route("publish", nothing, () => publish);
    route("approve", nothing, () => approve);
    route("cancel", reason, (said) => cancel(said.reason));
    route("pay", nothing, () => pay);
    route(
      "settle",
      Type.Object({ order: Id, arrived: Type.Boolean(), words: Words }),
      ({ order, arrived, words }) => settleOrder(order, arrived, words),
    );
    route(
      "claim-back",
      Type.Object({ amount: YuanSchema, reason: Reason, way: Words }),
      ({ amount, reason: why, way }) => claimBack(amount, why, way),
    );
    route(
      "recover",
      Type.Object({ order: Id, amount: YuanSchema, words: Words }),
      ({ order, amount, words }) => recover(order, amount, words),
    );
  };
