import type { Fact, Label, Level, Subject } from "../ir/rulebook.ts";
import { type LevelTerm, type Term, term } from "./term.ts";

/** A fact as rules use it: a term, with the declaration that describes it to people. */
export type FactTerm<T extends Fact["type"]> = Term<T> & { readonly fact: Fact };
export type LevelFactTerm<L extends string> = LevelTerm<L> & { readonly fact: Fact };

interface Description {
  readonly label: Label;
  readonly hint?: Label;
  /** What proves it. */
  readonly evidence?: Label;
}

/** A kind of holder: an enterprise, a county. */
export const holder = (id: string, label: Label): Subject => ({ id, label, list: null });

/** A kind of thing a holder has, listed in a case under `list`. */
export const item = (id: string, list: string, label: Label): Subject => ({ id, label, list });

/** Upper bound of money facts: ten trillion yuan in fen, far above any firm and far below 2^53. */
const MOST_MONEY = "1000000000000000";

function declare<T extends Fact["type"]>(
  type: T,
  name: string,
  of: readonly Subject[],
  described: Description,
  more: Partial<Pick<Fact, "levels" | "domain">> = {},
): FactTerm<T> {
  const owner = of[0];
  const id = owner?.list ? `${owner.id}.${name}` : name;
  const fact: Fact = {
    id,
    type,
    of: of.map((subject) => subject.id),
    label: described.label,
    hint: described.hint ?? null,
    evidence: described.evidence ?? null,
    levels: more.levels ?? [],
    domain: more.domain ?? null,
  };
  return { ...term(type, { op: "fact", id }), fact };
}

/** Facts of one subject, or of several kinds of holder. */
export const factsOf = (...of: readonly Subject[]) => ({
  /**
   * What is so or not. Its English label is a predicate without a subject, «an invention patent», «meets the
   * conditions», «has taken part»: sentences say it of the thing or of the applicant.
   */
  yesNo: (name: string, described: Description) => declare("truth", name, of, described),
  day: (name: string, described: Description) => declare("day", name, of, described),
  /** Yuan, not negative. */
  amount: (name: string, described: Description) =>
    declare("money", name, of, described, { domain: { min: "0", max: MOST_MONEY } }),
  number: (name: string, described: Description & { readonly max: number }) =>
    declare("count", name, of, described, { domain: { min: "0", max: String(described.max) } }),
  share: (name: string, described: Description) =>
    declare("ratio", name, of, described, { domain: { min: "0", max: "1" } }),
  /** One of several options; the keys are its levels. */
  level: <L extends string>(
    name: string,
    levels: Readonly<Record<L, Label>>,
    described: Description,
  ): LevelFactTerm<L> => {
    const keys = Object.keys(levels) as L[];
    const listed: Level[] = keys.map((id) => ({ id, ...levels[id] }));
    return { ...declare("level", name, of, described, { levels: listed }), levels: keys };
  },
});
