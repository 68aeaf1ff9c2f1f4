import type { CaseBody } from "../api/bodies.ts";

/** What the sum of a case rests on: the decision, what the firm states, or what the city knows where nobody applied. */
export const sumWords = ({
  decided,
  offer,
  state,
}: Pick<CaseBody, "decided" | "offer" | "state">) =>
  decided !== null
    ? state === "cancelled"
      ? "application.decidedBefore"
      : "application.decided"
    : offer === null || offer.disputed
      ? "application.asStated"
      : "application.asKnown";
