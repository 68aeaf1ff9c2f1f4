import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import type { Kysely } from "kysely";
import { holds } from "../../../access/actor.ts";
import { actorOf } from "../../../access/guard.ts";
import { permit } from "../../../access/permit.ts";
import { dayOf } from "../../../calendar/working-days.ts";
import { recordSeat, seatOf } from "../../../directory/seats.ts";
import { notFound } from "../../../errors/api-error.ts";
import { DaySchema, nullable } from "../../../schema/basics.ts";
import { type Spine, act } from "../../../spine/spine.ts";
import { profileActions } from "../actions.ts";
import { holderKindOf } from "../way/found.ts";
import { profileOf, saveProfile } from "./profile.ts";
import { refused } from "../refused.ts";
import { StatedSchema } from "../schemas.ts";
import type { Tables } from "../tables.ts";

const FirmParameters = Type.Object({ firm: Type.String({ minLength: 1, maxLength: 100 }) });

const ProfileSchema = Type.Object(
  {
    firm: Type.String(),
    county: nullable(Type.String({ description: "Where the firm is today." })),
    facts: StatedSchema,
  },
  { title: "Profile" },
);

/** /firms/:firm/profile: what a firm says of itself once, and every form begins with. */
export const profileRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const read = async (firm: string, database: Kysely<Tables>) => ({
      firm,
      county: await seatOf(database, firm, dayOf(spine.clock.now())),
      facts: await profileOf(database, firm),
    });

    app.get(
      "/firms/:firm/profile",
      {
        config: { action: profileActions.read },
        schema: {
          tags: ["cases"],
          summary: "What a firm says of itself",
          params: FirmParameters,
          response: { 200: ProfileSchema, ...refused },
        },
      },
      (request) => {
        const { firm } = request.params;
        // A firm that is another's is not said to be there.
        if (!holds(actorOf(request), ["applicant"], firm)) {
          throw notFound({ zh: "单位", en: "firm" }, "firm", firm, []);
        }
        return read(firm, spine.database.withTables<Tables>());
      },
    );

    app.put(
      "/firms/:firm/profile",
      {
        config: { action: profileActions.write },
        schema: {
          tags: ["cases"],
          summary: "Says it anew: the facts given are all there are",
          params: FirmParameters,
          body: Type.Object({ facts: StatedSchema }),
          response: { 200: ProfileSchema, ...refused },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const { firm } = request.params;
        permit(actor, profileActions.write, { body: firm });
        return act<Tables, Awaited<ReturnType<typeof read>>>(
          spine,
          actor,
          "profile.write",
          async (transaction, at) => {
            const body = await transaction
              .selectFrom("directory.body")
              .select("kind")
              .where("id", "=", firm)
              .executeTakeFirst();
            if (body === undefined) throw notFound({ zh: "单位", en: "firm" }, "firm", firm, []);
            await saveProfile(transaction, spine.rulebooks.current, {
              body: firm,
              holderKind: holderKindOf(body.kind),
              facts: request.body.facts,
              at,
              by: actor.user,
            });
            const facts = Object.keys(request.body.facts);
            return [await read(firm, transaction), { about: `body:${firm}`, detail: { facts } }];
          },
        );
      },
    );

    app.put(
      "/firms/:firm/county",
      {
        config: { action: profileActions.write },
        schema: {
          tags: ["cases"],
          summary: "Says in which county or zone a firm is, since a day",
          params: FirmParameters,
          body: Type.Object({ county: Type.String({ maxLength: 100 }), since: DaySchema }),
          response: { 200: ProfileSchema, ...refused },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const { firm } = request.params;
        const { county, since } = request.body;
        permit(actor, profileActions.write, { body: firm });
        return act<Tables, Awaited<ReturnType<typeof read>>>(
          spine,
          actor,
          "profile.county",
          async (transaction, at) => {
            await recordSeat(transaction, { body: firm, county, since, at, by: actor.user });
            const detail = { county, since };
            return [await read(firm, transaction), { about: `body:${firm}`, detail }];
          },
        );
      },
    );
  };
