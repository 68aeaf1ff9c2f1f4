import { Type } from "@fastify/type-provider-typebox";
import type { Expr } from "@gongbao/engine";
import { LabelSchema, list, nullable } from "../../schema/basics.ts";

const id = Type.String();
const citation = Type.Integer({ description: "Index into `citations`." });

/** The grammar of expressions is the engine's and recursive; they pass as they are. */
const ExprSchema = Type.Unsafe<Expr>({
  type: "object",
  additionalProperties: true,
  description: "An expression of the engine's intermediate representation.",
});

const FigureType = Type.Union([
  Type.Literal("money"),
  Type.Literal("ratio"),
  Type.Literal("count"),
  Type.Literal("day"),
]);

const FactType = Type.Union([...FigureType.anyOf, Type.Literal("truth"), Type.Literal("level")]);

const CitationSchema = Type.Object({
  document: id,
  article: nullable(id),
  start: Type.Integer(),
  end: Type.Integer(),
  quote: Type.String(),
});

const FactSchema = Type.Object({
  id,
  type: FactType,
  of: list(id),
  label: LabelSchema,
  hint: nullable(LabelSchema),
  evidence: nullable(LabelSchema),
  levels: list(Type.Object({ id, ...LabelSchema.properties })),
  domain: nullable(Type.Object({ min: Type.String(), max: Type.String() })),
});

const ConditionSchema = nullable(Type.Object({ interpretation: id, reading: id }));

const limit = {
  id,
  per: Type.Union([Type.Literal("year"), Type.Literal("ever")]),
  by: list(id),
  citation,
  under: ConditionSchema,
};

const LimitSchema = Type.Union([
  Type.Object({ ...limit, kind: Type.Literal("cap"), amount: ExprSchema }),
  Type.Object({ ...limit, kind: Type.Literal("times"), count: ExprSchema }),
]);

const InstrumentSchema = Type.Union([
  Type.Literal("grant"),
  Type.Literal("interest-subsidy"),
  Type.Literal("premium-subsidy"),
  Type.Literal("voucher"),
  Type.Literal("tax-relief"),
  Type.Literal("equity"),
  Type.Literal("loan"),
  Type.Literal("purchase"),
  Type.Literal("share-of-revenue"),
]);

const MeasureSchema = Type.Object({
  id,
  title: LabelSchema,
  document: id,
  article: id,
  instrument: InstrumentSchema,
  holders: list(id),
  item: nullable(id),
  payee: LabelSchema,
  payer: nullable(LabelSchema),
  validity: Type.Object({ from: Type.String(), until: nullable(Type.String()) }),
  eligible: ExprSchema,
  award: ExprSchema,
  limits: list(LimitSchema),
  quota: nullable(Type.Object({ count: ExprSchema, years: ExprSchema })),
  effects: list(Type.Object({ label: LabelSchema, citation })),
  citations: list(citation),
});

const ReasonClassSchema = Type.Union([
  Type.Literal("principle"),
  Type.Literal("duty"),
  Type.Literal("delegated"),
  Type.Literal("other-document"),
  Type.Literal("statistic"),
  Type.Literal("name"),
  Type.Literal("effect"),
]);

/** The rulebook as the engine reads it. */
export const RulebookSchema = Type.Object(
  {
    format: Type.Literal("gongbao-rulebook"),
    version: Type.Literal(1),
    volume: id,
    date: Type.String(),
    subjects: list(Type.Object({ id, label: LabelSchema, list: nullable(Type.String()) })),
    facts: list(FactSchema),
    parameters: list(Type.Object({ id, type: FigureType, value: Type.String(), citation })),
    citations: list(CitationSchema),
    interpretations: list(
      Type.Object({
        id,
        title: LabelSchema,
        readings: list(Type.Object({ id, label: LabelSchema })),
        default: id,
        why: LabelSchema,
        citations: list(citation),
      }),
    ),
    measures: list(MeasureSchema),
    collisions: list(
      Type.Object({
        id,
        title: LabelSchema,
        by: Type.Union([Type.Literal("item"), Type.Literal("holder")]),
        measures: list(id),
        citations: list(citation),
        under: ConditionSchema,
      }),
    ),
    articles: list(
      Type.Object({
        document: id,
        article: id,
        measures: list(id),
        unencoded: list(Type.Object({ reason: ReasonClassSchema, why: LabelSchema, citation })),
      }),
    ),
  },
  { title: "Rulebook" },
);
