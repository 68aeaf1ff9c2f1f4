/** What a state of a case means for the applicant. */
export const stateWords = {
  draft: "application.isDraft",
  offered: "application.isOffered",
  submitted: "application.isSubmitted",
  returned: "application.isReturned",
  accepted: "application.isAccepted",
  decided: "application.isDecided",
  checked: "application.isChecked",
  noticed: "application.isNoticed",
  approved: "application.isApproved",
  paying: "application.isPaying",
  closed: "application.isClosed",
  recovering: "application.isRecovering",
  rejected: "application.isRejected",
  cancelled: "application.isCancelled",
  withdrawn: "application.isWithdrawn",
  forgone: "application.isForgone",
  lapsed: "application.isLapsed",
} as const;

export type State = keyof typeof stateWords;

export const isState = (state: string): state is State => Object.hasOwn(stateWords, state);

/** How a case ended, where its state alone does not tell: rejected at intake, or a draft that was never sent in. */
export interface Ended {
  readonly declined?: boolean;
  readonly discarded?: boolean;
}

/**
 * What the state of a case means for the applicant, as a key of words: not to be taken up is another thing than no award,
 * and to discard a draft another than to withdraw what was sent in.
 */
export function wordsOfState(state: State, { declined = false, discarded = false }: Ended) {
  if (state === "rejected" && declined) return "application.isDeclined";
  if (state === "withdrawn" && discarded) return "application.isDiscarded";
  return stateWords[state];
}

/** How a case ended, by its steps. */
export const endedBy = (steps: Kinds): Ended => ({
  declined: isDeclined(steps),
  discarded: !steps.some(({ kind }) => kind === "submit" || kind === "take-up"),
});

/** What a case is called by its number, as a key of words: what the city offered and nobody applied for is no application. */
export const wordsOfNumber = (state: string) =>
  ["offered", "forgone", "lapsed"].includes(state) ? "application.oneOffer" : "application.one";

/** Whether a case was rejected at intake and not after a review. */
export const isDeclined = (steps: Kinds): boolean =>
  steps.findLast(({ kind }) => kind === "decline" || kind === "reject")?.kind === "decline";

/**
 * What asking for a review of how a case ended does, as a key of words: who rejected it does not review it again; what was
 * rejected at intake was never reviewed; and a cancelled approval says nothing against its reviewer.
 */
export function wordsOfAppeal({ state, steps }: { readonly state: string; readonly steps: Kinds }) {
  if (state === "cancelled") return "application.appealCancelled";
  return isDeclined(steps) ? "application.appealDeclined" : "application.appealRejected";
}

/** Where nothing will be paid, whatever the case would have come to. */
export const isWithoutAward = (state: string): boolean =>
  ["rejected", "cancelled", "withdrawn"].includes(state);

/** Where the applicant fills in. */
export const isOpen = (state: string): boolean => state === "draft" || state === "returned";

/** Where nothing is to be done any more. */
export const isOver = (state: string): boolean =>
  ["closed", "rejected", "cancelled", "withdrawn", "forgone", "lapsed"].includes(state);

/** Where the applicant is offered something, may take it back up, or could have. */
export const isOffered = (state: string): boolean =>
  state === "offered" || state === "forgone" || state === "lapsed";

/** The line of a case in plain words, each part with the states in which it is the turn of it. */
const applied = [
  { words: "application.lineFill", states: ["draft", "returned"] },
  { words: "application.lineAccept", states: ["submitted"] },
  { words: "application.lineReview", states: ["accepted"] },
  { words: "application.lineCheck", states: ["decided"] },
  { words: "application.lineNotice", states: ["checked", "noticed"] },
  { words: "application.linePay", states: ["approved", "paying"] },
  { words: "application.lineDone", states: ["closed", "recovering"] },
] as const;

/** The line of a case that began with an offer. */
const offered = [
  { words: "application.lineTakeUp", states: ["offered", "forgone", "lapsed"] },
  { words: "application.lineCheck", states: ["accepted", "decided"] },
  ...applied.slice(4),
] as const;

/** What of its steps says by which line a case goes. */
type Kinds = readonly { readonly kind: string }[];

/** The line that a case goes by: that of an offer until the firm says that a fact of it is wrong. */
export const lineOf = (steps: Kinds): typeof applied | typeof offered =>
  steps[0]?.kind === "offer" && !steps.some(({ kind }) => kind === "dispute") ? offered : applied;

/** Which part of the line a case is at, and for one that ended before, how far it came. */
export function partOf(state: string, steps: Kinds): number {
  const line = lineOf(steps);
  const at = line.findIndex(({ states }) => states.some((each) => each === state));
  if (at >= 0) return at;
  const taken = new Set(steps.map(({ kind }) => kind));
  if (line === offered) return taken.has("approve") ? 3 : 1;
  if (taken.has("approve")) return 5;
  if (taken.has("accept")) return 2;
  return taken.has("submit") ? 1 : 0;
}
