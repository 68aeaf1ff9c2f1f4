import type { Rulebook } from "@gongbao/engine";
import { groupsOf } from "../plan/groups.ts";
import { readersOf } from "./affected.ts";
import { Reach } from "./reach.ts";
import { type Way, Ways, movesOf } from "./way.ts";

/** What is known of the measures that a holder gets something of, or may. */
export interface Known {
  /** Of each by itself. */
  readonly ways: ReadonlyMap<string, Way>;
  /** Those that are tied to each other and none of which has a way of its own: of all that they give together. */
  readonly tied: readonly { readonly ids: readonly string[]; readonly way: Way }[];
}

/**
 * Tells which way the measures go that a holder gets something of, or may, whatever the facts turn out to be. On many no
 * moved figure bears, though a reform reaches them: they give the same on either side.
 *
 * What a measure gives a holder goes by its own words and figures, and by the awards of measures that it shares a limit
 * or a collision with. A measure that gives the holder nothing, and had nothing taken away, uses up no limit and takes
 * nobody's place. So awards bear on each other along ties between measures that are both there, and a measure that is
 * tied along such ways to none that reads a moved figure has the same ground on either side; nor does a moved cap bear on
 * anything that is out of its reach. One that reads a moved figure and is tied to none goes the way that its words go with
 * the figure; some that are tied may go one way together.
 */
export class Alike {
  readonly #readers: ReadonlySet<string>;
  readonly #ties: readonly (readonly string[])[];
  /** By the measures that are there: most holders have the same. */
  readonly #found = new Map<string, Known>();
  readonly #ways: Ways;
  /** Which moved caps are out of reach. */
  readonly reach: Reach;

  constructor(rulebook: Rulebook, reformed: Rulebook) {
    const moves = movesOf(rulebook, reformed);
    this.#ways = new Ways(rulebook, moves);
    this.reach = new Reach(rulebook, reformed, new Set(moves.keys()));
    this.#readers = readersOf(rulebook, new Set(moves.keys()));
    this.#ties = [...rulebook.sharedLimits, ...rulebook.collisions].map(({ measures }) => measures);
  }

  /**
   * The ways of the measures that there is an award of on either side, also one taken away. On those `beyond` no moved figure
   * bears, though they read one.
   */
  among(there: readonly string[], beyond: readonly string[] = []): Known {
    const key = `${there.join(" ")}/${beyond.join(" ")}`;
    const before = this.#found.get(key);
    if (before) return before;
    const places = new Map(there.map((id, at) => [id, at]));
    const groups = groupsOf(
      there.length,
      this.#ties.map((tie) => tie.flatMap((id) => places.get(id) ?? [])),
    );
    const moved = new Set(
      there.flatMap((id, at) =>
        this.#readers.has(id) && !beyond.includes(id) ? [groups[at] ?? at] : [],
      ),
    );
    const of = Map.groupBy(there.keys(), (at) => groups[at] ?? at);
    const ways = new Map<string, Way>();
    const tied: { ids: readonly string[]; way: Way }[] = [];
    for (const [group, members] of of) {
      const ids = members.flatMap((at) => there[at] ?? []);
      const [first, ...others] = ids;
      if (first !== undefined && others.length === 0 && moved.has(group))
        ways.set(first, this.#ways.of({ id: first }));
      else for (const id of ids) ways.set(id, moved.has(group) ? null : 0);
      if (others.length > 0 && moved.has(group)) tied.push({ ids, way: this.#ways.ofTied(ids) });
    }
    const known = { ways, tied };
    this.#found.set(key, known);
    return known;
  }
}
