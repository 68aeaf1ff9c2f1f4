import { type Rulebook, writeYuan } from "@gongbao/engine";
import type { Actor } from "../../access/actor.ts";
import { permit } from "../../access/permit.ts";
import { dayOf } from "../../calendar/working-days.ts";
import { ApiError } from "../../errors/api-error.ts";
import type { Spine } from "../../spine/spine.ts";
import { assessCase, historyOf } from "./assessment.ts";
import { decidedOf } from "./finishing.ts";
import { holderKindOf } from "./applying.ts";
import { ordersOf } from "./paying.ts";
import { type Found, bodiesOn, findCase, othersOf } from "./perform.ts";
import { opinionsAwaited } from "./reviewing.ts";
import type { CaseBody } from "./schemas.ts";
import { type State, type StepKind, stepOf, steps, turnOf } from "./steps.ts";
import type { Tables } from "./tables.ts";

const kinds = Object.keys(steps) as StepKind[];

/** Whether somebody may take a step of a case now. */
function mayTake(actor: Actor, found: Found, kind: StepKind): boolean {
  const step = stepOf(kind);
  if (!step.from.includes(found.state)) return false;
  return bodiesOn(found, kind).some((body) => {
    const holds = actor.memberships.some((each) => each.body === body && each.role === step.role);
    if (!holds) return false;
    try {
      permit(actor, step.action, { body, notBy: othersOf(found, kind) });
      return true;
    } catch (error) {
      if (error instanceof ApiError) return false;
      throw error;
    }
  });
}

/** Whether a case is somebody's to see: the applicant's people, those of the bodies that work on it, and auditors. */
function maySee(actor: Actor, found: Found): boolean {
  const { leading, supporting, shares } = found.programme;
  const bodies = new Set([
    found.applicant,
    ...(found.state === "draft"
      ? []
      : [leading, ...supporting, ...shares.map(({ payer }) => payer)]),
  ]);
  return actor.memberships.some(
    ({ body, role }) => bodies.has(body) || (role === "auditor" && found.state !== "draft"),
  );
}

/** A case as it is shown to somebody: where it is, whose turn it is, what it comes to, what they may do. */
export async function showCase(
  spine: Spine,
  rulebook: Rulebook,
  actor: Actor,
  number: string,
): Promise<CaseBody> {
  return spine.database
    .withTables<Tables>()
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (transaction) => {
      const found = await findCase(transaction, number);
      if (!maySee(actor, found)) throw notYours(number);
      const day = dayOf(spine.clock.now());
      const outcome = assessCase(rulebook, found.programme.measure, {
        holderKind: await holderKindOf({ transaction, found }),
        stated: found.confirmed ?? found.stated,
        day,
        history: await historyOf(transaction, found.applicant),
        nothingElse: found.confirmed !== null,
      });
      const decided = decidedOf(found);
      const { due_on } = await transaction
        .selectFrom("cases.case")
        .select("due_on")
        .where("id", "=", found.id)
        .executeTakeFirstOrThrow();
      const orders = await ordersOf({ transaction, found });
      return {
        number,
        programme: found.programme.id,
        applicant: found.applicant,
        state: found.state,
        version: found.version,
        turn: turnIn(found),
        dueOn: due_on,
        noticeUntil: found.noticeUntil,
        stated: found.stated,
        confirmed: found.confirmed,
        opinionsAwaited: found.state === "accepted" ? opinionsAwaited(found) : [],
        awards: outcome.ok
          ? outcome.result.awards.map(({ item, status, amount, reason, missing }) => ({
              item: item?.id ?? null,
              status,
              min: amount.min,
              max: amount.max,
              reason: { ...reason },
              missing: [...missing],
            }))
          : [],
        problems: outcome.ok ? [] : outcome.problems.map(({ message }) => ({ ...message })),
        decided:
          decided.length === 0
            ? null
            : writeYuan(decided.reduce((sum, { amount }) => sum + amount, 0n)),
        orders: orders.map((order) => ({
          number: order.number,
          amount: writeYuan(order.amount),
          outcome: order.outcome === null ? null : order.outcome === "confirm" ? "paid" : "failed",
        })),
        steps: found.steps.map(({ kind, role, body, at, by, detail, receipt }) => ({
          kind,
          label: { ...stepOf(kind).label },
          role,
          body,
          at,
          by,
          detail,
          receipt: receipt?.outputs ?? null,
        })),
        can: kinds.filter((kind) => mayTake(actor, found, kind)),
      };
    });
}

/** Whose turn it is. */
function turnIn(found: Found): CaseBody["turn"] {
  const turn = turnOf[found.state satisfies State];
  if (turn === null) return null;
  const kind = kinds.find((each) => {
    const step = stepOf(each);
    return step.side === turn.side && step.role === turn.role;
  });
  return { body: kind === undefined ? [] : [...bodiesOn(found, kind)], role: turn.role };
}

const notYours = (number: string) =>
  new ApiError(404, {
    code: "not-found",
    message: {
      zh: "没有这件申报，或不归您看",
      en: "There is no such case, or it is not yours to see",
    },
    where: "case",
    expected: null,
    found: number,
    advice: { zh: "请核对编号。", en: "See whether the number is right." },
  });
