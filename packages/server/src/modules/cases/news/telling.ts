import type { Label } from "@gongbao/engine";
import type { Transaction } from "kysely";
import type { Spine } from "../../../spine/spine.ts";
import { type News, type Telling, tell } from "../../notifications/tell.ts";
import type { Found } from "../way/found.ts";
import { opinionsAwaited } from "../review/opinions.ts";
import { isDiscarded } from "../way/sight.ts";
import { type State, type StepKind, stepOf } from "../way/steps.ts";
import type { Tables } from "../tables.ts";
import { turnIn } from "../way/turn.ts";
import {
  type Payment,
  forApplicant,
  objected,
  yourFigure,
  yourOffer,
  yourOpinion,
  yourTurn,
} from "./wording.ts";

/** Whoever acts when nobody does: what it does to a case, it tells of in its own words. */
export const system = { user: "system" };

/** News of a case. */
export const newsOf = (
  kind: string,
  number: string,
  { zh, en }: Label,
  dueOn: string | null = null,
): News => ({ kind, about: `case:${number}`, zh, en, dueOn });

/** A step that was just taken, and where the case is now. */
export interface JustTaken {
  /** The case as the step found it. */
  readonly found: Found;
  readonly kind: StepKind;
  readonly body: string;
  readonly by: string;
  readonly state: State;
  readonly at: string;
  readonly dueOn: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What came of a payment, where a step says so. */
function paymentIn({ kind, state, detail }: JustTaken): Payment | null {
  if (kind !== "settle") return null;
  if (detail["outcome"] !== "confirm") return "back";
  return state === "closed" ? "whole" : "part";
}

/**
 * Tells of a step in its transaction: those whose turn it is now that it is theirs, until when; the bodies that are asked
 * for an opinion; and the applicant's people what happened and who is next.
 */
export async function tellStep(
  spine: Pick<Spine, "letters">,
  transaction: Transaction<Tables>,
  just: JustTaken,
): Promise<void> {
  const { found, kind, body, by, state, at, dueOn } = just;
  if (by === system.user) return;
  const discarded = isDiscarded({ state, steps: found.steps });
  const done = { kind, payment: paymentIn(just), discarded };
  const { number, applicant } = found;
  const turn = turnIn(found, state);
  const news = (words: Label) => newsOf(`case.${kind}`, number, words, dueOn);
  const tellings: Telling[] = [];
  if (turn !== null) {
    const to =
      turn.side === "applicant" ? { firm: applicant } : { role: turn.role, bodies: turn.bodies };
    const words = state === "offered" ? yourOffer : yourTurn;
    tellings.push({ to: [to], news: news(words(found, done)) });
  }
  if (state === "accepted" && state !== found.state) {
    const steps = [...found.steps, { kind, body }];
    const bodies = opinionsAwaited({ programme: found.programme, steps });
    const { role } = stepOf("advise");
    tellings.push({ to: [{ role, bodies }], news: news(yourOpinion(found, done)) });
    const settling = settlersOf(found);
    tellings.push({
      to: [{ role, bodies: settling }],
      news: news(yourFigure(found, done)),
    });
  }
  const words = forApplicant(found, done, turn?.role ?? null, dueOn);
  tellings.push({
    to: [{ firm: applicant }],
    news: newsOf(`case.${kind}`, number, words),
  });
  await tell(transaction, spine, at, tellings);
}

/** The bodies that settle the figure of a case, where it is not for the leading body to do. */
function settlersOf({ programme, seat }: Found): readonly string[] {
  const { leading, deciding, countyDecides } = programme;
  const all = [...deciding, ...(countyDecides && seat !== null ? [seat] : [])];
  return all.includes(leading) ? [] : all;
}

/** Tells the reviewers of the leading body of an objection. */
export async function tellObjection(
  spine: Pick<Spine, "letters">,
  transaction: Transaction<Tables>,
  found: Found,
  at: string,
): Promise<void> {
  await tell(transaction, spine, at, [
    {
      to: [{ role: "reviewer", bodies: [found.programme.leading] }],
      news: newsOf("notice.object", found.number, objected(found)),
    },
  ]);
}
