import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { factsRead } from "@gongbao/rulebook";
import { LabelSchema, list, nullable } from "../../../schema/basics.ts";
import type { Spine } from "../../../spine/spine.ts";
import { programmeActions } from "../actions.ts";
import { refused } from "../refused.ts";
import { answerableFor } from "./answerable.ts";
import { canRankBy } from "./ranking.ts";

const OpeningsSchema = Type.Object(
  {
    openings: list(
      Type.Object({
        measure: Type.String(),
        title: LabelSchema,
        document: Type.String(),
        article: Type.String(),
        bodies: list(
          Type.String(),
          "Those that may open it; others need a basis. Where none is named, any may.",
        ),
        facts: list(
          Type.Object({
            fact: Type.String(),
            label: LabelSchema,
            evidence: nullable(LabelSchema),
            ranks: Type.Boolean({ description: "Whether places can go by it." }),
          }),
          "What the measure reads.",
        ),
      }),
    ),
  },
  { title: "Openings" },
);

/** GET /openings: what one chooses from to open a programme. */
export const openingRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const { current } = spine.rulebooks;
    const volume = spine.volumes.at(-1);
    if (volume === undefined) throw new Error("no volume, no measures");
    const openings = () =>
      current.measures.map((measure) => ({
        measure: measure.id,
        title: { ...measure.title },
        document: measure.document,
        article: measure.article,
        bodies: [...answerableFor(volume.issue, current, volume.organisations, measure.id)],
        facts: factsRead(current, [measure]).map((fact) => ({
          fact: fact.id,
          label: { ...fact.label },
          evidence: fact.evidence && { ...fact.evidence },
          ranks: canRankBy(fact),
        })),
      }));
    /** Worked out when it is first asked for: the rules stay as long as the server runs. */
    let known: ReturnType<typeof openings> | null = null;

    app.get(
      "/openings",
      {
        config: { action: programmeActions.open },
        schema: {
          tags: ["cases"],
          summary: "The measures that can be opened: by whom, and what each reads",
          response: { 200: OpeningsSchema, ...refused },
        },
      },
      () => ({ openings: (known ??= openings()) }),
    );
  };
