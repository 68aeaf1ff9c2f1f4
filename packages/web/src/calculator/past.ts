import type { Fact, Measure, Rulebook } from "@gongbao/engine";

/** An award already given, as a case writes it: `measure`, `date`, `amount`, `item`, and `facts` by name. */
export type PastAward = Readonly<Record<string, unknown>>;

/** What is written of it under a name; nothing where nothing is. */
export function pastText(award: PastAward, name: string): string {
  const text = award[name];
  return typeof text === "string" ? text : "";
}

const factsOfPast = (award: PastAward): PastAward => {
  const { facts } = award;
  return typeof facts === "object" && facts !== null ? { ...facts } : {};
};

/** What is written of the thing it was for. */
export const pastFact = (award: PastAward, name: string): string =>
  pastText(factsOfPast(award), name);

/** The award with something written of it; of another measure it is for another thing. */
export function withPastText(award: PastAward, name: string, text: string): PastAward {
  if (name !== "measure") return { ...award, [name]: text };
  const { item: _item, facts: _facts, ...rest } = award;
  return { ...rest, measure: text };
}

/** The award with something written of the thing it was for. */
export const withPastFact = (award: PastAward, name: string, text: string): PastAward => ({
  ...award,
  facts: { ...factsOfPast(award), [name]: text },
});

/** Whether somebody has begun to tell of it. */
export const isTold = (award: PastAward): boolean =>
  ["measure", "date", "amount"].some((name) => pastText(award, name).trim() !== "");

/** The facts of its thing that a limit counts awards together by: a past award tells them. */
export function factsCountedBy(measure: Measure, rulebook: Rulebook): readonly Fact[] {
  const ids = new Set(measure.limits.flatMap(({ by }) => by));
  return rulebook.facts.filter(({ id }) => ids.has(id));
}

/** Whether it has to be said which thing it was for. */
export const countsThings = (measure: Measure): boolean =>
  measure.limits.some(({ by }) => by.includes("item"));
