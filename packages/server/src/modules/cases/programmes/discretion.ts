import { type Label, type Measure, type Rulebook, allParts } from "@gongbao/engine";
import type { OrganisationRegister } from "@gongbao/gazette";
import type { Rules } from "../way/context.ts";
import type { Found } from "../way/found.ts";

/** Who settles a range of a measure to a figure, as its article says. */
export interface Discretion {
  readonly label: Label;
  readonly settledBy: "decider" | "parties" | "document";
}

/** The ranges that a measure leaves to be settled. */
function discretionsOf(measure: Measure): readonly Discretion[] {
  return [...allParts(measure.award)].flatMap((part) =>
    part.op === "range" ? [{ label: part.decider, settledBy: part.settledBy }] : [],
  );
}

/** The bodies of the register that words name. */
export function bodiesNamedIn(text: string, organisations: OrganisationRegister, on: string) {
  const bodies = new Set<string>();
  for (let at = 0; at < text.length;) {
    const found = organisations.longestAt(text, at, { on });
    // «市属开发区» are many: which of them, the applicant's place says.
    if (found && found.organisation.kind !== "collective") bodies.add(found.organisation.id);
    at += found?.length ?? 1;
  }
  return bodies;
}

/** Words for the county or zone in which the applicant is. */
const ofCounty = /县（市、区）/u;

export const measureOf = (rulebook: Rulebook, id: string): Measure => {
  const measure = rulebook.measures.find((each) => each.id === id);
  if (measure === undefined) throw new Error(`the rules have no measure ${id}`);
  return measure;
};

/**
 * The bodies whom the article names to settle the range of a case's measure: 「负责的市财政局」, 「所在县（市、区）」. The leading
 * body where it names none that is in the register: a fund, another document, the parties.
 */
export function decidingBodies(found: Found, rules: Rules): readonly string[] {
  const { leading, measure } = found.programme;
  const { bodies, county } = decidersNamed(rules, measure);
  const all = county && found.seat !== null ? [found.seat, ...bodies] : bodies;
  return all.length === 0 ? [leading] : all;
}

/** The bodies of the register that settle the ranges of a measure, and whether the applicant's county does. */
export function decidersNamed(
  { rulebook, organisations }: Rules,
  measure: string,
): { readonly bodies: readonly string[]; readonly county: boolean } {
  const labels = discretionsOf(measureOf(rulebook, measure)).flatMap(({ label, settledBy }) =>
    settledBy === "decider" ? [label.zh] : [],
  );
  const bodies = new Set(
    labels.flatMap((words) => [...bodiesNamedIn(words, organisations, rulebook.date)]),
  );
  return { bodies: [...bodies], county: labels.some((words) => ofCounty.test(words)) };
}

/** In words, who settles the ranges of a measure. */
export const decidersOf = (rulebook: Rulebook, measure: string): readonly Label[] =>
  discretionsOf(measureOf(rulebook, measure)).map(({ label }) => label);
