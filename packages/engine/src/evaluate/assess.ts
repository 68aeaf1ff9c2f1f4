import type { Case } from "../case/case.ts";
import type { Rulebook } from "../ir/rulebook.ts";
import type { Assessment, Receipt } from "./assessment.ts";
import { missingOf, writeAward } from "./award.ts";
import { writeRange } from "./grant.ts";
import { questionsOf } from "./questions.ts";
import { type Rerun, receiptOf, rerunWith } from "./receipt.ts";
import { type AssessOptions, prepare, runStages } from "./run.ts";

/**
 * Assesses one case: every measure that speaks of such a holder, by the stages award, same work, limits, totals.
 * Pure: the same rulebook, case and readings give the same assessment, byte for byte. The case must have been
 * read against this rulebook (`readCase`); throws RangeError for a reading that no interpretation has.
 */
export function assess(rulebook: Rulebook, given: Case, options: AssessOptions = {}): Assessment {
  const { hash } = prepare(rulebook);
  const { scope, base, grants, ...run } = runStages(rulebook, given, options);
  const totals = run.totals();
  const telling = {
    traced: options.trace ?? true,
    groundsOfNothing: options.groundsOfNothing ?? true,
  };
  const awards = grants.map((grant) => writeAward(rulebook, scope, base, grant, telling));
  const assessment: Omit<Assessment, "receipt"> = {
    asOf: given.asOf,
    subject: given.subject,
    awards,
    total: {
      ...writeRange(totals.all),
      open: awards.filter((award) => award.open).map((award) => award.measure),
    },
    byPayee: [...totals.byPayee].map(([payee, amount]) => ({ payee, ...writeRange(amount) })),
    questions: questionsOf(rulebook, grants, (grant) => missingOf(rulebook, grant)),
    assumptions:
      given.history === null
        ? [
            {
              zh: "未填写以往奖补，按此前未享受过计算。",
              en: "Nothing was said about past awards; the figures take it that there were none.",
            },
          ]
        : [],
    interpretations: base.readings,
  };
  return { ...assessment, receipt: receiptOf(hash, given, assessment, options.sha256) };
}

/** Runs an assessment again from its receipt, and says whether rules and result are the same. */
export const rerun = (rulebook: Rulebook, receipt: Receipt): Rerun =>
  rerunWith(assess, rulebook, receipt);
