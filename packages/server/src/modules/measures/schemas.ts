import { type Static, Type } from "@fastify/type-provider-typebox";
import { CitationSchema, DaySchema, LabelSchema, list, nullable } from "../../schema/basics.ts";

const instruments = [
  "grant",
  "interest-subsidy",
  "premium-subsidy",
  "voucher",
  "tax-relief",
  "equity",
  "loan",
  "purchase",
  "share-of-revenue",
  "price-relief",
] as const;

/** A measure as the catalogue shows it. */
export const MeasureSchema = Type.Object(
  {
    id: Type.String(),
    title: LabelSchema,
    document: Type.String(),
    article: Type.String(),
    place: Type.String({ description: "聊政发〔2019〕1号 第5条" }),
    instrument: Type.Enum(instruments),
    holders: list(Type.String(), "The kinds of holder it speaks of."),
    item: nullable(Type.String({ description: "The kind of thing each award is for." })),
    sectors: list(Type.String(), "By the words of its title and its citations."),
    most: nullable(
      Type.String({
        description:
          "The most that somebody could get by it in a year, in yuan: nothing where it gives nothing as things stand, null where no upper end is set to the whole.",
      }),
    ),
    mostForOne: nullable(
      Type.String({
        description:
          "Where no upper end is set to the whole: the most for one thing in a year, in yuan. Null where that has none either, or where it is given for no thing in particular.",
      }),
    ),
    from: DaySchema,
    until: nullable(DaySchema),
    who: LabelSchema,
    gives: LabelSchema,
    limits: list(LabelSchema),
    quota: nullable(LabelSchema),
    effects: list(LabelSchema),
    collisions: list(LabelSchema),
    rivals: list(Type.String(), "The measures that it is not given together with."),
    payee: LabelSchema,
    payers: list(LabelSchema),
    validity: LabelSchema,
    deciders: list(LabelSchema),
    leads: list(Type.String()),
    supports: list(Type.String()),
    evidence: list(Type.Object({ fact: LabelSchema, proof: nullable(LabelSchema) })),
    citations: list(CitationSchema),
    interpretations: list(
      Type.Object({
        id: Type.String(),
        title: LabelSchema,
        why: LabelSchema,
        taken: LabelSchema,
        others: list(LabelSchema),
      }),
    ),
  },
  { title: "Measure" },
);

/** The measures of a volume with the words that its filters need. */
export const MeasuresSchema = Type.Object(
  {
    date: DaySchema,
    subjects: list(
      Type.Object({ id: Type.String(), label: LabelSchema, list: nullable(Type.String()) }),
    ),
    sectors: list(Type.Object({ id: Type.String(), zh: Type.String(), en: Type.String() })),
    measures: list(MeasureSchema),
  },
  { title: "Measures" },
);

export type MeasureBody = Static<typeof MeasureSchema>;
