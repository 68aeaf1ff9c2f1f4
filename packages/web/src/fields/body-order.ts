import { type Language, languageTags } from "../language/language.ts";

/** The groups in which bodies are chosen, in their order. */
export const bodyGroups = ["departments", "institutions", "party", "counties", "others"] as const;

export type BodyGroup = (typeof bodyGroups)[number];

/** By the register's kinds. Null: such a body neither takes part in a case nor has a line here. */
const groupOf: Readonly<Record<string, BodyGroup | null>> = {
  government: "departments",
  department: "departments",
  "working-group": "departments",
  institution: "institutions",
  regulator: "institutions",
  "party-department": "party",
  county: "counties",
  zone: "counties",
  "party-committee": null,
  congress: null,
  "consultative-conference": null,
  association: null,
  company: null,
};

/** A body that can be chosen, as the reader calls it. */
export interface NamedBody {
  readonly id: string;
  readonly name: string;
}

/** Names in the order of the reader's language: by pinyin in Chinese. */
export const byNameIn = (language: Language) => {
  const { compare } = new Intl.Collator(languageTags[language], { numeric: true });
  return (a: NamedBody, b: NamedBody): number => compare(a.name, b.name);
};

/**
 * Bodies by groups and names, without those that by their kind can hold no role and no line. One that the register does not
 * know stays, with the others, and so does the one that is chosen.
 */
export function bodiesInGroups(
  bodies: readonly NamedBody[],
  kinds: ReadonlyMap<string, string>,
  chosen: string,
  language: Language,
): readonly { readonly group: BodyGroup; readonly bodies: readonly NamedBody[] }[] {
  const placed = bodies.map((body) => {
    const kind = kinds.get(body.id);
    const group = kind === undefined ? "others" : (groupOf[kind] ?? null);
    return { body, group: group ?? (body.id === chosen ? "others" : null) };
  });
  return bodyGroups.flatMap((group) => {
    const own = placed.filter((each) => each.group === group).map(({ body }) => body);
    return own.length === 0 ? [] : [{ group, bodies: own.toSorted(byNameIn(language)) }];
  });
}
