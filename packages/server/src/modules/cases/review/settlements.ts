import { type Award, type Fen, readYuan } from "@gongbao/engine";
import { decidedOf } from "../assessment/decided.ts";
import { type Figures, isOpen } from "../assessment/settling.ts";
import type { Found, Taken } from "../way/found.ts";
import { isDecision } from "../way/steps.ts";

/** A range that somebody settled to a figure. */
export interface Settlement {
  /** The thing; null for the applicant itself. */
  readonly item: string | null;
  readonly figure: Fen;
  /** What the rule gives, in yuan; `max` is null where it sets no upper end. */
  readonly min: string;
  readonly max: string | null;
  /** The body that settled it, with its reason. */
  readonly body: string;
  readonly reason: string | null;
  readonly at: string;
  /** Where its step stands among the case's. */
  readonly position: number;
}

/** The steps since the case came to review the last time. */
function sinceReview(steps: readonly Taken[]): readonly Taken[] {
  const came = steps.findLastIndex(({ kind }) =>
    ["accept", "appeal", "send-back", "reopen"].includes(kind),
  );
  return steps.slice(came + 1);
}

/** The figures that a step settled, by their things; none where it settled none. */
function figuresIn({ detail }: Pick<Taken, "detail">): Figures {
  const { figures } = detail;
  return typeof figures === "object" && figures !== null ? (figures as Figures) : {};
}

/** The figures that the bodies named by the article have settled in this review, the last of each thing. */
export const figuresFixed = ({ steps }: Pick<Found, "steps">): Figures =>
  Object.assign(
    {},
    ...sinceReview(steps)
      .filter(({ kind }) => kind === "fix")
      .map(figuresIn),
  ) as Figures;

const wordsOf = ({ detail }: Pick<Taken, "detail">): string | null => {
  const { words } = detail;
  return typeof words === "string" ? words : null;
};

/** What the awards of a decision could have come to, as its step says. */
function rangesIn({ detail }: Pick<Taken, "detail">) {
  const { awards } = detail;
  if (!Array.isArray(awards)) return [];
  return awards as readonly {
    readonly item: string | null;
    readonly min: string;
    readonly max: string | null;
  }[];
}

/** The last step of some that settled a thing to a figure. */
const fixOf = (steps: readonly Taken[], item: string | null, figure: Fen): Taken | undefined =>
  steps.findLast(
    (step) => step.kind === "fix" && readYuan(figuresIn(step)[item ?? ""] ?? "") === figure,
  );

/**
 * The ranges of a case that are settled to a figure: by the decision that stands; before it, by what was settled in this
 * review so far, of the awards as they are now.
 */
export function settlementsOf(
  found: Pick<Found, "steps" | "state">,
  awards: readonly Award[],
): readonly Settlement[] {
  const { steps } = found;
  const review = sinceReview(steps);
  const decision = review.findLast(isDecision);
  if (decision === undefined) {
    return awards.filter(isOpen).flatMap(({ item, amount }) => {
      const figure = readYuan(figuresFixed(found)[item?.id ?? ""] ?? "");
      const by = figure === null ? undefined : fixOf(review, item?.id ?? null, figure);
      return figure === null || by === undefined
        ? []
        : [settlement(item?.id ?? null, figure, amount, by)];
    });
  }
  const ranges = rangesIn(decision);
  return decidedOf(found).flatMap(({ item, amount }) => {
    const range = ranges.find((each) => each.item === item && each.min !== each.max);
    if (range === undefined) return [];
    return [settlement(item, amount, range, fixOf(review, item, amount) ?? decision)];
  });
}

const settlement = (
  item: string | null,
  figure: Fen,
  { min, max }: Pick<Settlement, "min" | "max">,
  by: Taken,
): Settlement => ({
  item,
  figure,
  min,
  max,
  body: by.body,
  reason: wordsOf(by),
  at: by.at,
  position: by.position,
});

/**
 * The ranges of a case that bodies other than these have settled in this review, by their things: whoever the article
 * names beside them goes by that figure, and does not replace it.
 */
export function settledByOthers(
  { steps }: Pick<Found, "steps">,
  own: readonly string[],
): ReadonlyMap<string, { readonly figure: Fen; readonly body: string }> {
  const settled = new Map<string, { readonly figure: Fen; readonly body: string }>();
  for (const step of sinceReview(steps).filter(({ kind }) => kind === "fix")) {
    for (const [item, yuan] of Object.entries(figuresIn(step))) {
      const figure = readYuan(yuan);
      if (figure !== null) settled.set(item, { figure, body: step.body });
    }
  }
  return new Map([...settled].filter(([, { body }]) => !own.includes(body)));
}

/** Whether some range is left to these bodies to settle, and not settled by another already. */
export function isLeftToSettle(
  found: Pick<Found, "steps">,
  awards: readonly Award[],
  own: readonly string[],
): boolean {
  const others = settledByOthers(found, own);
  const open = awards.filter(isOpen);
  return open.length === 0 || open.some(({ item }) => !others.has(item?.id ?? ""));
}

/** The bodies that are still to settle a range, where it is not for the leading body to do in its decision. */
export function figuresAwaited(
  found: Pick<Found, "steps" | "state" | "programme">,
  awards: readonly Award[],
  deciders: readonly string[],
): readonly string[] {
  if (found.state !== "accepted" || deciders.includes(found.programme.leading)) return [];
  const fixed = figuresFixed(found);
  const open = awards.filter((award) => isOpen(award) && fixed[award.item?.id ?? ""] === undefined);
  return open.length === 0 ? [] : deciders;
}
