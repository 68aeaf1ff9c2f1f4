import { Type } from "@fastify/type-provider-typebox";
import { DaySchema, LabelSchema, RangeSchema, list, nullable } from "../../schema/basics.ts";
import { figureRoles } from "./article-rules.ts";

const label = Type.Immutable(LabelSchema);

const responsible = {
  leads: list(Type.String()),
  supports: list(Type.String()),
  words: Type.String({ description: "The words of the article, verbatim." }),
  by: nullable(DaySchema),
  what: label,
};

const number = {
  type: Type.Enum(["money", "ratio", "points", "count", "day"] as const),
  value: Type.String({ description: "Fen for money; a decimal or a fraction for the others." }),
};

const place = { document: Type.String(), article: Type.String() };

/** What somebody must do. */
export const DutySchema = Type.Object({ ...place, ...responsible }, { title: "Duty" });

/** A figure to be reached. */
export const TargetSchema = Type.Object(
  {
    ...place,
    ...responsible,
    ...number,
    unit: label,
    bound: Type.Enum(["at-least", "over", "about", "at-most", "exactly"] as const),
  },
  { title: "Target" },
);

const FigureSchema = Type.Object(
  {
    ...RangeSchema.properties,
    words: Type.String(),
    ...number,
    parameters: list(Type.String()),
    uses: list(
      Type.Object({ measure: Type.String(), title: label, role: Type.Enum(figureRoles) }),
      "The measures that read it, and as what.",
    ),
    targets: list(label, "The targets whose figure it is."),
  },
  { title: "Figure" },
);

/** What each article of a document does. */
export const DocumentRulesSchema = Type.Object(
  {
    articles: list(
      Type.Object(
        {
          article: Type.String(),
          citations: Type.Object({
            number: Type.String(),
            title: Type.String(),
            full: Type.String(),
            akomaNtoso: Type.String({ description: "Its place in the Akoma Ntoso export." }),
          }),
          measures: list(
            Type.Object({
              id: Type.String(),
              title: label,
              gives: label,
              validity: label,
              plain: Type.Immutable(
                Type.Object(LabelSchema.properties, {
                  description: "The measure in plain words, made from the rule itself.",
                }),
              ),
            }),
          ),
          schemes: list(
            Type.Object({
              id: Type.String(),
              title: label,
              needs: list(label, "What has to be known of each county or zone."),
            }),
            "How it shares money over counties and zones.",
          ),
          duties: list(DutySchema),
          targets: list(TargetSchema),
          unencoded: list(
            Type.Object({ reason: Type.String(), why: label, words: Type.String() }),
            "Words that carry no measure, and why.",
          ),
          figures: list(FigureSchema, "The figures of the rules that stand in it."),
        },
        { title: "ArticleRules" },
      ),
    ),
  },
  { title: "DocumentRules" },
);
