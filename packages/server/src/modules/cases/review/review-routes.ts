import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { type Award, rerun, writeYuan } from "@gongbao/engine";
import { actorOf } from "../../../access/guard.ts";
import { versionSeen } from "../../../delivery/version.ts";
import { notFound } from "../../../errors/api-error.ts";
import { list, nullable } from "../../../schema/basics.ts";
import type { Spine } from "../../../spine/spine.ts";
import { caseActions } from "../actions.ts";
import { CaseParameters } from "../application/application-routes.ts";
import { decidedOf } from "../assessment/decided.ts";
import { isOpen, refusedFigures } from "../assessment/settling.ts";
import type { Found } from "../way/found.ts";
import { confirm } from "./confirming.ts";
import { refused } from "../refused.ts";
import { CaseSchema, FindingsSchema } from "../schemas.ts";
import { seenCase, showCase } from "../view/show.ts";
import type { Tables } from "../tables.ts";

const RerunSchema = Type.Object(
  {
    same: Type.Boolean(),
    rulebook: Type.String({ description: "The rules it was assessed under, by their hash." }),
    problem: nullable(
      Type.Object({ code: Type.String(), expected: Type.String(), found: Type.String() }),
    ),
    figures: list(
      Type.Object({
        item: nullable(Type.String()),
        figure: Type.String(),
        min: Type.String(),
        max: nullable(Type.String()),
        within: Type.Boolean(),
      }),
      "What a decision settled within a range, and whether it lies within what comes out again.",
    ),
  },
  { title: "Rerun" },
);

/** What a decision settled within a range, held against the awards as they come out again. */
function figuresAgain(
  { steps, programme: { measure } }: Found,
  position: number,
  all: readonly Award[],
) {
  const awards = all.filter((award) => award.measure === measure && isOpen(award));
  return decidedOf({ steps: steps.filter((step) => step.position === position) }).flatMap(
    ({ item, amount }) => {
      const award = awards.find((each) => (each.item?.id ?? null) === item);
      if (award === undefined) return [];
      const figure = writeYuan(amount);
      const { min, max } = award.amount;
      const within = refusedFigures([award], { [item ?? ""]: figure }).length === 0;
      return [{ item, figure, min, max, within }];
    },
  );
}

/** /cases/:case/findings and /cases/:case/steps/:position/rerun: what was found, and whether it still comes to the same. */
export const reviewRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.put(
      "/cases/:case/findings",
      {
        config: { action: caseActions.review },
        schema: {
          tags: ["cases"],
          summary: "Says of stated facts, one by one, what the evidence shows",
          params: CaseParameters,
          body: Type.Object({
            version: Type.Optional(Type.Integer({ minimum: 0 })),
            findings: FindingsSchema,
          }),
          response: { 200: CaseSchema, ...refused },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const number = request.params.case;
        const { findings } = request.body;
        const version = versionSeen(request, request.body.version);
        await confirm(spine, actor, {
          number,
          version,
          findings: findings.map(({ fact, item = null, verdict, value, note = null }) => ({
            fact,
            item,
            verdict,
            value,
            note,
          })),
        });
        return showCase(spine, actor, number);
      },
    );

    app.get(
      "/cases/:case/steps/:position/rerun",
      {
        config: { action: caseActions.read },
        schema: {
          tags: ["cases"],
          summary: "Runs the assessment of a step again, from its receipt, and compares",
          params: Type.Object({
            ...CaseParameters.properties,
            position: Type.Integer({ minimum: 0, maximum: 100_000 }),
          }),
          response: { 200: RerunSchema, ...refused },
        },
      },
      async (request) => {
        const { case: number, position } = request.params;
        const database = spine.database.withTables<Tables>();
        const { found } = await seenCase(spine, database, actorOf(request), number);
        const receipt = found.steps.find((step) => step.position === position)?.receipt ?? null;
        if (receipt === null) {
          const known = found.steps.filter((step) => step.receipt !== null);
          throw notFound(
            { zh: "有凭据的步骤", en: "step with a receipt" },
            "position",
            String(position),
            known.map((step) => String(step.position)),
          );
        }
        const { assessment, problem } = rerun(await spine.rulebooks.of(receipt.rulebook), receipt);
        return {
          same: problem === null,
          figures: figuresAgain(found, position, assessment.awards),
          rulebook: receipt.rulebook,
          problem: problem && { ...problem },
        };
      },
    );
  };
