import { type Static, Type } from "@fastify/type-provider-typebox";
import { LabelSchema, RangeSchema, SpanSchema, list, nullable } from "../../schema/basics.ts";
import { DocumentSummarySchema } from "../issues/schemas.ts";

const text = nullable(Type.String());
const range = nullable(RangeSchema);

const ResponsibilitySchema = Type.Object({
  span: SpanSchema,
  bodies: list(
    Type.Object({
      role: Type.Union([
        Type.Literal("lead"),
        Type.Literal("support"),
        Type.Literal("responsible"),
      ]),
      organisation: text,
      name: Type.String(),
      range: RangeSchema,
    }),
  ),
});

const ArticleSchema = Type.Object(
  {
    id: Type.String(),
    label: Type.String(),
    title: text,
    section: text,
    range: RangeSchema,
    body: RangeSchema,
    paragraphs: list(RangeSchema),
    responsibilities: list(ResponsibilitySchema),
    citation: Type.String({ description: "How it is cited: 聊政发〔2019〕1号 第5条" }),
  },
  { title: "Article" },
);

const SectionSchema = Type.Object({
  id: Type.String(),
  label: Type.String(),
  title: Type.String(),
  range: RangeSchema,
  headingRange: RangeSchema,
  lead: range,
});

const ErratumSchema = Type.Object(
  {
    id: Type.String(),
    kind: Type.Union([Type.Literal("mended"), Type.Literal("noted")]),
    original: Type.String(),
    mended: Type.String(),
    reason: LabelSchema,
    range: RangeSchema,
  },
  { title: "Erratum" },
);

const RedactionSchema = Type.Object(
  {
    kind: Type.Union([Type.Literal("mobile"), Type.Literal("mailbox")]),
    ...RangeSchema.properties,
  },
  { title: "Redaction" },
);

const ReferenceSchema = Type.Object({ number: Type.String(), title: text, span: SpanSchema });

const AnnexSchema = Type.Object(
  {
    title: Type.String(),
    range: RangeSchema,
    rows: list(
      Type.Object({
        id: Type.String(),
        item: RangeSchema,
        formulas: list(RangeSchema),
        notes: list(Type.Object({ label: text, formula: Type.Integer(), range: RangeSchema })),
      }),
    ),
  },
  { title: "Annex" },
);

const LinkSchema = nullable(DocumentSummarySchema);

/** A document with its own words: those of its parts stand in the parts. */
export const DocumentSchema = Type.Object(
  {
    issue: Type.String(),
    ...DocumentSummarySchema.properties,
    articles: list(ArticleSchema),
    heading: text,
    addressees: list(Type.String()),
    signers: list(Type.String()),
    issued: nullable(
      Type.Object({ title: Type.String(), titleRange: RangeSchema, preamble: range }),
    ),
    range: RangeSchema,
    titleRange: RangeSchema,
    body: range,
    preamble: range,
    sections: list(SectionSchema),
    closing: range,
    signature: range,
    attachments: list(
      Type.Object({
        number: nullable(Type.Integer()),
        title: Type.String(),
        omitted: Type.Boolean(),
        range: RangeSchema,
      }),
    ),
    annex: nullable(AnnexSchema),
    references: list(ReferenceSchema),
    errata: list(ErratumSchema),
    redactions: list(RedactionSchema),
    calculable: list(
      Type.String({ description: "Articles that give something the rulebook computes." }),
    ),
    parent: LinkSchema,
    parts: list(DocumentSummarySchema),
    previous: LinkSchema,
    next: LinkSchema,
    text: Type.String({
      description:
        "The mended, masked words of `range`; an offset of the issue minus `range.start` is an index into it.",
    }),
  },
  { title: "Document" },
);

export const ArticleAnswerSchema = Type.Object(
  {
    issue: Type.String(),
    document: DocumentSummarySchema,
    article: ArticleSchema,
    text: Type.String(),
    errata: list(ErratumSchema),
    redactions: list(RedactionSchema),
    references: list(ReferenceSchema),
  },
  { title: "ArticleAnswer" },
);

export const DocumentParameters = Type.Object({ issue: Type.String(), document: Type.String() });

export const ArticleParameters = Type.Object({
  issue: Type.String(),
  document: Type.String(),
  article: Type.String(),
});

export type ArticleBody = Static<typeof ArticleSchema>;
export type DocumentBody = Static<typeof DocumentSchema>;
