import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import {
  type AppointmentNote,
  type HeldPost,
  type Post,
  citationAt,
  findHomonyms,
  findPost,
} from "@gongbao/gazette";
import { ErrorSchema, notFound } from "../../errors/api-error.ts";
import { CitationSchema, DaySchema, IssueParameters, list, nullable } from "../../schema/basics.ts";
import { volumeOr404 } from "../../volume/find.ts";
import type { ServedVolume } from "../../volume/volume.ts";
import { readGazette } from "../../access/reading.ts";

const day = nullable(DaySchema);

const PostSchema = Type.Object({
  organisation: nullable(Type.String()),
  body: Type.String(),
  office: Type.String(),
});

const NoteSchema = Type.Object({
  kind: Type.String(),
  words: Type.String(),
  rank: Type.Optional(Type.String()),
  person: Type.Optional(Type.String()),
  office: Type.Optional(Type.String()),
  place: Type.Optional(Type.Integer()),
  months: Type.Optional(Type.Integer()),
  until: Type.Optional(day),
});

const HeldSchema = Type.Object(
  {
    person: Type.String(),
    post: PostSchema,
    concurrent: nullable(PostSchema),
    from: day,
    to: nullable(Type.String({ description: "The first day on which it is over." })),
    seen: day,
    basis: Type.Union([
      Type.Literal("appointed"),
      Type.Literal("removed"),
      Type.Literal("lapsed"),
      Type.Literal("implied"),
    ]),
    certain: nullable(
      Type.Boolean({ description: "Whether the words show it for the day asked about." }),
    ),
    notes: list(NoteSchema),
    citation: CitationSchema,
  },
  { title: "HeldPost" },
);

const asOfQuery = Type.Optional(
  Type.String({ format: "date", description: "Only posts held on this day." }),
);

const place = ({ organisation, body, office }: Post) => ({ organisation, body, office });

function note(each: AppointmentNote) {
  const { range: _, ...said } = each;
  return said;
}

function heldBody({ membership, certain }: HeldPost, asOf: string | null) {
  const { post, concurrent, notes, ...rest } = membership;
  return {
    ...rest,
    post: place(post),
    concurrent: concurrent && place(concurrent),
    certain: asOf === null ? null : certain,
    notes: notes.map(note),
  };
}

/** GET /issues/:issue/people/:name and /issues/:issue/holders?post= */
export const peopleRoutes =
  (volumes: readonly ServedVolume[]): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/issues/:issue/people/:name",
      {
        config: { action: readGazette },
        schema: {
          tags: ["registers"],
          summary: "The posts of a person: since when, until when, by which words",
          params: Type.Object({ ...IssueParameters.properties, name: Type.String() }),
          querystring: Type.Object({ asOf: asOfQuery }),
          response: {
            200: Type.Object({ name: Type.String(), asOf: day, posts: list(HeldSchema) }),
            404: ErrorSchema,
          },
        },
      },
      ({ params, query }) => {
        const { posts } = volumeOr404(volumes, params.issue);
        const asOf = query.asOf ?? null;
        const held = posts.postsOf(params.name, asOf);
        if (held.length === 0 && posts.postsOf(params.name).length === 0)
          throw notFound({ zh: "任职者", en: "holder of a post" }, "name", params.name, []);
        return { name: params.name, asOf, posts: held.map((each) => heldBody(each, asOf)) };
      },
    );

    app.get(
      "/issues/:issue/posts",
      {
        config: { action: readGazette },
        schema: {
          tags: ["registers"],
          summary:
            "Every post that somebody holds or held, in print order, and the posts that lapsed",
          params: IssueParameters,
          response: {
            200: Type.Object(
              {
                posts: list(HeldSchema),
                lapsed: list(
                  Type.Object({
                    post: PostSchema,
                    concurrent: nullable(PostSchema),
                    date: day,
                    citation: nullable(CitationSchema),
                  }),
                  "Posts that lapsed with their bodies, whoever held them.",
                ),
                homonyms: list(
                  Type.Object({ name: Type.String(), documents: list(Type.String()) }),
                  "Names in several documents: possibly the same person, known by the name alone.",
                ),
              },
              { title: "Posts" },
            ),
            404: ErrorSchema,
          },
        },
      },
      ({ params }) => {
        const { issue, posts, chronicles } = volumeOr404(volumes, params.issue);
        const appointed = Map.groupBy(posts.memberships, ({ citation }) => citation.document);
        return {
          posts: posts.memberships.map((membership) =>
            heldBody({ membership, certain: false }, null),
          ),
          lapsed: posts.lapsedPosts.map(({ post, concurrent, date, span }) => ({
            post: place(post),
            concurrent: concurrent && place(concurrent),
            date,
            citation: citationAt(issue, span.start, span.end),
          })),
          homonyms: findHomonyms([
            ...[...appointed].map(([document, held]) => ({
              document,
              names: held.map(({ person }) => person),
            })),
            ...chronicles.map(({ document, events }) => ({
              document,
              names: events.flatMap(({ people }) => people.map(({ name }) => name)),
            })),
          ]),
        };
      },
    );

    app.get(
      "/issues/:issue/holders",
      {
        config: { action: readGazette },
        schema: {
          tags: ["registers"],
          summary: "Who holds a post, or any post of a body",
          params: IssueParameters,
          querystring: Type.Object({
            post: Type.String({ minLength: 1, maxLength: 100, description: "市财政局副局长" }),
            asOf: asOfQuery,
          }),
          response: {
            200: Type.Object({
              post: Type.Object({
                organisation: Type.String(),
                office: nullable(Type.String()),
              }),
              asOf: day,
              holders: list(HeldSchema),
            }),
            404: ErrorSchema,
          },
        },
      },
      ({ params, query }) => {
        const { posts, organisations } = volumeOr404(volumes, params.issue);
        const asOf = query.asOf ?? null;
        const asked = findPost(query.post, organisations, asOf);
        if (!asked) throw notFound({ zh: "机构", en: "body" }, "post", query.post, []);
        return {
          post: { organisation: asked.organisation, office: asked.office ?? null },
          asOf,
          holders: posts.holdersOf(asked, asOf).map((each) => heldBody(each, asOf)),
        };
      },
    );
  };
