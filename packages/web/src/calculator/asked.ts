import type { Expr, Fact, Measure, Rulebook, Subject } from "@gongbao/engine";

/** The facts of a holder or an item. */
export const factsOf = (rulebook: Rulebook, owner: string): readonly Fact[] =>
  rulebook.facts.filter((fact) => fact.of.includes(owner));

/** Who can be assessed; those whom most measures speak of first. */
export const holdersOf = (rulebook: Rulebook): readonly Subject[] =>
  rulebook.subjects
    .filter((subject) => subject.list === null)
    .toSorted((a, b) => measuresFor(rulebook, b.id).length - measuresFor(rulebook, a.id).length);

/** An item kind with its list in a case. */
export type ItemKind = Subject & { readonly list: string };

/** The kinds of things that measures for such a holder ask about; those that most measures ask about first. */
export function itemKindsOf(rulebook: Rulebook, holder: string): readonly ItemKind[] {
  const measures = measuresFor(rulebook, holder);
  const asking = (kind: string) => measures.filter((measure) => measure.item === kind).length;
  return rulebook.subjects
    .flatMap((subject) =>
      subject.list !== null && asking(subject.id) > 0 ? [{ ...subject, list: subject.list }] : [],
    )
    .toSorted((a, b) => asking(b.id) - asking(a.id));
}

const measuresFor = (rulebook: Rulebook, holder: string): readonly Measure[] =>
  rulebook.measures.filter((measure) => measure.holders.includes(holder));

/** What the measures of one article ask about, or those of all: ids of facts and of item kinds. */
export function askedBy(
  rulebook: Rulebook,
  holder: string,
  article: string | null,
): { readonly facts: ReadonlySet<string>; readonly items: ReadonlySet<string> } {
  const measures = measuresFor(rulebook, holder).filter(
    (measure) => article === null || measure.article === article,
  );
  const facts = new Set<string>();
  for (const { eligible, award } of measures) {
    collectFacts(eligible, facts);
    collectFacts(award, facts);
  }
  return { facts, items: new Set(measures.flatMap((measure) => measure.item ?? [])) };
}

/** Every fact that an expression reads. */
function collectFacts(expr: Expr | null, into: Set<string>): void {
  if (expr === null) return;
  switch (expr.op) {
    case "fact":
      into.add(expr.id);
      return;
    case "add":
    case "min":
    case "max":
    case "and":
    case "or":
      for (const part of expr.of) collectFacts(part, into);
      return;
    case "excess":
      for (const part of [expr.of, expr.over]) collectFacts(part, into);
      return;
    case "mulDiv":
      for (const part of [expr.of, expr.by]) collectFacts(part, into);
      return;
    case "compare":
      for (const part of [expr.of, expr.with]) collectFacts(part, into);
      return;
    case "not":
    case "is":
    case "round":
      collectFacts(expr.of, into);
      return;
    case "match":
      for (const part of [expr.of, ...Object.values(expr.cases), expr.otherwise])
        collectFacts(part, into);
      return;
    case "select":
      for (const part of [expr.when, expr.yes, expr.no]) collectFacts(part, into);
      return;
    case "range":
      for (const part of [expr.lo, expr.hi]) collectFacts(part, into);
      return;
    case "interpretation":
      for (const part of Object.values(expr.readings)) collectFacts(part, into);
      return;
    default:
  }
}
