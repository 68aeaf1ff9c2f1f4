import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import {
  type Issue,
  type SearchHit,
  type SearchIndex,
  buildIndex,
  findDocument,
  formatCitation,
  parseCitation,
  search,
} from "@gongbao/gazette";
import { ErrorSchema } from "../../errors/api-error.ts";
import { LabelSchema, RangeSchema, list, nullable } from "../../schema/basics.ts";
import type { ServedVolume } from "../../volume/volume.ts";
import { readGazette } from "../../access/reading.ts";
import { namedBy } from "./kinds.ts";

const HitSchema = Type.Object({
  issue: Type.String(),
  kind: Type.Union([
    Type.Literal("document"),
    Type.Literal("article"),
    Type.Literal("provision"),
    Type.Literal("annex"),
    Type.Literal("appointment"),
    Type.Literal("event"),
  ]),
  document: Type.String(),
  documentTitle: Type.String(),
  number: nullable(Type.String()),
  article: nullable(Type.String()),
  title: Type.String(),
  range: RangeSchema,
  snippet: Type.Object({
    start: Type.Integer(),
    text: Type.String(),
    /** Whether the entry has words before and after. */
    before: Type.Boolean(),
    after: Type.Boolean(),
  }),
  highlights: list(
    Type.Object(RangeSchema.properties, { description: "What matched, within the snippet." }),
  ),
});

const SearchSchema = Type.Object(
  {
    query: Type.String(),
    citation: nullable(
      Type.Object(
        {
          issue: Type.String(),
          document: Type.String(),
          article: nullable(Type.String()),
          label: Type.String(),
        },
        { description: "Where the words themselves are a citation: what it points to." },
      ),
    ),
    hits: list(HitSchema),
    total: Type.Integer({ description: "How many hits there are in all, sent or not." }),
    measures: list(
      Type.Object({
        id: Type.String(),
        title: LabelSchema,
        document: Type.String(),
        article: Type.String(),
        place: Type.String(),
        instrument: Type.String(),
        most: nullable(Type.String()),
        mostForOne: nullable(Type.String()),
      }),
      "Measures whose title, words or facts hold every word, titles first.",
    ),
    people: list(Type.Object({ name: Type.String(), posts: list(Type.String()) })),
    bodies: list(Type.Object({ id: Type.String(), name: LabelSchema })),
    wholly: Type.Boolean({
      description:
        "Whether the measures hold every word; otherwise none does, and these have one of the words in their title.",
    }),
    totals: Type.Object(
      {
        measures: Type.Integer(),
        people: Type.Integer(),
        bodies: Type.Integer(),
      },
      { description: "How many of each there are in all, sent or not." },
    ),
  },
  { title: "Search" },
);

/** GET /search?q=: where words stand, best first. */
export const searchRoutes = (volumes: readonly ServedVolume[]): FastifyPluginAsyncTypebox => {
  const indexes = volumes.map(({ issue }) => buildIndex(issue));
  return async (app) => {
    app.get(
      "/search",
      {
        config: { action: readGazette },
        schema: {
          tags: ["gazette"],
          summary: "Where words stand, best first; a citation is led to what it cites",
          querystring: Type.Object({
            q: Type.String({ minLength: 1, maxLength: 200 }),
            limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
          }),
          response: { 200: SearchSchema, 400: ErrorSchema },
        },
      },
      ({ query: { q, limit = 50 } }) => {
        const found = indexes.map((index) => ({ index, ...search(index, q, { limit }) }));
        return {
          query: q,
          citation: citationIn(indexes, q),
          hits: found
            .flatMap(({ index, hits }) => hits.map((hit) => hitBody(index.issue, hit)))
            .slice(0, limit),
          total: found.reduce((sum, { total }) => sum + total, 0),
          ...named(volumes, q),
        };
      },
    );
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((so, one) => so + one, 0);

function named(volumes: readonly ServedVolume[], words: string) {
  const all = volumes.map((volume) => namedBy(volume, words));
  return {
    measures: all.flatMap(({ measures }) => measures),
    people: all.flatMap(({ people }) => people),
    bodies: all.flatMap(({ bodies }) => bodies),
    wholly: all.every(({ wholly }) => wholly),
    totals: {
      measures: sum(all.map(({ totals }) => totals.measures)),
      people: sum(all.map(({ totals }) => totals.people)),
      bodies: sum(all.map(({ totals }) => totals.bodies)),
    },
  };
}

function hitBody(issue: Issue, hit: SearchHit) {
  const document = findDocument(issue, hit.document);
  const { start, end } = hit.snippet;
  return {
    issue: issue.id,
    kind: hit.kind,
    document: hit.document,
    documentTitle: document?.issued?.title ?? document?.title ?? hit.document,
    number: document?.number ?? null,
    article: hit.article,
    title: hit.title,
    range: hit.range,
    snippet: {
      start,
      text: issue.text.slice(start, end),
      before: start > hit.range.start,
      after: end < hit.range.end,
    },
    highlights: hit.highlights
      .filter((range) => range.start < end && range.end > start)
      .map((range) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) })),
  };
}

function citationIn(indexes: readonly SearchIndex[], words: string) {
  for (const { issue } of indexes) {
    const reading = parseCitation(words, issue);
    if (!reading.ok) continue;
    const { document, article } = reading.target;
    return {
      issue: issue.id,
      document: document.id,
      article: article?.id ?? null,
      label: formatCitation(document, article, "number"),
    };
  }
  return null;
}
