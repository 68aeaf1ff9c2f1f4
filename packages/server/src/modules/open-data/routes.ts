import { Readable } from "node:stream";
import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { dayOf } from "../../calendar/working-days.ts";
import { attachment } from "../../delivery/attachment.ts";
import { naming } from "../../directory/names.ts";
import { ErrorSchema } from "../../errors/api-error.ts";
import { list } from "../../schema/basics.ts";
import { NextSchema, pageQuery, placeIn } from "../../schema/cursor.ts";
import { allRows, fileOf, langQuery, orFile } from "../../sheets/answer.ts";
import type { Spine } from "../../spine/spine.ts";
import { openActions } from "./actions.ts";
import { readAwards } from "./awards.ts";
import { OpenAwardSchema } from "./schemas.ts";
import { awardTable, withPayers } from "./table.ts";
import { threeSixtyOf } from "./three-sixty.ts";

/** /open: what was paid, for everybody. */
export const openDataRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/open/awards",
      {
        config: { action: openActions.read },
        schema: {
          tags: ["money"],
          summary:
            "What was paid, to whom, by which article, when, how much and from which line; newest first",
          querystring: Type.Object({
            measure: Type.Optional(
              Type.String({ maxLength: 100, description: "Only awards of this measure." }),
            ),
            year: Type.Optional(
              Type.Integer({
                minimum: 2000,
                maximum: 2100,
                description: "Only awards of programmes of this year.",
              }),
            ),
            month: Type.Optional(
              Type.String({
                pattern: "^\\d{4}-(0[1-9]|1[0-2])$",
                description: "Only awards last paid in this month, 2019-04.",
              }),
            ),
            county: Type.Optional(
              Type.String({
                maxLength: 100,
                description: "Only awards to payees in this county or zone.",
              }),
            ),
            payer: Type.Optional(
              Type.String({ maxLength: 100, description: "Only awards that this body paid for." }),
            ),
            format: Type.Optional(
              Type.Enum(["json", "csv", "xlsx", "360giving"] as const, {
                description:
                  "csv, xlsx or 360giving (JSON of the 360Giving Data Standard): all of them as a file; json unless said.",
              }),
            ),
            ...langQuery(),
            ...pageQuery(500, 100),
          }),
          response: {
            200: orFile(
              Type.Object(
                { awards: list(OpenAwardSchema), next: NextSchema },
                { title: "OpenAwards" },
              ),
            ),
            400: ErrorSchema,
          },
        },
      },
      async (request, reply) => {
        const { format = "json", cursor, limit } = request.query;
        const { measure = null, year = null } = request.query;
        const { month = null, county = null, payer = null } = request.query;
        const filter = { measure, year, month, county, payer };
        const read = (from: string | undefined, most: number) =>
          readAwards(spine, filter, placeIn(from, "whole")?.[0] ?? null, most);
        if (format === "json") {
          const { rows, next } = await read(cursor, limit);
          return { awards: rows, next };
        }
        const awards = await allRows(cursor, read);
        if (format === "360giving") {
          return reply
            .type("application/json; charset=utf-8")
            .header("content-disposition", attachment("gongbao-awards.360giving.json"))
            .send(
              Readable.from(threeSixtyOf(awards, dayOf(spine.clock.now())), { objectMode: false }),
            );
        }
        const nameOf = naming(spine.database, dayOf(spine.clock.now()));
        const { stream, headers } = fileOf(format, awardTable, withPayers(awards, nameOf), request);
        return reply.headers(headers).send(stream);
      },
    );
  };
