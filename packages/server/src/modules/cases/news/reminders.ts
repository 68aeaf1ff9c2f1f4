import { sql } from "kysely";
import { afterWorkingDays, dayOf } from "../../../calendar/working-days.ts";
import type { Database } from "../../../database/connect.ts";
import type { Job } from "../../../jobs/job.ts";
import { type Spine, act } from "../../../spine/spine.ts";
import { type Telling, tell } from "../../notifications/tell.ts";
import { type Found, findCase } from "../way/found.ts";
import type { ReminderKind, Tables } from "../tables.ts";
import { newsOf, system } from "./telling.ts";
import { openObjections } from "../notice/open.ts";
import { answeringTurn, turnIn } from "../way/turn.ts";
import { closingSoon, noticeEnded, offerReminders, overdueInBody, reminders } from "./wording.ts";

/** Working days before the end of a turn, and of a programme, on which people are reminded. */
const beforeDue = 2;
const beforeClosing = 3;

/** A case of which somebody is to be reminded. */
interface Due {
  readonly number: string;
  readonly turn: number;
  readonly kind: ReminderKind;
  readonly on: string;
}

/**
 * Reminds those whose turn it is before it is due, on the day and once after it; applicants with a draft of a programme
 * that closes; approvers of a notice that is over. Each once in a turn, however often and on however many servers this is
 * done: what was told stands in `cases.reminder`.
 */
export const remindOfCases: Job = {
  name: "cases.remind",
  cron: "0 8 * * *",
  async run(spine) {
    const today = dayOf(spine.clock.now());
    const failures: unknown[] = [];
    for (const due of await dueOn(spine.database, today)) {
      // One that fails keeps none of the others.
      await remind(spine, due).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  },
};

/** What is to be told today and was not told yet, oldest case first. */
async function dueOn(database: Database, today: string): Promise<readonly Due[]> {
  const soon = afterWorkingDays(today, beforeDue, today);
  const closing = afterWorkingDays(today, beforeClosing, today);
  const { rows } = await sql<Due>`
    with due as (
      select c.id, c.number, c.turn, c.due_on as on,
        case when c.due_on > ${today} then 'soon' when c.due_on = ${today} then 'today'
          else 'overdue' end as kind
      from cases.case c
      where c.due_on <= ${soon}
        -- While the notice runs there is nothing that its approvers could do.
        and not (c.state = 'noticed' and c.notice_until >= ${today})
      union all
      select c.id, c.number, c.turn, p.closes_on, 'closing'
      from cases.case c join cases.programme p on p.id = c.programme_id
      where c.state = 'draft' and p.opens_on <= ${today}
        and p.closes_on between ${today} and ${closing}
      union all
      select c.id, c.number, c.turn, c.notice_until, 'notice-ended'
      from cases.case c
      where c.state = 'noticed' and c.notice_until < ${today}
        and not exists (select from cases.objection o
          where o.case_id = c.id and o.answered_at is null)
    )
    select d.number, d.turn, d.kind, d.on from due d
    where not exists (select from cases.reminder r
      where r.case_id = d.id and r.turn = d.turn and r.kind = d.kind)
    order by d.id, d.kind`.execute(database);
  return rows;
}

/** Thrown to give up a transaction that has nothing to write after all. */
const alreadyTold = new Error("already told");

/** Tells of one; nothing where another server was quicker, or the turn has gone on. */
async function remind(spine: Spine, { number, turn, kind, on }: Due): Promise<void> {
  const telling = act<Tables, undefined>(spine, system, "case.remind", async (transaction, at) => {
    const found = await findCase(transaction, number, true);
    const { rows } = await sql`
      insert into cases.reminder (case_id, turn, kind, at)
        select id, turn, ${kind}, ${at} from cases.case where id = ${found.id} and turn = ${turn}
      on conflict do nothing returning kind`.execute(transaction);
    if (rows.length === 0) throw alreadyTold;
    const objections = found.state === "noticed" ? await openObjections(transaction, found) : 0;
    const told = await tell(transaction, spine, at, tellingsOf(found, kind, on, objections));
    return [undefined, { about: `case:${number}`, detail: { kind, told } }];
  });
  await telling.catch((error: unknown) => {
    if (error !== alreadyTold) throw error;
  });
}

function tellingsOf(
  found: Found,
  kind: ReminderKind,
  on: string,
  /** How many wait for an answer: with them it is not the approver who is late. */
  objections: number,
): readonly Telling[] {
  const { number, applicant, programme } = found;
  const news = (words: Parameters<typeof newsOf>[2]) =>
    newsOf(`case.remind-${kind}`, number, words, on);
  if (kind === "closing") {
    return [{ to: [{ firm: applicant }], news: news(closingSoon(found)) }];
  }
  if (kind === "notice-ended") {
    const approvers = { role: "approver" as const, bodies: [programme.leading] };
    return [{ to: [approvers], news: newsOf("case.notice-ended", number, noticeEnded(found)) }];
  }
  const turn = objections > 0 ? answeringTurn(found) : turnIn(found, found.state);
  if (turn === null) return [];
  if (found.state === "offered") {
    // What is offered lapses the day after: there is nothing to be late with.
    if (kind === "overdue") return [];
    return [{ to: [{ firm: applicant }], news: news(offerReminders[kind](found)) }];
  }
  const { role, bodies } = turn;
  const theirs: Telling = {
    to: [turn.side === "applicant" ? { firm: applicant } : { role, bodies }],
    news: news(reminders[kind](found)),
  };
  if (kind !== "overdue" || turn.side === "applicant") return [theirs];
  const approvers: Telling = {
    to: [{ role: "approver", bodies }],
    news: news(overdueInBody(found, role)),
  };
  return [theirs, approvers];
}
