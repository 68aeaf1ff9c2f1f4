import type { CaseBody } from "../api/bodies.ts";

/**
 * What the sum of a case rests on: the decision, what the firm states, with the figures that were set, or what the city
 * knows where nobody applied.
 */
export const sumWords = ({
  decided,
  offer,
  settlements,
  state,
}: Pick<CaseBody, "decided" | "offer" | "settlements" | "state">) =>
  decided !== null
    ? state === "cancelled"
      ? "application.decidedBefore"
      : "application.decided"
    : offer === null || offer.disputed
      ? settlements.length === 0
        ? "application.asStated"
        : "application.asSettled"
      : "application.asKnown";
