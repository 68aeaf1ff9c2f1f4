import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { sql } from "kysely";
import { ErrorSchema, notFound } from "../../errors/api-error.ts";
import type { RulebookTables } from "../../rulebooks/tables.ts";
import { LabelSchema, list, nullable } from "../../schema/basics.ts";
import type { Spine } from "../../spine/spine.ts";
import { ruleVersionActions } from "./actions.ts";
import { differencesBetween } from "./differences.ts";

const Hash = Type.String({ minLength: 1, maxLength: 100 });
const KindSchema = Type.Enum(["added", "removed", "changed"]);

const VersionsSchema = Type.Object(
  {
    versions: list(
      Type.Object({
        hash: Hash,
        volume: Type.String(),
        firstAt: Type.String({ description: "When this server first had it." }),
        current: Type.Boolean(),
        cases: Type.Integer({ description: "How many cases are assessed under it." }),
      }),
      "Newest first.",
    ),
  },
  { title: "RuleVersions" },
);

const DifferencesSchema = Type.Object(
  {
    from: Hash,
    to: Hash,
    measures: list(Type.Object({ id: Type.String(), title: LabelSchema, kind: KindSchema })),
    parameters: list(
      Type.Object({
        id: Type.String(),
        type: Type.String(),
        kind: KindSchema,
        before: nullable(Type.String()),
        after: nullable(Type.String()),
        words: Type.String(),
      }),
    ),
    others: list(
      Type.Object({
        part: Type.Enum(["interpretation", "collision", "fact"] as const),
        id: Type.String(),
        title: LabelSchema,
        kind: KindSchema,
        before: nullable(LabelSchema),
        after: nullable(LabelSchema),
      }),
      "Readings, with the one taken where none is chosen; rules between measures; facts.",
    ),
  },
  { title: "RuleDifferences" },
);

const refusals = { 400: ErrorSchema, 401: ErrorSchema, 403: ErrorSchema, 404: ErrorSchema };

/** /rule-versions: every rulebook that cases were assessed under, and what changed between two of them. */
export const ruleVersionRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const config = { action: ruleVersionActions.read };

    app.get(
      "/rule-versions",
      {
        config,
        schema: {
          tags: ["rules"],
          summary: "The versions of the rules that this server has had",
          response: { 200: VersionsSchema, ...refusals },
        },
      },
      async () => {
        const { rows } = await sql<{
          hash: string;
          volume: string;
          first_at: string;
          cases: number;
        }>`
          select v.hash, v.volume, v.first_at,
            (select count(*)::int from cases.case c where c.rulebook_hash = v.hash) as cases
          from rules.version v order by v.first_at desc, v.hash limit 500`.execute(spine.database);
        return {
          versions: rows.map(({ hash, volume, first_at, cases }) => ({
            hash,
            volume,
            firstAt: first_at,
            current: hash === spine.rulebooks.hash,
            cases,
          })),
        };
      },
    );

    app.get(
      "/rule-versions/differences",
      {
        config,
        schema: {
          tags: ["rules"],
          summary:
            "What changed between two versions of the rules, in measures, figures, readings and facts",
          querystring: Type.Object({ from: Hash, to: Hash }),
          response: { 200: DifferencesSchema, ...refusals },
        },
      },
      async ({ query: { from, to } }) => {
        const known = await spine.database
          .withTables<RulebookTables>()
          .selectFrom("rules.version")
          .select("hash")
          .where("hash", "in", [from, to])
          .execute();
        for (const hash of [from, to]) {
          if (known.some((each) => each.hash === hash)) continue;
          throw notFound({ zh: "规则版本", en: "version of the rules" }, "hash", hash, []);
        }
        const before = await spine.rulebooks.of(from);
        const { measures, parameters, others } = differencesBetween(
          before,
          await spine.rulebooks.of(to),
        );
        return {
          from,
          to,
          measures: measures.map((each) => ({ ...each, title: { ...each.title } })),
          parameters: parameters.map((each) => ({ ...each })),
          others: others.map((each) => ({
            ...each,
            title: { ...each.title },
            before: each.before && { ...each.before },
            after: each.after && { ...each.after },
          })),
        };
      },
    );
  };
