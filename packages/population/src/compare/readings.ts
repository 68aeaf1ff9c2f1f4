import type { Day, Rulebook } from "@gongbao/engine";
import type { Population } from "../columns/population.ts";
import { type Plan, planFor } from "../plan/plan.ts";
import { type EngineName, runnerOf } from "../run/outcome.ts";
import type { Outcome } from "../kernel/outcome.ts";
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
  readonly run: (population: Population) => Promise<Outcome>;
}

/** Another reading; `side` is null where it cannot be worked out over columns. */
interface Other {
  readonly reading: string;
  readonly side: Side | null;
  readonly tally: TallyCount;
}

/** An interpretation: the rules in force over the measures that it reaches, and its other readings. */
interface Doubt {
  readonly interpretation: string;
  /** Null where it reaches no measure of such a holder on the day. */
  readonly now: Side | null;
  readonly others: readonly Other[];
}

function doubtsOf({ rulebook, subject, asOf, engine }: Setting): readonly Doubt[] {
  return rulebook.interpretations.map(({ id, default: taken, readings }): Doubt => {
    const measures = affectedBy(rulebook, new Set(), new Set([id]));
    const side = (reading: string): Side | null => {
      try {
        const plan = planFor(rulebook, {
          subject,
          asOf,
          measures,
          interpretations: { [id]: reading },
        });
        return { plan, run: runnerOf(engine, plan, 1).run };
      } catch (error) {
        if (error instanceof NoColumnMeaning) return null;
        throw error;
      }
    };
    const now = side(taken);
    return {
      interpretation: id,
      now: now !== null && now.plan.measures.length > 0 ? now : null,
      others: readings
        .filter((reading) => reading.id !== taken)
        .map((reading) => ({
          reading: reading.id,
          side: side(reading.id),
          tally: new TallyCount(),
        })),
    };
  });
}

const partsBy = async ({ plan, run }: Side, population: Population): Promise<Parts> =>
  new Parts({ plan, outcome: await run(population) });

/** Counts what each other reading would come to, a batch after another. */
export class ReadingCounts {
  readonly #doubts: readonly Doubt[];

  constructor(setting: Setting) {
    this.#doubts = doubtsOf(setting);
  }

  async add(population: Population): Promise<void> {
    for (const { now, others } of this.#doubts) {
      if (now === null) continue;
      // One after the other: each takes the memory of a batch.
      const from = await partsBy(now, population);
      for (const { side, tally } of others) {
        if (side === null) continue;
        const to = await partsBy(side, population);
        for (let holder = 0; holder < population.holders.ids.length; holder++) {
          const has = from.of(holder);
          tally.add(has ?? { lo: 0, hi: 0, open: 0 }, has, to.of(holder));
        }
      }
    }
  }

  get effects(): readonly ReadingEffect[] {
    return this.#doubts.flatMap(({ interpretation, others }) =>
      others.map(({ reading, side, tally }) => ({
        interpretation,
        reading,
        tally: side === null ? null : tally.tally,
      })),
    );
  }
}
