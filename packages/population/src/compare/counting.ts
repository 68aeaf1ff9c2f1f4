import type { Plan } from "../plan/plan.ts";
import type { Outcome } from "../kernel/outcome.ts";
import { PopulationFailure } from "../table/problem.ts";
import type { Batch } from "../table/batches.ts";
import type { Dimension } from "./dimension.ts";
import type { Alike } from "./alike.ts";
import type { FenRange } from "./standing.ts";
import type { Way } from "./way.ts";
import { type Part, type Tally, TallyCount, apart, within } from "./tally.ts";

/** More values than these are no groups any more. */
const MOST_VALUES = 10_000;

/** Holders that have something in common, all measures together and each by itself. */
export interface Group {
  readonly total: Tally;
  /** By measure; `holders` are those that get it, or may, before or after. */
  readonly measures: ReadonlyMap<string, Tally>;
}

class GroupCount {
  readonly total = new TallyCount();
  readonly #measures = new Map<string, TallyCount>();

  of(measure: string): TallyCount {
    let count = this.#measures.get(measure);
    if (!count) this.#measures.set(measure, (count = new TallyCount()));
    return count;
  }

  get group(): Group {
    return {
      total: this.total.tally,
      measures: new Map([...this.#measures].map(([id, count]) => [id, count.tally])),
    };
  }
}

/** What came of one plan over a batch, with the plan. */
export interface Ran {
  readonly plan: Plan;
  readonly outcome: Outcome;
}

/** Each holder's part in all, and in each measure. */
export class Parts {
  readonly #holders: (Part | undefined)[] = [];
  readonly measures = new Map<string, Map<number, Part>>();
  /** Holders of whom a measure's award was all taken away. */
  readonly #taken = new Map<string, Set<number>>();

  constructor({ plan, outcome }: Ran) {
    const { awards, totals } = outcome;
    for (const [holder, lo] of totals.lo.entries())
      this.#holders[holder] = { lo, hi: totals.hi[holder] ?? 0, open: 0 };
    for (const piece of awards)
      for (let at = 0; at < piece.measure.length; at++) {
        const [holder, lo, hi] = [piece.holder[at] ?? 0, piece.lo[at] ?? 0, piece.hi[at] ?? 0];
        const id = plan.measures[piece.measure[at] ?? -1]?.measure.id ?? "";
        if (hi === 0) {
          const holders = this.#taken.get(id);
          if (holders) holders.add(holder);
          else this.#taken.set(id, new Set([holder]));
          continue;
        }
        let own = this.measures.get(id);
        if (!own) this.measures.set(id, (own = new Map()));
        const isOpen = hi === Infinity;
        const award = { lo, hi: isOpen ? 0 : hi, open: isOpen ? 1 : 0 };
        own.set(holder, plus(own.get(holder), award));
        if (isOpen) this.#holders[holder] = plus(this.#holders[holder], { lo: 0, hi: 0, open: 1 });
      }
  }

  /** Whether a measure has an award of a holder's, also one of which all was taken away. */
  has(measure: string, holder: number): boolean {
    return (
      this.measures.get(measure)?.has(holder) === true ||
      this.#taken.get(measure)?.has(holder) === true
    );
  }

  of(holder: number): Part | undefined {
    return this.#holders[holder];
  }
}

/** The part of a difference that is left where it is known which way it goes. */
const along = (way: Way | undefined, difference: FenRange): FenRange =>
  way === undefined || way === null
    ? difference
    : within(difference, { lo: way === -1 ? -Infinity : 0, hi: way === 1 ? Infinity : 0 });

const sumOf = (ranges: readonly FenRange[]): FenRange =>
  ranges.reduce((sum, { lo, hi }) => ({ lo: sum.lo + lo, hi: sum.hi + hi }), { lo: 0, hi: 0 });

const plus = (a: Part | undefined, b: Part): Part =>
  a ? { lo: a.lo + b.lo, hi: a.hi + b.hi, open: a.open + b.open } : b;

/** Counts one batch after another: all holders together, and by each value of each dimension. */
export class Counting {
  readonly #dimensions: readonly Dimension[];
  readonly #affected: readonly string[];
  readonly #alike: Alike;
  readonly #all = new GroupCount();
  readonly #values: readonly Map<string | null, GroupCount>[];

  /** `affected` are the measures that the reform reaches, and `alike` tells where none of it comes to bear. */
  constructor(dimensions: readonly Dimension[], affected: readonly string[], alike: Alike) {
    this.#dimensions = dimensions;
    this.#affected = affected;
    this.#alike = alike;
    this.#values = dimensions.map(() => new Map<string | null, GroupCount>());
  }

  /**
   * Counts a batch: all measures under the rules in force, and those that the reform reaches before and after, these two
   * with what took awards away.
   */
  add(batch: Batch, whole: Ran, before: Ran, after: Ran): void {
    const [all, from, to] = [whole, before, after].map((ran) => new Parts(ran)) as [
      Parts,
      Parts,
      Parts,
    ];
    const { length } = batch.population.holders.ids;
    const groups = Array.from({ length }, (_, holder) => this.#groupsOf(batch, holder));
    const ways = new Map<number, ReadonlyMap<string, Way>>();
    for (const [holder, those] of groups.entries()) {
      const [was, is] = [from.of(holder), to.of(holder)];
      let difference = apart(was, is);
      if (difference.lo !== difference.hi) {
        const there = this.#affected.filter((id) => from.has(id, holder) || to.has(id, holder));
        const { first } = batch.population.past;
        // What was given before uses a cap up.
        const beyond =
          first[holder] === first[holder + 1]
            ? there.filter((id) =>
                this.#alike.reach.isBeyond(
                  id,
                  from.measures.get(id)?.get(holder),
                  to.measures.get(id)?.get(holder),
                ),
              )
            : [];
        const known = this.#alike.among(there, beyond);
        ways.set(holder, known.ways);
        const differences = (ids: readonly string[]): FenRange =>
          sumOf(
            ids.map((id) =>
              along(
                known.ways.get(id),
                apart(from.measures.get(id)?.get(holder), to.measures.get(id)?.get(holder)),
              ),
            ),
          );
        const apartFrom = new Set(known.tied.flatMap(({ ids }) => ids));
        difference = within(
          difference,
          sumOf([
            differences(there.filter((id) => !apartFrom.has(id))),
            ...known.tied.map(({ ids, way }) => along(way, differences(ids))),
          ]),
        );
      }
      for (const group of those)
        group.total.add(all.of(holder) ?? { lo: 0, hi: 0, open: 0 }, was, is, difference);
    }
    const affected = new Set(this.#affected);
    for (const measure of new Set([...all.measures.keys(), ...to.measures.keys()])) {
      const [now, then] = [all.measures.get(measure), to.measures.get(measure)];
      for (const holder of new Set([...(now?.keys() ?? []), ...(then?.keys() ?? [])])) {
        const has = now?.get(holder) ?? { lo: 0, hi: 0, open: 0 };
        const is = then?.get(holder);
        const difference = along(ways.get(holder)?.get(measure), apart(has, is));
        for (const group of groups[holder] ?? [])
          if (!affected.has(measure)) group.of(measure).add(has);
          else group.of(measure).add(has, has, is, difference);
      }
    }
  }

  #groupsOf(batch: Batch, holder: number): readonly GroupCount[] {
    const own = this.#dimensions.map((dimension, at) => {
      const values = this.#values[at] ?? new Map<string | null, GroupCount>();
      const value = dimension.valueOf(batch, holder);
      let group = values.get(value);
      if (!group) {
        if (values.size >= MOST_VALUES) throw tooMany(dimension);
        values.set(value, (group = new GroupCount()));
      }
      return group;
    });
    return [this.#all, ...own];
  }

  get all(): Group {
    return this.#all.group;
  }

  /** By dimension, in their order: each value with its holders. */
  get values(): readonly ReadonlyMap<string | null, Group>[] {
    return this.#values.map(
      (values) => new Map([...values].map(([value, count]) => [value, count.group])),
    );
  }
}

const tooMany = ({ column }: Dimension): PopulationFailure =>
  new PopulationFailure("too-many-groups", {
    zh: `“${column}”有${MOST_VALUES}个以上不同的值，不能按它分组`,
    en: `“${column}” has more than ${MOST_VALUES} different values; nothing is grouped by it`,
  });
