import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { allDocuments, formatCitation } from "@gongbao/gazette";
import { duties, targets } from "@gongbao/rulebook";
import { readGazette } from "../../access/reading.ts";
import { ErrorSchema } from "../../errors/api-error.ts";
import { IssueParameters, LabelSchema, list, nullable } from "../../schema/basics.ts";
import { volumeOr404 } from "../../volume/find.ts";
import type { ServedVolume } from "../../volume/volume.ts";
import { DutySchema, TargetSchema } from "../rulebook/article-schemas.ts";

const ResponsibilitiesSchema = Type.Object(
  {
    bodies: list(
      Type.Object({
        id: Type.String({ description: "Of the register; the printed name where it has none." }),
        name: Type.Immutable(LabelSchema),
        printed: list(Type.String(), "The names by which the articles call it."),
      }),
    ),
    articles: list(
      Type.Object({
        document: Type.String(),
        article: Type.String(),
        title: nullable(Type.String()),
        citation: Type.String(),
        bodies: list(
          Type.Object({
            body: Type.String(),
            role: Type.Enum(["lead", "support", "responsible"] as const),
          }),
        ),
      }),
    ),
    duties: list(DutySchema),
    targets: list(TargetSchema),
  },
  { title: "Responsibilities" },
);

/** Who answers for what: the bodies, the articles that name them, and what is to be done and reached. */
function responsibilitiesOf({ issue, organisations, rulebook }: ServedVolume) {
  const printed = new Map<string, Set<string>>();
  const articles = allDocuments(issue).flatMap((document) =>
    document.articles.flatMap((article) => {
      const bodies = article.responsibilities.flatMap((clause) =>
        clause.bodies.map(({ organisation, name, role }) => {
          const body = organisation ?? name;
          printed.set(body, (printed.get(body) ?? new Set()).add(name));
          return { body, role };
        }),
      );
      if (bodies.length === 0) return [];
      const citation = formatCitation(document, article, "number");
      return [
        { document: document.id, article: article.id, title: article.title, citation, bodies },
      ];
    }),
  );
  const bodies = [...printed].map(([id, names]) => {
    const known = organisations.get(id);
    const name = { zh: known?.name ?? id, en: known?.english ?? id };
    return { id, name, printed: [...names] };
  });
  return {
    bodies,
    articles,
    duties: duties(issue, rulebook),
    targets: targets(issue, rulebook),
  };
}

/** GET /issues/:issue/responsibilities */
export const responsibilityRoutes =
  (volumes: readonly ServedVolume[]): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/issues/:issue/responsibilities",
      {
        config: { action: readGazette },
        schema: {
          tags: ["registers"],
          summary: "Who does what: bodies, the articles that name them, duties and targets",
          params: IssueParameters,
          response: { 200: ResponsibilitiesSchema, 404: ErrorSchema },
        },
      },
      ({ params }) => responsibilitiesOf(volumeOr404(volumes, params.issue)),
    );
  };
