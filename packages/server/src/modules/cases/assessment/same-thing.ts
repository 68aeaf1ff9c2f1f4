import type { Rulebook } from "@gongbao/engine";
import type { Stated } from "../tables.ts";

/** A thing as something is asked or was given for it. */
interface Thing {
  /** Of its list in a case, `recognitions`. */
  readonly list: string;
  readonly name: string;
  /** What was said of it, by its name in a case or in the rules. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** An award as it is kept, with what the case stated that it came of: null for one made outside this system. */
interface Given {
  readonly measure: string;
  readonly item: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly stated: Stated | null;
}

/**
 * The names of the things that both statements are for. A name alone makes no two things one: they are of one kind, and
 * not stated differently in what the rules count awards of that kind by, as two titles that were conferred are.
 */
export function thingsShared(rulebook: Rulebook, one: Stated, other: Stated): readonly string[] {
  const isSame = sameBy(rulebook);
  const [ofOne, ofOther] = [thingsOf(rulebook, one), thingsOf(rulebook, other)];
  const shared = ofOther.filter((thing) => ofOne.some((each) => isSame(each, thing)));
  return [...new Set(shared.map(({ name }) => name))];
}

/** Whether an award was given for a thing that a statement is for too. */
export function isGivenFor(
  rulebook: Rulebook,
  stated: Stated,
  { measure, item, facts, stated: asked }: Given,
): boolean {
  const kind = rulebook.measures.find(({ id }) => id === measure)?.item;
  const list = rulebook.subjects.find(({ id }) => id === kind)?.list ?? null;
  if (item === null || list === null) return false;
  const known = thingsOf(rulebook, asked ?? {}).find(
    (thing) => thing.list === list && thing.name === item,
  );
  const isSame = sameBy(rulebook);
  const given = { list, name: item, facts: { ...known?.facts, ...facts } };
  return thingsOf(rulebook, stated).some((thing) => isSame(thing, given));
}

function thingsOf({ subjects }: Rulebook, stated: Stated): readonly Thing[] {
  return subjects.flatMap(({ list }) => {
    const entries = list === null ? null : stated[list];
    if (list === null || !Array.isArray(entries)) return [];
    return entries.flatMap((entry: unknown): readonly Thing[] => {
      const facts = Object(entry) as Readonly<Record<string, unknown>>;
      return typeof facts["id"] === "string" ? [{ list, name: facts["id"], facts }] : [];
    });
  });
}

/** What tells things of one name apart is what any limit of their kind's measures counts by; unsaid, it tells nothing. */
function sameBy({ measures, subjects }: Rulebook) {
  const counted = new Set(measures.flatMap(({ limits }) => limits.flatMap(({ by }) => by)));
  return (one: Thing, other: Thing): boolean => {
    if (one.list !== other.list || one.name !== other.name) return false;
    const kind = subjects.find(({ list }) => list === one.list)?.id ?? "";
    const prefix = `${kind}.`;
    return [...counted]
      .filter((fact) => fact.startsWith(prefix))
      .every((fact) => {
        const [here, there] = [one, other].map(
          ({ facts }) => facts[fact] ?? facts[fact.slice(prefix.length)] ?? "",
        );
        return here === "" || there === "" || here === there;
      });
  };
}
