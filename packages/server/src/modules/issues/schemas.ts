import { type Static, Type } from "@fastify/type-provider-typebox";
import { LabelSchema, RangeSchema, list, nullable } from "../../schema/basics.ts";

const text = nullable(Type.String());
const whole = nullable(Type.Integer());

const MastheadSchema = Type.Object(
  {
    title: text,
    year: whole,
    number: whole,
    generalNumber: whole,
    sponsor: text,
    publisher: text,
    licence: text,
    phone: text,
    postcode: text,
    address: text,
    email: text,
  },
  { title: "Masthead" },
);

const ContentsEntrySchema = Type.Object({
  category: text,
  title: Type.String(),
  number: text,
  page: whole,
  document: text,
});

const summary = {
  id: Type.String(),
  number: text,
  title: Type.String(),
  kind: Type.Union([
    Type.Literal("opinion"),
    Type.Literal("policy"),
    Type.Literal("notice"),
    Type.Literal("appointments"),
    Type.Literal("chronicle"),
  ]),
  date: text,
  page: whole,
  articles: Type.Integer({ description: "How many articles it has, its parts left out." }),
};

/** A document in a list. */
export const DocumentSummarySchema = Type.Object(summary, { title: "DocumentSummary" });

const DocumentTreeSchema = Type.Object(
  { ...summary, parts: list(DocumentSummarySchema) },
  { title: "DocumentTree" },
);

const ProblemSchema = Type.Object({
  code: Type.String(),
  severity: Type.Union([Type.Literal("error"), Type.Literal("warning")]),
  message: LabelSchema,
  line: whole,
  column: whole,
});

const IssueSummarySchema = Type.Object(
  { id: Type.String(), title: text, year: whole, number: whole, generalNumber: whole },
  { title: "IssueSummary" },
);

export const IssueListSchema = Type.Object(
  { issues: list(IssueSummarySchema) },
  { title: "IssueList" },
);

export const IssueSchema = Type.Object(
  {
    id: Type.String(),
    masthead: MastheadSchema,
    contents: list(ContentsEntrySchema),
    documents: list(DocumentTreeSchema),
    errata: Type.Object(
      { mended: Type.Integer(), noted: Type.Integer() },
      { description: "Places where the scan was mended, and where it was left with a note." },
    ),
    redactions: list(
      Type.Object({
        kind: Type.Union([Type.Literal("mobile"), Type.Literal("mailbox")]),
        ...RangeSchema.properties,
      }),
    ),
    problems: list(ProblemSchema),
  },
  { title: "Issue" },
);

export type DocumentSummaryBody = Static<typeof DocumentSummarySchema>;
