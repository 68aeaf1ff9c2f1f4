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
  const asked = { facts: new Set<string>(), items: new Set<string>() };
  for (const measure of measuresFor(rulebook, holder)) {
    if (article === null || measure.article === article) collect(measure, rulebook, asked);
  }
  return asked;
}

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
