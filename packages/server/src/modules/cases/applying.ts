import type { Assessment, Rulebook } from "@gongbao/engine";
import { assessCase, historyOf } from "./assessment.ts";
import type { Outcome, StepContext } from "./perform.ts";
import { nothingDue, outsideWindow, stillMissing, wrongStatement } from "./refusals.ts";
import type { Stated } from "./tables.ts";

/** The kind of holder that a body is to the rules. */
export async function holderKindOf({
  transaction,
  found,
}: Pick<StepContext, "transaction" | "found">): Promise<string> {
  const { kind } = await transaction
    .selectFrom("directory.body")
    .select("kind")
    .where("id", "=", found.applicant)
    .executeTakeFirstOrThrow();
  return kind === "public" ? "organisation" : kind === "county" ? "county" : "enterprise";
}

/** What is stated, assessed on the day with the awards the server knows of; refused with everything that is wrong. */
export async function assessStated(
  context: StepContext,
  rulebook: Rulebook,
  stated: Stated,
  nothingElse: boolean,
) {
  const { transaction, found, day } = context;
  const outcome = assessCase(rulebook, found.programme.measure, {
    holderKind: await holderKindOf(context),
    stated,
    day,
    history: await historyOf(transaction, found.applicant),
    nothingElse,
  });
  if (!outcome.ok) throw wrongStatement(outcome.problems);
  return outcome.result;
}

/**
 * 申报: within the programme's days, with everything the measure asks for, and only where something may be due. What is
 * missing is told whole, at once.
 */
export const submit =
  (rulebook: Rulebook) =>
  async (context: StepContext): Promise<Outcome> => {
    const { found, day } = context;
    const { opensOn, closesOn } = found.programme;
    // What was sent back to be completed may come in after the window.
    if (found.state === "draft" && (day < opensOn || day > closesOn)) {
      throw outsideWindow(opensOn, closesOn, day);
    }
    const { assessment, awards } = await assessStated(context, rulebook, found.stated, false);
    const live = awards.filter(({ status }) => status !== "not-due");
    if (live.length === 0) throw nothingDue(awards.map(({ reason }) => reason));
    const missing = new Set(live.flatMap((award) => award.missing));
    if (missing.size > 0) throw stillMissing(labelsOf(rulebook, missing));
    return { receipt: assessment.receipt, detail: totalsOf(assessment, found.programme.measure) };
  };

const labelsOf = (rulebook: Rulebook, facts: ReadonlySet<string>): readonly string[] =>
  [...facts].map((id) => rulebook.facts.find((fact) => fact.id === id)?.label.zh ?? id);

/** What each award of the measure comes to, for the record of a step. */
export const totalsOf = ({ awards }: Assessment, measure: string) => ({
  awards: awards
    .filter((award) => award.measure === measure)
    .map(({ item, status, amount }) => ({ item: item?.id ?? null, status, ...amount })),
});

/** 撤回. */
export const withdraw = async (): Promise<Outcome> => ({});

/** 通知补正: all defects at once, each with what is wanted. */
export const askToComplete = (defects: readonly string[]) => async (): Promise<Outcome> => ({
  words: defects.join("\n"),
  detail: { defects: defects.length },
});

/** 受理. */
export const accept = async (): Promise<Outcome> => ({});

/** 申请复核: once more to the review, by another reviewer. */
export const appeal = (reason: string) => async (): Promise<Outcome> => ({ words: reason });
