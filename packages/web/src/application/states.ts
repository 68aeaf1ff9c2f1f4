/** What a state of a case means for the applicant. */
export const stateWords = {
  draft: "application.isDraft",
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
} as const;

export type State = keyof typeof stateWords;

export const isState = (state: string): state is State => Object.hasOwn(stateWords, state);

/** Where the applicant fills in. */
export const isOpen = (state: string): boolean => state === "draft" || state === "returned";

/** Where nothing is to be done any more. */
export const isOver = (state: string): boolean =>
  ["closed", "rejected", "cancelled", "withdrawn"].includes(state);

/** The line of a case in plain words, each part with the states in which it is the turn of it. */
export const line = [
  { words: "application.lineFill", states: ["draft", "returned"] },
  { words: "application.lineAccept", states: ["submitted"] },
  { words: "application.lineReview", states: ["accepted"] },
  { words: "application.lineCheck", states: ["decided"] },
  { words: "application.lineNotice", states: ["checked", "noticed"] },
  { words: "application.linePay", states: ["approved", "paying"] },
  { words: "application.lineDone", states: ["closed", "recovering"] },
] as const;

/** Which part of the line a case is at, and for one that ended before, how far it came. */
export function partOf(state: string, steps: readonly { readonly kind: string }[]): number {
  const at = line.findIndex(({ states }) => states.some((each) => each === state));
  if (at >= 0) return at;
  const taken = new Set(steps.map(({ kind }) => kind));
  if (taken.has("approve")) return 5;
  if (taken.has("accept")) return 2;
  return taken.has("submit") ? 1 : 0;
}
