import { Type } from "@fastify/type-provider-typebox";
import { LabelSchema, list, nullable } from "../../../schema/basics.ts";
import { reasonOf } from "../../../schema/reason.ts";

const Reason = reasonOf(5000);

const place = {
  fact: Type.String({ maxLength: 100 }),
  item: Type.Optional(
    Type.String({ maxLength: 200, description: "The thing; without it the applicant itself." }),
  ),
};

/** What a letter asks to mend: in words alone, or of a fact. */
export const DefectsSchema = Type.Array(
  Type.Union([
    Reason,
    Type.Object({ words: Reason, fact: Type.Optional(place.fact), item: place.item }),
  ]),
  {
    minItems: 1,
    maxItems: 50,
    description: "All of them: each in words, with the fact that it is about, where it is one.",
  },
);

/** What the applicant says of the defects of a letter. */
export const AnswersSchema = Type.Array(
  Type.Object({
    defect: Type.Integer({ minimum: 1, maximum: 50, description: "Its number in the letter." }),
    words: Type.Optional(
      Type.String({ maxLength: 2000, description: "Why it was not mended, or how." }),
    ),
    by: Type.Optional(
      Type.Array(Type.Object(place), {
        maxItems: 100,
        description:
          "What was changed or added for it elsewhere than at the fact that it is about: that is known.",
      }),
    ),
  }),
  { maxItems: 50, description: "After a letter; what was mended where the letter says is known." },
);

const named = { fact: Type.String(), item: nullable(Type.String()), label: LabelSchema };

const done = {
  facts: list(
    Type.Object({ ...named, before: Type.Unknown(), now: Type.Unknown() }),
    "What is stated otherwise since; null where nothing is.",
  ),
  papers: list(Type.Object({ ...named, name: Type.String() }), "The papers that came since."),
};

/** A letter that asked to mend a case, and what was done about each of its defects. */
export const MendingSchema = Type.Object({
  position: Type.Integer({ description: "Of the step that asked." }),
  at: Type.String(),
  answeredAt: nullable(Type.String()),
  open: Type.Boolean({ description: "Whether it is to be answered now." }),
  defects: list(
    Type.Object({
      words: Type.String(),
      about: nullable(Type.Object(named)),
      ...done,
      said: nullable(Type.String({ description: "What the applicant said of it." })),
    }),
  ),
  ...done,
});
