import type { Receipt } from "@gongbao/engine";
import type { Kysely, Transaction } from "kysely";
import type { Actor } from "../../access/actor.ts";
import { permit } from "../../access/permit.ts";
import { afterWorkingDays, dayOf } from "../../calendar/working-days.ts";
import { notFound } from "../../errors/api-error.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { fromAnotherState, changedMeanwhile } from "./refusals.ts";
import { type State, type StepKind, stepOf, turnOf } from "./steps.ts";
import type { Stated, Tables } from "./tables.ts";

/** A case with its programme, as a step finds it. */
export interface Found {
  readonly id: bigint;
  readonly number: string;
  readonly state: State;
  readonly version: number;
  readonly applicant: string;
  readonly stated: Stated;
  readonly confirmed: Stated | null;
  readonly noticeUntil: string | null;
  readonly programme: Programme;
  readonly steps: readonly Taken[];
}

export interface Programme {
  readonly id: string;
  readonly measure: string;
  readonly year: number;
  readonly leading: string;
  readonly supporting: readonly string[];
  readonly opensOn: string;
  readonly closesOn: string;
  readonly quota: number | null;
  readonly noticeDays: number;
  readonly turnDays: number;
  readonly shares: readonly {
    readonly line: string;
    readonly payer: string;
    readonly numerator: number;
  }[];
}

/** A step that was taken. */
export interface Taken {
  readonly position: number;
  readonly kind: StepKind;
  readonly role: string;
  readonly body: string;
  readonly at: string;
  readonly by: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly receipt: Receipt | null;
}

/** What a step did. */
export interface Outcome {
  /** Where the case goes; by itself where the step's own does. */
  readonly to?: State;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly receipt?: Receipt;
  /** What a person wrote; it stands in the step, and beside the audit chain. */
  readonly words?: string;
  readonly stated?: Stated;
  readonly confirmed?: Stated;
  readonly noticeUntil?: string;
}

export interface StepContext {
  readonly transaction: Transaction<Tables>;
  readonly found: Found;
  readonly at: string;
  /** The day in the city. */
  readonly day: string;
  /** The body in which the step is taken. */
  readonly body: string;
}

/** Reads a case whole, and holds it where `lock`. */
export async function findCase(
  database: Kysely<Tables>,
  number: string,
  lock = false,
): Promise<Found> {
  let query = database
    .selectFrom("cases.case as c")
    .innerJoin("cases.programme as p", "p.id", "c.programme_id")
    .selectAll("p")
    .select([
      "c.id as case_id",
      "c.number",
      "c.state",
      "c.version",
      "c.applicant",
      "c.stated",
      "c.confirmed",
      "c.notice_until",
    ])
    .where("c.number", "=", number);
  if (lock) query = query.forUpdate("c");
  const row = await query.executeTakeFirst();
  if (row === undefined) throw notFound({ zh: "申报", en: "case" }, "case", number, []);
  const shares = await database
    .selectFrom("cases.programme_share")
    .selectAll()
    .where("programme_id", "=", row.id)
    .orderBy("position")
    .execute();
  const steps = await database
    .selectFrom("cases.step")
    .selectAll()
    .where("case_id", "=", row.case_id)
    .orderBy("position")
    .execute();
  return {
    id: row.case_id,
    number: row.number,
    state: row.state,
    version: row.version,
    applicant: row.applicant,
    stated: row.stated,
    confirmed: row.confirmed,
    noticeUntil: row.notice_until,
    programme: {
      id: row.id,
      measure: row.measure,
      year: row.year,
      leading: row.leading_body,
      supporting: row.supporting_bodies,
      opensOn: row.opens_on,
      closesOn: row.closes_on,
      quota: row.quota,
      noticeDays: row.notice_days,
      turnDays: row.turn_days,
      shares: shares.map(({ line_code, payer, numerator }) => ({
        line: line_code,
        payer,
        numerator,
      })),
    },
    steps,
  };
}

/** The bodies on whose side a step is. */
export function bodiesOn(found: Found, kind: StepKind): readonly string[] {
  const { programme } = found;
  switch (stepOf(kind).side) {
    case "applicant":
      return [found.applicant];
    case "leading":
      return [programme.leading];
    case "supporting":
      return programme.supporting;
    default:
      return programme.shares.map(({ payer }) => payer);
  }
}

/** The body in which somebody takes a step, or the first of its side, where they will be refused. */
function bodyFor(actor: Actor, found: Found, kind: StepKind): string {
  const bodies = bodiesOn(found, kind);
  const { role } = stepOf(kind);
  const mine = bodies.find((body) =>
    actor.memberships.some((each) => each.body === body && each.role === role),
  );
  return mine ?? bodies[0] ?? "";
}

/** Those who took a step of another role: they take none of this one. */
export const othersOf = (found: Found, kind: StepKind): readonly string[] =>
  found.steps.filter(({ role }) => role !== stepOf(kind).role).map(({ by }) => by);

/**
 * Takes a step of a case: by whom it is for, from where it may be taken, once; and writes the step, the case and the audit
 * event together.
 */
export function perform(
  spine: Spine,
  actor: Actor,
  {
    number,
    kind,
    version,
  }: { readonly number: string; readonly kind: StepKind; readonly version: number | null },
  work: (context: StepContext) => Promise<Outcome>,
): Promise<void> {
  return act<Tables, undefined>(spine, actor, `case.${kind}`, async (transaction, at) => {
    const found = await findCase(transaction, number, true);
    const step = stepOf(kind);
    const body = bodyFor(actor, found, kind);
    permit(actor, step.action, { body, notBy: othersOf(found, kind) });
    if (version !== null && version !== found.version) throw changedMeanwhile(number);
    if (!step.from.includes(found.state)) throw fromAnotherState(number, step, found.state);
    const day = dayOf(new Date(at));
    const outcome = await work({ transaction, found, at, day, body });
    const state = outcome.to ?? step.to ?? found.state;
    await transaction
      .insertInto("cases.step")
      .values({
        case_id: found.id,
        position: found.steps.length,
        kind,
        role: step.role,
        body,
        at,
        by: actor.user,
        detail: JSON.stringify({
          ...outcome.detail,
          ...(outcome.words === undefined ? {} : { words: outcome.words }),
        }),
        receipt: outcome.receipt === undefined ? null : JSON.stringify(outcome.receipt),
      })
      .execute();
    const due =
      turnOf[state] === null ? null : afterWorkingDays(day, found.programme.turnDays, day);
    await transaction
      .updateTable("cases.case")
      .set({
        state,
        version: found.version + 1,
        due_on: state === found.state ? undefined : due,
        ...(outcome.stated && { stated: JSON.stringify(outcome.stated) }),
        ...(outcome.confirmed && { confirmed: JSON.stringify(outcome.confirmed) }),
        ...(outcome.noticeUntil !== undefined && { notice_until: outcome.noticeUntil }),
      })
      .where("id", "=", found.id)
      .execute();
    const detail = {
      ...outcome.detail,
      state,
      ...(outcome.receipt && { receipt: outcome.receipt.outputs }),
    };
    return [
      undefined,
      {
        about: `case:${number}`,
        detail,
        ...(outcome.words === undefined ? {} : { particular: outcome.words }),
      },
    ];
  });
}
