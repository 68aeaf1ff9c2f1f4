import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { dayOf } from "../../calendar/working-days.ts";
import { roles } from "../../directory/tables.ts";
import { ErrorSchema, notFound } from "../../errors/api-error.ts";
import { DaySchema, list, nullable } from "../../schema/basics.ts";
import { NextSchema, pageOf, pageQuery, placeIn } from "../../schema/cursor.ts";
import type { Spine } from "../../spine/spine.ts";
import { bodyActions } from "./actions.ts";
import { bodies, bodyNamed, isBody, namesOf, publicKinds, rolesIn } from "./bodies.ts";

const bodyProperties = {
  id: Type.String(),
  kind: Type.Enum(publicKinds),
  name: nullable(Type.String({ description: "On the day; null where it has none then." })),
  english: nullable(Type.String()),
};

const BodySchema = Type.Object(
  {
    ...bodyProperties,
    last: nullable(Type.String({ description: "The last name that it had by the day." })),
    names: list(
      Type.Object({
        zh: Type.String(),
        en: nullable(Type.String()),
        from: nullable(DaySchema),
        to: nullable(DaySchema),
      }),
      "Every name that it has had.",
    ),
  },
  { title: "Body" },
);

const HeldSchema = Type.Object({
  user: Type.String(),
  name: nullable(Type.String()),
  role: Type.Enum(roles),
  since: Type.String(),
  until: nullable(Type.String()),
});

const refusals = { 400: ErrorSchema, 401: ErrorSchema, 403: ErrorSchema, 404: ErrorSchema };
const BodyParameters = Type.Object({ body: Type.String({ minLength: 1, maxLength: 100 }) });
const dayQuery = { day: Type.Optional(DaySchema) };

/** /bodies: the departments, counties and zones of the gazette's register, and who acts in them. */
export const directoryRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const today = (): string => dayOf(spine.clock.now());

    app.get(
      "/bodies",
      {
        config: { action: bodyActions.read },
        schema: {
          tags: ["people"],
          summary: "The public bodies, under the names that they have on a day",
          querystring: Type.Object({
            ...dayQuery,
            kind: Type.Optional(Type.Enum(publicKinds)),
            words: Type.String({ maxLength: 100, default: "" }),
            ...pageQuery(),
          }),
          response: {
            200: Type.Object(
              { day: DaySchema, bodies: list(Type.Object(bodyProperties)), next: NextSchema },
              { title: "Bodies" },
            ),
            400: ErrorSchema,
          },
        },
      },
      async ({ query }) => {
        const { day = today(), kind = null, words, limit, cursor } = query;
        const after = placeIn(cursor, "text")?.[0] ?? "";
        const search = { day, kind, words, after, limit: limit + 1 };
        const rows = await bodies(spine.database, search);
        const { page, next } = pageOf(rows, limit, ({ id }) => [id]);
        return { day, bodies: page, next };
      },
    );

    app.get(
      "/bodies/:body",
      {
        config: { action: bodyActions.read },
        schema: {
          tags: ["people"],
          summary: "A public body with every name that it has had",
          params: BodyParameters,
          querystring: Type.Object(dayQuery),
          response: { 200: BodySchema, 400: ErrorSchema, 404: ErrorSchema },
        },
      },
      async ({ params, query }) => {
        const found = await bodyNamed(spine.database, params.body, query.day ?? today());
        if (found === null) throw notFound({ zh: "单位", en: "body" }, "body", params.body, []);
        return { ...found, names: await namesOf(spine.database, params.body) };
      },
    );

    app.get(
      "/bodies/:body/members",
      {
        config: { action: bodyActions.members },
        schema: {
          tags: ["people"],
          summary: "Who acts in a body as what, since when and until when",
          params: BodyParameters,
          querystring: Type.Object({
            ended: Type.Boolean({ default: false, description: "Also roles that have ended." }),
            ...pageQuery(),
          }),
          response: {
            200: Type.Object({ members: list(HeldSchema), next: NextSchema }, { title: "Members" }),
            ...refusals,
          },
        },
      },
      async ({ params, query }) => {
        const { body } = params;
        const { limit, cursor, ended } = query;
        if (!(await isBody(spine.database, body))) {
          throw notFound({ zh: "单位", en: "body" }, "body", body, []);
        }
        const before = placeIn(cursor, "whole")?.[0] ?? Number.MAX_SAFE_INTEGER;
        const rows = await rolesIn(spine.database, body, { before, limit: limit + 1, ended });
        const { page, next } = pageOf(rows, limit, ({ number }) => [Number(number)]);
        return { members: page, next };
      },
    );
  };
