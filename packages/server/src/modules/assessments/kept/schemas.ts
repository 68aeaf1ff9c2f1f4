import { type Static, Type } from "@fastify/type-provider-typebox";
import { DaySchema, list, nullable } from "../../../schema/basics.ts";
import { NextSchema } from "../../../schema/cursor.ts";
import { GivenCaseSchema, ReadingsSchema, TotalSchema } from "../schemas.ts";

const hash = Type.String({ description: "A version of the rules, by its hash." });

const summary = {
  id: Type.String(),
  title: Type.String(),
  asOf: DaySchema,
  total: Type.Object(TotalSchema.properties, { description: "What it came to then." }),
  rulebook: hash,
  rulesChanged: Type.Boolean({ description: "Whether other rules are in force since." }),
  by: Type.String({ description: "Who kept it, by number." }),
  byName: nullable(Type.String()),
  at: Type.String(),
};

export const KeepSchema = Type.Object({
  title: Type.String({ minLength: 1, maxLength: 120, pattern: "\\S" }),
  case: GivenCaseSchema,
  interpretations: Type.Optional(ReadingsSchema),
});

export const KeptSchema = Type.Object(summary, { title: "KeptAssessment" });

export const KeptListSchema = Type.Object(
  { assessments: list(KeptSchema), next: NextSchema },
  { title: "KeptAssessments" },
);

export const KeptWholeSchema = Type.Object(
  {
    ...summary,
    case: GivenCaseSchema,
    interpretations: Type.Record(Type.String(), Type.String()),
    now: Type.Object(
      {
        rulebook: hash,
        total: nullable(
          Type.Object(TotalSchema.properties, {
            description: "Null where the rules in force do not read the case any more.",
          }),
        ),
      },
      { description: "What it comes to under the rules in force." },
    ),
  },
  { title: "KeptAssessmentWhole" },
);

export type KeptBody = Static<typeof KeptSchema>;
