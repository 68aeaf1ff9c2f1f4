import type { Case } from "../case/case.ts";
import { hashOfText } from "../ir/canonical.ts";
import type { Rulebook } from "../ir/rulebook.ts";
import type { Assessment, Receipt } from "./assessment.ts";

/**
 * What an assessment decides, without the words that tell it: those follow from the rulebook, which the receipt
 * names by its hash. Its members stand in their order, so that its JSON is its canonical text.
 */
const outcomeOf = ({ awards, total, byPayee }: Omit<Assessment, "receipt">) => ({
  awards: awards.map((award) => [
    award.measure,
    award.item?.id ?? null,
    award.status,
    award.amount.min,
    award.amount.max,
    award.displaced && [award.displaced.collision, award.displaced.by, award.displaced.certain],
    award.limits.map((limit) => [limit.id, limit.after.min, limit.after.max]),
  ]),
  byPayee: byPayee.map(({ payee, min, max }) => [payee, min, max]),
  total: [total.min, total.max, total.open],
});

/** The receipt of an assessment: the rulebook's hash, what went in, and the hash of what came out. */
export const receiptOf = (
  rulebook: string,
  inputs: Case,
  assessment: Omit<Assessment, "receipt">,
  sha256?: (text: string) => string,
): Receipt => ({
  format: "gongbao-receipt",
  version: 1,
  rulebook,
  inputs,
  interpretations: assessment.interpretations,
  outputs: hashOfText(JSON.stringify(outcomeOf(assessment)), sha256),
});

/** Why a receipt cannot be vouched for. */
export interface ReceiptProblem {
  readonly code: "other-rulebook" | "other-outputs";
  readonly expected: string;
  readonly found: string;
}

/** An assessment run again, and what is not the same. */
export interface Rerun {
  readonly assessment: Assessment;
  readonly problem: ReceiptProblem | null;
}

type Assess = (
  rulebook: Rulebook,
  given: Case,
  options: { readonly interpretations: Receipt["interpretations"] },
) => Assessment;

/** Runs an assessment again as its receipt says; a problem where the rules or the result are not the same. */
export function rerunWith(assess: Assess, rulebook: Rulebook, receipt: Receipt): Rerun {
  const assessment = assess(rulebook, receipt.inputs, { interpretations: receipt.interpretations });
  const again = assessment.receipt;
  if (again.rulebook !== receipt.rulebook)
    return {
      assessment,
      problem: { code: "other-rulebook", expected: receipt.rulebook, found: again.rulebook },
    };
  if (again.outputs !== receipt.outputs)
    return {
      assessment,
      problem: { code: "other-outputs", expected: receipt.outputs, found: again.outputs },
    };
  return { assessment, problem: null };
}
