import type { Actor } from "../../../access/actor.ts";
import { type Thing, permit } from "../../../access/permit.ts";
import { afterWorkingDays, dayOf } from "../../../calendar/working-days.ts";
import { type Spine, act } from "../../../spine/spine.ts";
import type { Outcome, Rules, StepContext } from "./context.ts";
import { decidingBodies } from "../programmes/discretion.ts";
import { type Found, findCase, noSuchCase, nobody } from "./found.ts";
import { fromAnotherState, changedMeanwhile } from "../refusals.ts";
import { maySee } from "./sight.ts";
import { type StepKind, stepOf, turnOf } from "./steps.ts";
import type { Tables } from "../tables.ts";
import { holdApplicantOf } from "../money/holding.ts";
import { system, tellStep } from "../news/telling.ts";
import { bodiesOfSide } from "./turn.ts";

/** The rules that a case is under: those it was submitted under, or the current ones. */
export async function rulesFor(spine: Spine, found: Found): Promise<Rules> {
  const { rulebooks, volumes } = spine;
  const organisations = volumes.at(-1)?.organisations;
  if (organisations === undefined) throw new Error("no volume, no bodies");
  return { rulebook: await rulebooks.of(found.rulebookHash ?? rulebooks.hash), organisations };
}

/** The bodies on whose side a step is. */
export function bodiesOn(found: Found, kind: StepKind, rules: Rules): readonly string[] {
  const { side } = stepOf(kind);
  return side === "deciding" ? decidingBodies(found, rules) : bodiesOfSide(found, side);
}

/** The body in which somebody takes a step, or the first of its side, where they will be refused. */
function bodyFor(actor: Actor, found: Found, kind: StepKind, rules: Rules): string {
  const bodies = bodiesOn(found, kind, rules);
  const { role } = stepOf(kind);
  const mine = bodies.find((body) =>
    actor.memberships.some((each) => each.body === body && each.role === role),
  );
  return mine ?? bodies[0] ?? nobody;
}

/**
 * Who takes no step of a kind: those who had a hand in the case as something else, and, where it is not the applicant's
 * step, the applicant's own people.
 */
export function keptFrom(found: Found, kind: StepKind): Pick<Thing, "notBy" | "notOf"> {
  const { role } = stepOf(kind);
  return {
    notBy: found.hands.filter((hand) => hand.role !== role).map(({ by }) => by),
    notOf: role === "applicant" ? [] : found.ownPeople,
  };
}

/**
 * Steps that go by what else their applicant asks for and is offered: one at a time for each applicant, so that an
 * application and an offer for the same work never pass each other.
 */
const besideOthers: readonly StepKind[] = ["submit", "take-up", "reconsider"];

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
    if (besideOthers.includes(kind)) await holdApplicantOf(transaction, number);
    const found = await findCase(transaction, number, true);
    const rules = await rulesFor(spine, found);
    if (!maySee(actor, found, rules)) throw noSuchCase(number);
    const step = stepOf(kind);
    const body = bodyFor(actor, found, kind, rules);
    permit(actor, step.action, { body, ...keptFrom(found, kind) });
    if (version !== null && version !== found.version) throw changedMeanwhile(number);
    if (!step.from.includes(found.state)) throw fromAnotherState(number, step, found.state);
    const day = dayOf(new Date(at));
    const outcome = await work({ ...rules, transaction, found, actor, at, day, body });
    return writeStep(spine, { transaction, found, actor, at, day, body }, kind, outcome);
  });
}

type Writing = Pick<StepContext, "transaction" | "found" | "at" | "day" | "body"> & {
  readonly actor: Pick<Actor, "user">;
};

/** Writes a step that was taken and where the case is now, and tells of it; answers what the audit chain is told. */
export async function writeStep(
  spine: Pick<Spine, "letters">,
  { transaction, found, actor, at, day, body: taker }: Writing,
  asked: StepKind,
  outcome: Outcome,
) {
  const kind = outcome.instead ?? asked;
  const isAsAsked = kind === asked;
  // What a step came to instead of what was asked is nobody's own doing.
  const body = isAsAsked ? taker : found.programme.leading;
  const step = stepOf(kind);
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
      by: isAsAsked ? actor.user : system.user,
      detail: JSON.stringify({
        ...outcome.detail,
        ...(outcome.words === undefined ? {} : { words: outcome.words }),
      }),
      receipt: outcome.receipt === undefined ? null : JSON.stringify(outcome.receipt),
    })
    .execute();
  const { closesOn, turnDays } = found.programme;
  const usual = state === "offered" ? closesOn : afterWorkingDays(day, turnDays, day);
  const due = turnOf[state] === null ? null : outcome.dueOn === undefined ? usual : outcome.dueOn;
  const moved = state !== found.state;
  await transaction
    .updateTable("cases.case")
    .set({
      state,
      version: found.version + 1,
      due_on: moved ? due : undefined,
      ...(outcome.confirmed && { confirmed: JSON.stringify(outcome.confirmed) }),
      ...(outcome.assessedOn !== undefined && { assessed_on: outcome.assessedOn }),
      ...(outcome.rulebookHash !== undefined && { rulebook_hash: outcome.rulebookHash }),
      ...(outcome.noticeUntil !== undefined && { notice_until: outcome.noticeUntil }),
    })
    .where("id", "=", found.id)
    .execute();
  await tellStep(spine, transaction, {
    found,
    kind,
    body,
    by: actor.user,
    state,
    at,
    dueOn: moved ? due : found.dueOn,
    detail: outcome.detail ?? {},
  });
  const detail = {
    ...(isAsAsked ? {} : { step: kind }),
    ...outcome.detail,
    state,
    ...(outcome.receipt && { receipt: outcome.receipt.outputs }),
  };
  return [
    undefined,
    {
      about: `case:${found.number}`,
      detail,
      ...(outcome.words === undefined ? {} : { particular: outcome.words }),
    },
  ] as const;
}
