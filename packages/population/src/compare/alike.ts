import type { Rulebook } from "@gongbao/engine";
import { groupsOf } from "../plan/groups.ts";
import { readersOf } from "./affected.ts";

/**
 * Tells which of the measures that a holder gets something of, or may, no moved figure bears on, though a reform reaches
 * them: they give the same on either side whatever the facts turn out to be.
 *
 * What a measure gives a holder goes by its own words and figures, and by the awards of measures that it shares a limit
 * or a collision with. A measure that gives the holder nothing, and had nothing taken away, uses up no limit and takes
 * nobody's place. So awards bear on each other along ties between measures that are both there, and a measure that is
 * tied along such ways to none that reads a moved figure has the same ground on either side.
 */
export class Alike {
  readonly #readers: ReadonlySet<string>;
  readonly #ties: readonly (readonly string[])[];
  /** By the measures that are there: most holders have the same. */
  readonly #found = new Map<string, ReadonlySet<string>>();

  constructor(rulebook: Rulebook, parameters: ReadonlySet<string>) {
    this.#readers = readersOf(rulebook, parameters);
    this.#ties = [...rulebook.sharedLimits, ...rulebook.collisions].map(({ measures }) => measures);
  }

  /** Of the measures that there is an award of on either side, also one taken away, those that are the same. */
  among(there: readonly string[]): ReadonlySet<string> {
    const key = there.join(" ");
    const before = this.#found.get(key);
    if (before) return before;
    const places = new Map(there.map((id, at) => [id, at]));
    const groups = groupsOf(
      there.length,
      this.#ties.map((tie) => tie.flatMap((id) => places.get(id) ?? [])),
    );
    const moved = new Set(
      there.flatMap((id, at) => (this.#readers.has(id) ? [groups[at] ?? at] : [])),
    );
    const alike = new Set(there.filter((_, at) => !moved.has(groups[at] ?? at)));
    this.#found.set(key, alike);
    return alike;
  }
}
