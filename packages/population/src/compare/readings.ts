import type { Day, Rulebook } from "@gongbao/engine";
import type { Population } from "../columns/population.ts";
import { type Plan, planFor } from "../plan/plan.ts";
import { type EngineName, type Outcome, runnerOf } from "../run/outcome.ts";
import { NoColumnMeaning } from "../scalar/meaning.ts";
import { affectedBy } from "./affected.ts";
import { Parts } from "./counting.ts";
import { type Tally, TallyCount } from "./tally.ts";

/** What another reading of doubtful words would come to, all else as it is in force. */
export interface ReadingEffect {
  readonly interpretation: string;
  readonly reading: string;
  /** Of the measures that it reaches; null where it cannot be worked out over columns. */
  readonly tally: Tally | null;
}

interface Setting {
  readonly rulebook: Rulebook;
  readonly subject: string;
  readonly asOf: Day;
  readonly engine: EngineName;
}

interface Side {
  readonly plan: Plan;
  readonly run: (population: Population) => Promise<Outcome> | Outcome;
}

interface Counted {
  readonly interpretation: string;
  readonly reading: string;
  readonly sides: { readonly before: Side; readonly after: Side } | null;
  readonly tally: TallyCount;
}

/** Both sides of another reading; null where its measures have no meaning over columns. */
function sidesOf(
  { rulebook, subject, asOf, engine }: Setting,
  interpretation: string,
  reading: string,
): Counted["sides"] {
  const measures = affectedBy(rulebook, new Set(), new Set([interpretation]));
  const side = (interpretations: Readonly<Record<string, string>>): Side => {
    const plan = planFor(rulebook, { subject, asOf, measures, interpretations });
    return { plan, run: runnerOf(engine, plan, 1).run };
  };
  try {
    return { before: side({}), after: side({ [interpretation]: reading }) };
  } catch (error) {
    if (error instanceof NoColumnMeaning) return null;
    throw error;
  }
}

/** Counts what each other reading would come to, a batch after another. */
export class ReadingCounts {
  readonly #counted: readonly Counted[];

  constructor(setting: Setting) {
    this.#counted = setting.rulebook.interpretations.flatMap(({ id, default: taken, readings }) =>
      readings.flatMap((reading): readonly Counted[] =>
        reading.id === taken
          ? []
          : [
              {
                interpretation: id,
                reading: reading.id,
                sides: sidesOf(setting, id, reading.id),
                tally: new TallyCount(),
              },
            ],
      ),
    );
  }

  async add(population: Population): Promise<void> {
    for (const { sides, tally } of this.#counted) {
      if (sides === null) continue;
      const { before, after } = sides;
      // One after the other: each takes the memory of a batch.
      const from = new Parts({ plan: before.plan, outcome: await before.run(population) });
      const to = new Parts({ plan: after.plan, outcome: await after.run(population) });
      for (const holder of population.holders.ids.keys()) {
        const [now, then] = [from.of(holder), to.of(holder)];
        tally.add(now ?? { lo: 0, hi: 0, open: 0 }, now, then);
      }
    }
  }

  get effects(): readonly ReadingEffect[] {
    return this.#counted.map(({ interpretation, reading, sides, tally }) => ({
      interpretation,
      reading,
      tally: sides === null ? null : tally.tally,
    }));
  }
}
