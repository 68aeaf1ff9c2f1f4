import type { CaseBody } from "../api/bodies.ts";

/** What the sum of a case rests on: the decision, what the firm states, or what the city knows where nobody applied. */
export const sumWords = ({ decided, offer }: Pick<CaseBody, "decided" | "offer">) =>
  decided !== null
    ? "application.decided"
    : offer === null || offer.disputed
      ? "application.asStated"
      : "application.asKnown";
