import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { stepsOf } from "@gongbao/engine";
import { actorOf } from "../../../access/guard.ts";
import { dayOf } from "../../../calendar/working-days.ts";
import { LabelSchema, list, nullable } from "../../../schema/basics.ts";
import type { Spine } from "../../../spine/spine.ts";
import { caseActions } from "../actions.ts";
import { CaseParameters } from "../application/application-routes.ts";
import { refused } from "../refused.ts";
import type { Tables } from "../tables.ts";
import { outcomeOf, seenCase } from "./show.ts";

/** How each award of a case's measure came about, line by line. */
const WorkingSchema = Type.Object(
  {
    awards: list(
      Type.Object({
        item: nullable(Type.String({ description: "The thing it is for." })),
        steps: list(
          Type.Object({
            depth: Type.Integer({ minimum: 0 }),
            what: LabelSchema,
            value: LabelSchema,
            words: nullable(Type.String({ description: "The text that it rests on." })),
          }),
          "The condition first, then the amount, then what limits cut; a line deeper is a part of the one above.",
        ),
      }),
    ),
  },
  { title: "Working" },
);

/** /cases/…/working: the way from the facts to the sum, for whoever may see the case. */
export const workingRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/cases/:case/working",
      {
        config: { action: caseActions.read },
        schema: {
          tags: ["cases"],
          summary: "How what a case comes to was worked out, line by line",
          params: CaseParameters,
          response: { 200: WorkingSchema, ...refused },
        },
      },
      (request) => {
        const actor = actorOf(request);
        return spine.database
          .withTables<Tables>()
          .transaction()
          .setIsolationLevel("repeatable read")
          .execute(async (transaction) => {
            const { found, rules } = await seenCase(spine, transaction, actor, request.params.case);
            const { rulebook } = rules;
            const today = dayOf(spine.clock.now());
            const outcome = await outcomeOf(transaction, found, rulebook, today);
            if (!outcome.ok) return { awards: [] };
            return {
              awards: outcome.result.awards.map((award) => ({
                item: award.item?.id ?? null,
                steps: stepsOf(rulebook, award).map(({ depth, what, value, words }) => ({
                  depth,
                  what: { ...what },
                  value: { ...value },
                  words,
                })),
              })),
            };
          });
      },
    );
  };
