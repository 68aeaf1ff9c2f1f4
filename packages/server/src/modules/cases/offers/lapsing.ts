import { type Transaction, sql } from "kysely";
import { dayOf } from "../../../calendar/working-days.ts";
import type { Job } from "../../../jobs/job.ts";
import { type Spine, act } from "../../../spine/spine.ts";
import { tell } from "../../notifications/tell.ts";
import { newsOf, system } from "../news/telling.ts";
import { type LapseReason, offerLapsed } from "../news/wording.ts";
import type { Tables } from "../tables.ts";
import { findCase } from "../way/found.ts";
import { writeStep } from "../way/perform.ts";
import type { State } from "../way/steps.ts";

/** Where an offer still stands, or can be taken back up. */
const standing: readonly State[] = ["offered", "forgone"];

/** Ends an offer that still stands, and tells the firm; null where it stands no more. */
export async function lapseOffer(
  spine: Pick<Spine, "letters">,
  transaction: Transaction<Tables>,
  number: string,
  at: string,
  reason: LapseReason,
  beside: readonly string[] = [],
) {
  const found = await findCase(transaction, number, true);
  if (!standing.includes(found.state)) return null;
  const { applicant, programme } = found;
  const day = dayOf(new Date(at));
  const writing = { transaction, found, actor: system, at, day, body: programme.leading };
  const done = await writeStep(spine, writing, "lapse", {
    detail: { reason, ...(beside.length === 0 ? {} : { cases: beside }) },
  });
  const news = newsOf("case.lapse", number, offerLapsed(found, reason));
  if (found.state === "offered") {
    await tell(transaction, spine, at, [{ to: [{ firm: applicant }], news }]);
  }
  return done;
}

/** Thrown to give up a transaction that has nothing to write after all. */
const lapsedMeanwhile = new Error("lapsed meanwhile");

/** Ends the offers of programmes that have closed. */
export const lapseOffers: Job = {
  name: "cases.lapse-offers",
  cron: "20 0 * * *",
  async run(spine) {
    const today = dayOf(spine.clock.now());
    const { rows } = await sql<{ number: string }>`
      select c.number from cases.case c join cases.programme p on p.id = c.programme_id
      where c.state in ('offered', 'forgone') and p.closes_on < ${today} order by c.id`.execute(
      spine.database,
    );
    const failures: unknown[] = [];
    for (const { number } of rows) {
      const lapsing = act<Tables, undefined>(
        spine,
        system,
        "case.lapse",
        async (transaction, at) => {
          const done = await lapseOffer(spine, transaction, number, at, "closed");
          if (done === null) throw lapsedMeanwhile;
          return done;
        },
      );
      // One that fails keeps none of the others.
      await lapsing.catch((error: unknown) => {
        if (error !== lapsedMeanwhile) failures.push(error);
      });
    }
    if (failures.length > 0) throw failures[0];
  },
};
