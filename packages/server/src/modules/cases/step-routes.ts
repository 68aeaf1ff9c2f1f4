import { type FastifyPluginAsyncTypebox, type TSchema, Type } from "@fastify/type-provider-typebox";
import type { Rulebook } from "@gongbao/engine";
import type { Static } from "@fastify/type-provider-typebox";
import type { Actor } from "../../access/actor.ts";
import { actorOf } from "../../access/guard.ts";
import type { Spine } from "../../spine/spine.ts";
import { CaseParameters } from "./application-routes.ts";
import { accept, appeal, askToComplete, submit, withdraw } from "./applying.ts";
import { approve, check, publish, sendBack } from "./finishing.ts";
import { pay, settleOrder } from "./paying.ts";
import { type Outcome, type StepContext, perform } from "./perform.ts";
import { refused } from "./refused.ts";
import { advise, decide, reject } from "./reviewing.ts";
import { CaseSchema, Id, StatedSchema, Words } from "./schemas.ts";
import { showCase } from "./show.ts";
import { type StepKind, stepOf } from "./steps.ts";

const nothing = Type.Object({});
const reason = Type.Object({ reason: Words });

/** The steps that write to the books. */
const movingMoney: readonly StepKind[] = ["approve", "pay", "settle"];

const version = Type.Optional(
  Type.Integer({
    minimum: 0,
    description: "The version that was seen; refused where it is another.",
  }),
);

/** POST /cases/:case/<step>: one route for each step of a case. */
export const stepRoutes =
  (spine: Spine, rulebook: Rulebook): FastifyPluginAsyncTypebox =>
  async (app) => {
    const route = <Body extends TSchema>(
      kind: StepKind,
      body: Body,
      work: (said: Static<Body>, actor: Actor) => (context: StepContext) => Promise<Outcome>,
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
          const { version: seen = null, said } = request.body as {
            version?: number;
            said: Static<Body>;
          };
          await perform(spine, actor, { number, kind, version: seen }, work(said, actor));
          return showCase(spine, rulebook, actor, number);
        },
      );
    };

    route("submit", nothing, () => submit(rulebook));
    route("withdraw", nothing, () => withdraw);
    route(
      "return",
      Type.Object({ defects: Type.Array(Words, { minItems: 1, maxItems: 50 }) }),
      (said) => askToComplete(said.defects),
    );
    route("accept", nothing, () => accept);
    route("advise", Type.Object({ opinion: Words, agrees: Type.Boolean() }), (said) =>
      advise(said.opinion, said.agrees),
    );
    route(
      "decide",
      Type.Object({
        confirmed: StatedSchema,
        amounts: Type.Record(Type.String({ maxLength: 200 }), Type.String({ maxLength: 20 })),
        reason: Type.Optional(Words),
      }),
      ({ confirmed, amounts, reason: why }, actor) =>
        decide(rulebook, actor, { confirmed, amounts, reason: why ?? null }),
    );
    route("reject", reason, (said, actor) => reject(actor, said.reason));
    route("appeal", reason, (said) => appeal(said.reason));
    route("check", nothing, () => check(rulebook));
    route("send-back", reason, (said) => sendBack(said.reason));
    route("publish", nothing, () => publish);
    route("approve", nothing, (_, actor) => approve(rulebook, actor.user));
    route("pay", nothing, (_, actor) => pay(actor.user));
    route(
      "settle",
      Type.Object({ order: Id, arrived: Type.Boolean(), words: Words }),
      ({ order, arrived, words }, actor) => settleOrder(actor.user, order, arrived, words),
    );
  };
