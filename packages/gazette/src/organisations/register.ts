import type { Organisation } from "./model.ts";

/** The longest name found at a place, and how many characters of the words it takes. */
export interface FoundName {
  readonly organisation: Organisation;
  readonly length: number;
}

/** When a name is used. */
export interface NameUse {
  /** The ISO date of the words that use it; null or absent where it is not known. */
  readonly on?: string | null;
}

/** The one register of bodies (机构名录). Made by `readOrganisations`. */
export class OrganisationRegister {
  readonly all: readonly Organisation[];
  readonly #byId: ReadonlyMap<string, Organisation>;
  readonly #byName: ReadonlyMap<string, Organisation>;
  /** Lengths of the names that begin with a character, longest first. */
  readonly #lengths: ReadonlyMap<string, readonly number[]>;

  /** Expects names that belong to one organisation each, as `readOrganisations` makes sure of. */
  constructor(all: readonly Organisation[]) {
    this.all = all;
    this.#byId = new Map(all.map((each) => [each.id, each]));
    this.#byName = new Map(all.flatMap((each) => namesOf(each).map((name) => [name, each])));
    const lengths = Map.groupBy(this.#byName.keys(), (name) => name.slice(0, 1));
    this.#lengths = new Map(
      Array.from(lengths, ([first, names]) => [
        first,
        [...new Set(names.map(({ length }) => length))].toSorted((a, b) => b - a),
      ]),
    );
  }

  /** The organisation with this id, or null. */
  get(id: string): Organisation | null {
    return this.#byId.get(id) ?? null;
  }

  /**
   * The body that a name means, or null. Spaces, half-width brackets and a leading 原 make no difference. A name used
   * after its body has ended means the successor, where there is one: 市教育局 is 市教育体育局 on 2019-02-28. Any of the
   * names of one body is known on every date, since documents keep using old ones.
   */
  resolve(name: string, { on = null }: NameUse = {}): Organisation | null {
    const words = normalised(name);
    const found =
      this.#byName.get(words) ??
      (words.startsWith("原") ? this.#byName.get(words.slice(1)) : undefined);
    return found === undefined ? null : this.#heirOf(found, on);
  }

  /** The longest name that stands at an offset of a text: the body of a post such as 聊城市财政局副局长. */
  longestAt(text: string, offset: number, { on = null }: NameUse = {}): FoundName | null {
    for (const length of this.#lengths.get(text.slice(offset, offset + 1)) ?? []) {
      const found = this.#byName.get(text.slice(offset, offset + length));
      if (found !== undefined) return { organisation: this.#heirOf(found, on), length };
    }
    return null;
  }

  /** The name a body bears on a date: its dated name, or its only one. */
  nameOn(organisation: Organisation, on: string): string {
    const { names, name } = organisation;
    const begun = names.filter(({ from }) => from === null || from <= on);
    return begun.at(-1)?.name ?? name;
  }

  #heirOf(organisation: Organisation, on: string | null): Organisation {
    const { ended, successors } = organisation;
    const [only, ...others] = successors;
    const heir = only === undefined ? undefined : this.#byId.get(only.organisation);
    const over = ended !== null && on !== null && ended <= on;
    return over && heir !== undefined && others.length === 0 ? heir : organisation;
  }
}

/** Every name of a body once, as looked up. */
export function namesOf({ name, aliases, names }: Organisation): string[] {
  const all = [name, ...aliases, ...names.map((each) => each.name)];
  return [...new Set(all.map((each) => normalised(each)))];
}

function normalised(name: string): string {
  return name.replace(/\s+/gu, "").replaceAll("(", "（").replaceAll(")", "）");
}
