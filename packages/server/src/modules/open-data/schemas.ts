import { type Static, Type } from "@fastify/type-provider-typebox";
import { DaySchema, LabelSchema, list, nullable } from "../../schema/basics.ts";

const yuan = Type.String({ description: "Yuan, as decimal text." });

export const OpenAwardSchema = Type.Object(
  {
    id: Type.String(),
    payee: Type.Object({ name: Type.String(), creditCode: Type.String() }),
    county: nullable(
      Type.Object(
        { id: Type.String(), name: LabelSchema },
        { description: "Where the payee was when it was awarded; null where nobody has said." },
      ),
    ),
    measure: Type.String(),
    measureTitle: LabelSchema,
    document: Type.String(),
    article: Type.String(),
    place: Type.String({ description: "The article as it is cited." }),
    programme: Type.String(),
    programmeTitle: Type.String(),
    year: Type.Integer({ description: "The fiscal year of the programme." }),
    awardedOn: DaySchema,
    amount: yuan,
    paid: yuan,
    paidOn: DaySchema,
    lines: list(
      Type.Object({
        code: Type.String(),
        title: Type.String(),
        payer: Type.String(),
        payerName: Type.String(),
        paid: yuan,
      }),
      "From which line of the budget, and how much.",
    ),
  },
  { title: "OpenAward" },
);

export type OpenAward = Static<typeof OpenAwardSchema>;
