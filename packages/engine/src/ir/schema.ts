/**
 * The published schema of a rulebook (JSON Schema 2020-12), in the few keywords that `validate` knows. It says the
 * shape; that names and indexes lead somewhere is checked after it.
 */

export interface Schema {
  readonly $ref?: string;
  readonly type?: "object" | "array" | "string" | "integer" | "boolean" | "null";
  readonly const?: string | number;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly maxItems?: number;
  /** Alternatives: told apart by a property of one value each (`op`, `kind`), or by their type. */
  readonly oneOf?: readonly Schema[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly description?: string;
}

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const nullable = (schema: Schema): Schema => ({ oneOf: [schema, { type: "null" }] });
const list = (items: Schema, maxItems = 100_000): Schema => ({ type: "array", items, maxItems });
const index: Schema = { type: "integer", minimum: 0 };
const text: Schema = { type: "string", maxLength: 20_000 };
const id: Schema = { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$", maxLength: 200 };
const number: Schema = {
  type: "string",
  pattern: "^-?[0-9]{1,40}(\\.[0-9]{1,40})?(/[0-9]{1,40})?$",
  maxLength: 130,
};
const day: Schema = { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
const one = (...values: readonly string[]): Schema => ({ type: "string", enum: values });

/** An object of exactly these properties; those of `optional` may be left out. */
const object = (
  properties: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema => ({
  type: "object",
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
  additionalProperties: false,
});

const expr = ref("expr");
const exprs = list(expr, 1000);
const byName: Schema = { type: "object", additionalProperties: expr };

const node = (op: string, properties: Readonly<Record<string, Schema>> = {}): Schema =>
  object({ op: { type: "string", const: op }, ...properties }, { as: id });

const unit = (...units: readonly string[]) => one(...units);
const rounding = one("half-up", "up", "down");

const expressions: readonly Schema[] = [
  node("param", { id }),
  node("const", { type: one("money", "ratio", "points", "count", "truth"), value: text }),
  node("fact", { id }),
  node("as-of"),
  node("in-force-from"),
  ...["add", "min", "max", "and", "or"].map((op) => node(op, { of: exprs })),
  node("excess", { of: expr, over: expr }),
  node("mulDiv", { of: expr, by: expr }),
  node("quotient", { of: expr, by: expr, how: one("exact", "down", "up") }),
  node("elapsed", { from: expr, to: expr, unit: unit("years", "months", "days") }),
  node("year-of", { of: expr }),
  node("later", { of: expr, by: expr, unit: unit("years", "months") }),
  node("past", {
    what: one("amount", "times", "largest"),
    measures: list(id),
    per: ref("period"),
    sameItem: { type: "boolean" },
  }),
  node("aggregate", {
    how: one("sum", "count", "most", "least"),
    item: id,
    of: nullable(expr),
    where: nullable(expr),
  }),
  node("award", { measure: id }),
  node("not", { of: expr }),
  node("compare", {
    of: expr,
    with: expr,
    side: one("over", "under"),
    inclusive: { type: "boolean" },
  }),
  node("is", { of: expr, levels: list(id) }),
  node("match", { of: expr, cases: byName, otherwise: nullable(expr) }),
  node("select", { when: expr, yes: expr, no: expr }),
  node("range", {
    lo: expr,
    hi: nullable(expr),
    decider: ref("label"),
    settledBy: one("decider", "parties", "document"),
  }),
  node("round", { of: expr, how: rounding }),
  node("interpretation", { id, readings: byName }),
];

const ends = nullable(object({ min: number, max: number }));

const limit = (kind: string, figure: Readonly<Record<string, Schema>>, more = {}): Schema =>
  object({
    id,
    kind: { type: "string", const: kind },
    per: ref("period"),
    by: list(id),
    citation: index,
    under: nullable(ref("condition")),
    ...figure,
    ...more,
  });

const limits = (more: Readonly<Record<string, Schema>> = {}): Schema => ({
  oneOf: [
    limit("cap", { amount: expr }, more),
    limit("times", { count: expr }, more),
    limit("years-running", { count: expr }, more),
  ],
});

const figureTypes = ["money", "ratio", "points", "count", "day"] as const;

const definitions: Readonly<Record<string, Schema>> = {
  label: object({ zh: text, en: text }),
  expr: { oneOf: expressions },
  condition: object({ interpretation: id, reading: id }),
  period: {
    oneOf: [
      one("year", "ever", "validity"),
      object({ years: expr }),
      object({ from: expr, to: expr }),
    ],
  },
  fact: object({
    id,
    type: one(...figureTypes, "truth", "level"),
    of: list(id),
    label: ref("label"),
    hint: nullable(ref("label")),
    evidence: nullable(ref("label")),
    levels: list(object({ id, zh: text, en: text }), 2000),
    domain: ends,
  }),
  parameter: object({
    id,
    type: one(...figureTypes),
    value: { oneOf: [number, day] },
    citation: index,
    domain: ends,
    holds: object({ from: nullable(day), until: nullable(day) }),
  }),
  measure: object({
    id,
    title: ref("label"),
    document: id,
    article: text,
    instrument: one(
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
    ),
    holders: list(id),
    item: nullable(id),
    payee: ref("label"),
    payers: list(object({ label: ref("label"), share: nullable(expr) }), 20),
    validity: object({ from: day, until: nullable(day) }),
    eligible: expr,
    award: expr,
    limits: list(limits(), 100),
    quota: nullable(object({ count: expr, years: expr })),
    effects: list(object({ label: ref("label"), citation: index })),
    citations: list(index),
  }),
  collision: object({
    id,
    title: ref("label"),
    by: one("item", "holder"),
    measures: list(id),
    prevails: one("larger", "order", "applicant"),
    citations: list(index),
    under: nullable(ref("condition")),
  }),
  interpretation: object({
    id,
    title: ref("label"),
    readings: list(object({ id, label: ref("label") }), 100),
    default: id,
    why: ref("label"),
    citations: list(index),
  }),
  article: object({
    document: id,
    article: text,
    measures: list(id),
    duties: list(object({ what: ref("label"), by: nullable(day), citation: index })),
    targets: list(
      object({
        what: ref("label"),
        type: one("money", "ratio", "points", "count"),
        value: number,
        unit: ref("label"),
        bound: one("at-least", "over", "about", "at-most", "exactly"),
        by: nullable(day),
        citation: index,
        figure: index,
      }),
    ),
    unencoded: list(
      object({
        reason: one(
          "principle",
          "duty",
          "delegated",
          "other-document",
          "statistic",
          "name",
          "effect",
        ),
        why: ref("label"),
        citation: index,
      }),
    ),
  }),
};

/** A rulebook file: the rulebook and its hash. */
export const rulebookSchema: Schema & {
  readonly $schema: string;
  readonly title: string;
  readonly $defs: Readonly<Record<string, Schema>>;
} = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "gongbao rulebook",
  ...object({
    format: { type: "string", const: "gongbao-rulebook" },
    version: { type: "integer", const: 1 },
    volume: id,
    date: day,
    subjects: list(object({ id, label: ref("label"), list: nullable(id) })),
    facts: list(ref("fact")),
    parameters: list(ref("parameter")),
    citations: list(
      object(
        { document: text, article: nullable(text), start: index, end: index, quote: text },
        { outside: { type: "boolean" } },
      ),
    ),
    interpretations: list(ref("interpretation")),
    measures: list(ref("measure")),
    collisions: list(ref("collision")),
    sharedLimits: list(limits({ title: ref("label"), measures: list(id) })),
    articles: list(ref("article")),
    hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
  }),
  $defs: definitions,
};
