import { type Static, Type } from "@fastify/type-provider-typebox";
import { CitationSchema, DaySchema, LabelSchema, list, nullable } from "../../schema/basics.ts";

const yuan = Type.String({ description: "Yuan, as decimal text with fen." });

const RangeOfMoneySchema = Type.Object(
  { min: yuan, max: nullable(yuan) },
  { title: "MoneyRange", description: "What it comes to; max is null where the text sets no end." },
);

/** What everything comes to; `open` lists the measures without an upper end, which are left out of it. */
export const TotalSchema = Type.Object({
  ...RangeOfMoneySchema.properties,
  open: list(Type.String()),
});

export const GivenCaseSchema = Type.Unsafe<Readonly<Record<string, unknown>>>({
  type: "object",
  additionalProperties: true,
  maxProperties: 100,
  description:
    "The case as `gongbao assess` takes it: subject, facts, lists of things, history, unstated. Numbers are text.",
  examples: [
    {
      subject: "enterprise",
      products: [
        { id: "示例产品（虚构）", catalogue: "national-first-set", listedOn: "2019-02-20" },
      ],
      unstated: "none",
    },
  ],
});

export const ReadingsSchema = Type.Record(
  Type.String({ maxLength: 100 }),
  Type.String({ maxLength: 100 }),
  {
    maxProperties: 100,
    description: "A reading for an interpretation, instead of its default.",
  },
);

export const AssessmentRequestSchema = Type.Object(
  {
    case: GivenCaseSchema,
    asOf: Type.Optional({
      ...DaySchema,
      description: "The day to compute for; without it the case's own, or the volume's.",
    }),
    interpretations: Type.Optional(ReadingsSchema),
    reform: Type.Optional(
      Type.Array(
        Type.Object({
          parameter: Type.String({ maxLength: 200, description: "A figure of the rules." }),
          value: Type.String({ maxLength: 40, description: "600万元, 35%, 4年, 2019-03-01." }),
        }),
        { maxItems: 50, description: "Figures of the rules set to other values." },
      ),
    ),
    measures: Type.Optional(
      Type.Array(Type.String({ maxLength: 100 }), {
        minItems: 1,
        maxItems: 300,
        description: "Tell of these measures alone. They still meet the others: limits and works.",
      }),
    ),
    issue: Type.Optional(
      Type.String({ maxLength: 100, description: "The volume; without it the newest one." }),
    ),
  },
  { title: "AssessmentRequest" },
);

const TraceSchema = Type.Unsafe<unknown>({
  type: ["object", "null"],
  additionalProperties: true,
  description: "How it was worked out, step by step, where `explain=trace` asks for it.",
});

const StatusSchema = Type.Enum(["due", "possible", "not-due"] as const, {
  description: "due: the words give it; possible: facts are missing; not-due: they do not.",
});

const AwardSchema = Type.Object(
  {
    measure: Type.String(),
    title: LabelSchema,
    document: Type.String(),
    article: Type.String(),
    instrument: Type.String(),
    payee: LabelSchema,
    payers: list(Type.Object({ label: LabelSchema, amount: nullable(RangeOfMoneySchema) })),
    item: nullable(Type.Object({ kind: Type.String(), id: Type.String() })),
    status: StatusSchema,
    amount: RangeOfMoneySchema,
    open: Type.Boolean({ description: "No upper end: left out of the total's." }),
    missing: list(Type.String(), "What would settle it."),
    limits: list(
      Type.Object({
        id: Type.String(),
        before: RangeOfMoneySchema,
        after: RangeOfMoneySchema,
        citation: nullable(CitationSchema),
      }),
      "What was cut, and by which words.",
    ),
    displaced: nullable(
      Type.Object({
        collision: Type.String(),
        by: Type.String(),
        certain: Type.Boolean(),
        past: Type.Boolean(),
        instead: RangeOfMoneySchema,
      }),
    ),
    reason: LabelSchema,
    citations: list(CitationSchema, "The measure's words, then those of each figure."),
    trace: TraceSchema,
  },
  { title: "AssessedAward" },
);

const QuestionSchema = Type.Object(
  {
    fact: Type.String(),
    label: LabelSchema,
    weight: nullable(Type.String({ description: "How much hangs on it, in yuan." })),
    measures: list(Type.String()),
  },
  { title: "AssessmentQuestion" },
);

export const AssessmentSchema = Type.Object(
  {
    notice: Type.Object(LabelSchema.properties, {
      description: "That this is no official decision: show it.",
    }),
    issue: Type.String(),
    asOf: Type.String(),
    subject: Type.String(),
    reformed: Type.Boolean({ description: "Under figures that are not the gazette's." }),
    awards: list(AwardSchema, "What is due or possible."),
    notDue: list(
      Type.Object({
        measure: Type.String(),
        item: nullable(Type.String()),
        reason: LabelSchema,
        displacedBy: nullable(Type.String()),
      }),
      "What is not, and why.",
    ),
    total: nullable(
      Type.Object(TotalSchema.properties, {
        description: "Of everything; null where measures were chosen.",
      }),
    ),
    byPayee: list(Type.Object({ ...RangeOfMoneySchema.properties, payee: Type.String() })),
    questions: list(QuestionSchema, "What to ask next, the most important first."),
    missing: list(Type.String(), "Everything that would settle what is open."),
    assumptions: list(LabelSchema),
    interpretations: Type.Record(Type.String(), Type.String()),
    receipt: Type.Object(
      {
        format: Type.Literal("gongbao-receipt"),
        version: Type.Literal(1),
        rulebook: Type.String(),
        inputs: Type.Unsafe<unknown>({ type: "object", additionalProperties: true }),
        interpretations: Type.Record(Type.String(), Type.String()),
        outputs: Type.String(),
      },
      { title: "Receipt", description: "Enough to rerun it and get the same." },
    ),
  },
  { title: "Assessment" },
);

export type AssessmentBody = Static<typeof AssessmentSchema>;
