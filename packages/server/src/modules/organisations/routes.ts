import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { nearest } from "@gongbao/engine";
import type { Organisation } from "@gongbao/gazette";
import { ErrorSchema, notFound } from "../../errors/api-error.ts";
import { IssueParameters, LabelSchema, list, nullable } from "../../schema/basics.ts";
import { volumeOr404 } from "../../volume/find.ts";
import type { ServedVolume } from "../../volume/volume.ts";
import { answersFor } from "./answers-for.ts";
import { readGazette } from "../../access/reading.ts";

const text = nullable(Type.String());

const OrganisationSchema = Type.Object(
  {
    id: Type.String(),
    kind: Type.String({ description: "department, county, zone, institution …" }),
    name: Type.String({ description: "The fullest name printed." }),
    english: Type.String({ description: "Our translation; the gazette has none." }),
    aliases: list(Type.String()),
    names: list(Type.Object({ name: Type.String(), english: Type.String(), from: text, to: text })),
    code: nullable(Type.String({ description: "GB/T 2260, for counties." })),
    members: list(Type.String()),
    concurrent: list(Type.String()),
    ended: text,
    successors: list(Type.Object({ organisation: Type.String(), basis: LabelSchema })),
    note: nullable(LabelSchema),
  },
  { title: "Organisation" },
);

const OrganisationAnswerSchema = Type.Object(
  {
    organisation: OrganisationSchema,
    answersFor: list(
      Type.Object({
        document: Type.String(),
        article: Type.String(),
        role: Type.Union([
          Type.Literal("lead"),
          Type.Literal("support"),
          Type.Literal("responsible"),
        ]),
      }),
      "Articles whose responsibility clauses name the body.",
    ),
  },
  { title: "OrganisationAnswer" },
);

/** @throws {ApiError} 404 with the nearest names */
function organisationOr404({ organisations }: ServedVolume, id: string): Organisation {
  const found = organisations.get(id) ?? organisations.resolve(id);
  if (found) return found;
  const names = organisations.all.flatMap((one) => [one.id, one.name, ...one.aliases]);
  const near = nearest(id, names);
  throw notFound(
    { zh: "机构", en: "organisation" },
    "organisation",
    id,
    near === null ? [] : [near],
  );
}

/** GET /issues/:issue/organisations and below it /:organisation */
export const organisationRoutes =
  (volumes: readonly ServedVolume[]): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/issues/:issue/organisations",
      {
        config: { action: readGazette },
        schema: {
          tags: ["registers"],
          summary: "The register of bodies: names, dated names, aliases",
          params: IssueParameters,
          response: {
            200: Type.Object({ organisations: list(OrganisationSchema) }),
            404: ErrorSchema,
          },
        },
      },
      ({ params }) => ({ organisations: volumeOr404(volumes, params.issue).organisations.all }),
    );

    app.get(
      "/issues/:issue/organisations/:organisation",
      {
        config: { action: readGazette },
        schema: {
          tags: ["registers"],
          summary: "One body, by id or by any of its names, and the articles it answers for",
          params: Type.Object({
            ...IssueParameters.properties,
            organisation: Type.String({ description: "finance-bureau, or 市财政局." }),
          }),
          response: { 200: OrganisationAnswerSchema, 404: ErrorSchema },
        },
      },
      ({ params }) => {
        const volume = volumeOr404(volumes, params.issue);
        const organisation = organisationOr404(volume, params.organisation);
        return { organisation, answersFor: answersFor(volume, organisation) };
      },
    );
  };
