import {
  type Expr,
  type Measure,
  type Rulebook,
  type SharedLimit,
  allParts,
  expressionsOf,
} from "@gongbao/engine";

const figureOf = (limit: SharedLimit): Expr => (limit.kind === "cap" ? limit.amount : limit.count);

/** Every expression of some measures and of the limits they share, with all parts. */
export function* partsWithin(rulebook: Rulebook): Generator<Expr> {
  for (const measure of rulebook.measures)
    for (const expr of expressionsOf(measure)) yield* allParts(expr);
  for (const limit of rulebook.sharedLimits) yield* allParts(figureOf(limit));
}

const keysOf = (measures: readonly Measure[]): readonly string[] =>
  measures.flatMap(({ limits }) => limits.flatMap(({ by }) => by));

/** The rulebook with some of its measures alone, and what they need: rules among them, facts, parameters. */
export function cutTo(rulebook: Rulebook, ids: readonly string[]): Rulebook {
  const chosen = new Set(ids);
  const among = (measures: readonly string[]) => measures.filter((id) => chosen.has(id));
  const cut: Rulebook = {
    ...rulebook,
    measures: rulebook.measures.filter(({ id }) => chosen.has(id)),
    // A rule on same work is none where one of several measures is left.
    collisions: rulebook.collisions.flatMap((collision) => {
      const measures = among(collision.measures);
      const isNone = measures.length < Math.min(2, collision.measures.length);
      return isNone ? [] : [{ ...collision, measures }];
    }),
    sharedLimits: rulebook.sharedLimits.flatMap((limit) => {
      const measures = among(limit.measures);
      return measures.length === 0 ? [] : [{ ...limit, measures }];
    }),
    articles: [],
  };
  const facts = new Set(keysOf(cut.measures));
  const parameters = new Set<string>();
  for (const part of partsWithin(cut)) {
    if (part.op === "fact") facts.add(part.id);
    if (part.op === "param") parameters.add(part.id);
  }
  return {
    ...cut,
    facts: rulebook.facts.filter(({ id }) => facts.has(id)),
    parameters: rulebook.parameters.filter(({ id }) => parameters.has(id)),
  };
}
