import { type Transaction, sql } from "kysely";
import { dayOf } from "../../../calendar/working-days.ts";
import { release } from "../../../files/record.ts";
import type { Job } from "../../../jobs/job.ts";
import { before, periods } from "../../../retention/periods.ts";
import { type Spine, act } from "../../../spine/spine.ts";
import { tell } from "../../notifications/tell.ts";
import { discarded } from "../view/listed.ts";
import { findCase } from "../way/found.ts";
import { writeStep } from "../way/perform.ts";
import type { Tables } from "../tables.ts";
import { newsOf, system } from "../news/telling.ts";
import { draftErased } from "../news/wording.ts";

/**
 * Withdraws drafts that nobody touched and erases what they state and show, as it does of those discarded as long ago; and
 * the words of objections to cases long ended.
 */
export const forgetCases: Job = {
  name: "cases.forget",
  cron: "50 3 * * *",
  async run(spine) {
    for (const draft of await untouchedDrafts(spine)) await eraseDraft(spine, draft);
    for (const number of await discardedLongAgo(spine)) await eraseDiscarded(spine, number);
    for (const number of await objectedLongAgo(spine)) await eraseObjections(spine, number);
  },
};

interface Draft {
  readonly number: string;
  readonly version: number;
}

/** By the audit chain, which knows of each saving. */
async function untouchedDrafts({ database, clock }: Spine): Promise<readonly Draft[]> {
  const since = before(clock.now(), periods.drafts);
  const { rows } = await sql<Draft>`
    select c.number, c.version from cases.case c
    where c.state = 'draft' and c.made_at < ${since}
      and not exists (select from audit.event e
        where e.about = 'case:' || c.number and e.at >= ${since} and e.actor <> ${system.user})
    order by c.id`.execute(database);
  return rows;
}

/** Thrown to give up a transaction that has nothing to write after all. */
const touchedMeanwhile = new Error("touched meanwhile");

async function eraseDraft(spine: Spine, { number, version }: Draft): Promise<void> {
  const erasing = act<Tables, undefined>(
    spine,
    system,
    "case.withdraw",
    async (transaction, at) => {
      const found = await findCase(transaction, number, true);
      if (found.version !== version) throw touchedMeanwhile;
      const { applicant } = found;
      const day = dayOf(new Date(at));
      const writing = { transaction, found, actor: system, at, day, body: applicant };
      const done = await writeStep(spine, writing, "withdraw", { detail: { untouched: true } });
      await eraseStated(transaction, found.id);
      const news = newsOf("case.draft-erased", number, draftErased(found));
      await tell(transaction, spine, at, [{ to: [{ firm: applicant }], news }]);
      return done;
    },
  );
  await erasing.catch((error: unknown) => {
    if (error !== touchedMeanwhile) throw error;
  });
}

/** What its firm discarded has the same period as what it left lying, from the day of the discarding. */
async function discardedLongAgo({ database, clock }: Spine): Promise<readonly string[]> {
  const { rows } = await sql<{ number: string }>`
    select c.number from cases.case c
    where ${discarded}
      and (c.stated <> '{}' or exists (select from evidence.paper p where p.case_id = c.id))
      and (select max(s.at) from cases.step s where s.case_id = c.id)
        < ${before(clock.now(), periods.drafts)}
    order by c.id`.execute(database);
  return rows.map(({ number }) => number);
}

/** The case stays, as its firm knows it: withdrawn, and empty now. */
async function eraseDiscarded(spine: Spine, number: string): Promise<void> {
  await act<Tables, undefined>(spine, system, "case.forget", async (transaction) => {
    const { id } = await findCase(transaction, number, true);
    await eraseStated(transaction, id);
    return [undefined, { about: `case:${number}`, detail: { discarded: true } }];
  });
}

/** The papers go with the statement; `files.tidy` erases what nothing else names. */
async function eraseStated(transaction: Transaction<Tables>, draft: bigint): Promise<void> {
  await sql`update cases.case set stated = '{}' where id = ${draft}`.execute(transaction);
  const papers = await transaction
    .selectFrom("evidence.paper")
    .select(["id", "hash"])
    .where("case_id", "=", draft)
    .orderBy("hash")
    .execute();
  for (const { id, hash } of papers) {
    await release(transaction, hash, async () => {
      await transaction.deleteFrom("evidence.paper").where("id", "=", id).execute();
    });
  }
}

async function objectedLongAgo({ database, clock }: Spine): Promise<readonly string[]> {
  const { rows } = await sql<{ number: string }>`
    select c.number from cases.case c
    where c.state in ('closed', 'rejected', 'cancelled', 'withdrawn')
      and exists (select from cases.objection o where o.case_id = c.id and o.words <> '')
      and (select max(s.at) from cases.step s where s.case_id = c.id)
        < ${before(clock.now(), periods.objections)}
    order by c.id`.execute(database);
  return rows.map(({ number }) => number);
}

/** What was written stands in the case and beside the chain: it goes from both, and the chain still holds. */
async function eraseObjections(spine: Spine, number: string): Promise<void> {
  await act<Tables, undefined>(spine, system, "notice.forget", async (transaction) => {
    const { id } = await findCase(transaction, number, true);
    const { numAffectedRows = 0n } = await sql`
      update cases.objection set words = '', answer = case when answer is not null then '' end
      where case_id = ${id} and words <> ''`.execute(transaction);
    await sql`
      delete from audit.particular p using audit.event e
      where p.seq = e.seq and e.about = ${`case:${number}`}
        and e.action in ('notice.object', 'notice.answer')`.execute(transaction);
    return [
      undefined,
      { about: `case:${number}`, detail: { objections: Number(numAffectedRows) } },
    ];
  });
}
