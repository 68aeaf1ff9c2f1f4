import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { actorOf } from "../../../access/guard.ts";
import type { Spine } from "../../../spine/spine.ts";
import { caseActions } from "../actions.ts";
import { CaseParameters } from "../application/application-routes.ts";
import { refused } from "../refused.ts";
import type { Tables } from "../tables.ts";
import { noSuchCase } from "../way/found.ts";
import { worksOn } from "../way/sight.ts";
import { seenCase } from "./show.ts";
import { StandingSchema, standingOf } from "./standing.ts";

/** /cases/…/standing: the money, the caps and the holder's other awards and cases, for those who work on a case. */
export const standingRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/cases/:case/standing",
      {
        config: { action: caseActions.weigh },
        schema: {
          tags: ["cases"],
          summary: "What a case meets: what its lines have left, its caps, what its holder had",
          params: CaseParameters,
          response: { 200: StandingSchema, ...refused },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const number = request.params.case;
        return spine.database
          .withTables<Tables>()
          .transaction()
          .setIsolationLevel("repeatable read")
          .execute(async (transaction) => {
            const { found, rules } = await seenCase(spine, transaction, actor, number);
            if (!worksOn(actor, found, rules)) throw noSuchCase(number);
            return standingOf(spine, transaction, found, rules);
          });
      },
    );
  };
