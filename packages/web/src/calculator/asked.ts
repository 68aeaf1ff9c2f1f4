import {
  type Fact,
  type Measure,
  type Rulebook,
  type Subject,
  allParts,
  expressionsOf,
} from "@gongbao/engine";

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

/**
 * The kinds of things that measures for such a holder ask about, for each thing or for all of them together; those that
 * most measures ask about first.
 */
export function itemKindsOf(rulebook: Rulebook, holder: string): readonly ItemKind[] {
  const asked = measuresFor(rulebook, holder).map((measure) => askedByMeasure(rulebook, measure));
  const asking = (kind: string) => asked.filter(({ items }) => items.has(kind)).length;
  return rulebook.subjects
    .flatMap((subject) =>
      subject.list !== null && asking(subject.id) > 0 ? [{ ...subject, list: subject.list }] : [],
    )
    .toSorted((a, b) => asking(b.id) - asking(a.id));
}

/** What can be given to such a holder. */
export const measuresFor = (rulebook: Rulebook, holder: string): readonly Measure[] =>
  rulebook.measures.filter((measure) => measure.holders.includes(holder));

/** What to look at: everything, one document, or one article of it. */
export interface Scope {
  readonly document: string | null;
  readonly article: string | null;
}

export const everything: Scope = { document: null, article: null };

/** Whether a measure or an award belongs to what is looked at. */
export const inScope = (
  of: { readonly document: string; readonly article: string },
  { document, article }: Scope,
): boolean =>
  (document === null || of.document === document) && (article === null || of.article === article);

interface Asked {
  readonly facts: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
}

/** What the measures in a scope ask about: ids of facts and of item kinds. */
export function askedBy(rulebook: Rulebook, holder: string, scope: Scope): Asked {
  const asked = { facts: new Set<string>(), items: new Set<string>() };
  for (const measure of measuresFor(rulebook, holder)) {
    if (inScope(measure, scope)) collect(measure, rulebook, asked);
  }
  return asked;
}

/** What each measure asks about, by rulebook: it is looked up with every letter that is typed, and never changes. */
const askedBefore = new WeakMap<Rulebook, Map<Measure, Asked>>();

/** What one measure asks about. */
export function askedByMeasure(rulebook: Rulebook, measure: Measure): Asked {
  const known = askedBefore.get(rulebook) ?? new Map<Measure, Asked>();
  askedBefore.set(rulebook, known);
  const before = known.get(measure);
  if (before) return before;
  const asked = { facts: new Set<string>(), items: new Set<string>() };
  collect(measure, rulebook, asked);
  known.set(measure, asked);
  return asked;
}

/** What each document is the first to ask about, so that a long form can be folded by document. */
export function askedByDocument(
  rulebook: Rulebook,
  holder: string,
  scope: Scope,
): readonly (Asked & { readonly document: string })[] {
  const known = { facts: new Set<string>(), items: new Set<string>() };
  const documents = [...new Set(rulebook.measures.map(({ document }) => document))];
  return documents.flatMap((document) => {
    if (scope.document !== null && scope.document !== document) return [];
    const asked = askedBy(rulebook, holder, { ...scope, document });
    const fresh = {
      facts: new Set([...asked.facts].filter((id) => !known.facts.has(id))),
      items: new Set([...asked.items].filter((id) => !known.items.has(id))),
    };
    for (const id of fresh.facts) known.facts.add(id);
    for (const id of fresh.items) known.items.add(id);
    return fresh.facts.size + fresh.items.size > 0 ? [{ document, ...fresh }] : [];
  });
}

/** The articles with measures, by document, in the order of the rulebook. */
export const articlesWithMeasures = (rulebook: Rulebook): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...Map.groupBy(rulebook.measures, ({ document }) => document)].map(([document, measures]) => [
      document,
      [...new Set(measures.map(({ article }) => article))],
    ]),
  );

/** Adds what a measure reads: its own facts and things, and those of a measure whose award it takes up. */
function collect(
  measure: Measure,
  rulebook: Rulebook,
  into: { readonly facts: Set<string>; readonly items: Set<string> },
): void {
  if (measure.item !== null) into.items.add(measure.item);
  for (const part of expressionsOf(measure).flatMap((expr) => [...allParts(expr)])) {
    if (part.op === "fact") into.facts.add(part.id);
    if (part.op === "aggregate") into.items.add(part.item);
    if (part.op === "award") {
      const other = rulebook.measures.find((each) => each.id === part.measure);
      if (other && other !== measure) collect(other, rulebook, into);
    }
  }
}
