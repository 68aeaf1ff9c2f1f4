import type { Fen, Rulebook } from "@gongbao/engine";
import { type Article, articleText, findDocument, formatCitation } from "@gongbao/gazette";
import type { Kysely } from "kysely";
import { dayOf } from "../../calendar/working-days.ts";
import { namesOn } from "../../directory/names.ts";
import type { Spine } from "../../spine/spine.ts";
import { divide } from "../cases/assessment/assessment.ts";
import { decidedOf, totalOf } from "../cases/assessment/decided.ts";
import type { Settled } from "../cases/assessment/settling.ts";
import { defectsIn, labelOf } from "../cases/mending/defects.ts";
import { type Offer, isOnOffer, offerOf } from "../cases/offers/offer.ts";
import { measureOf } from "../cases/programmes/discretion.ts";
import { type Confirmed, confirmationsOf } from "../cases/review/confirming.ts";
import { type Settlement, settlementsOf } from "../cases/review/settlements.ts";
import type { Tables } from "../cases/tables.ts";
import type { Found, Taken } from "../cases/way/found.ts";

/** What a letter is written from: the case as it was when the step was taken. */
export interface CaseFile {
  readonly found: Found;
  readonly step: Taken;
  /** The day of the step, which is the letter's. */
  readonly day: string;
  readonly measure: string;
  /** 《…》（聊政发〔2019〕1号）第一条 */
  readonly cited: string;
  /** The words of the article, paragraph by paragraph. */
  readonly article: readonly string[];
  readonly applicant: string;
  /** The body that says it, under its name of that day. */
  readonly body: string;
  /** What was offered without an application, where the case goes the way of an offer; null where it does not. */
  readonly offer: Offer | null;
  /** What was found of each fact by then; of the others nothing. */
  readonly facts: readonly Confirmed[];
  /** What the step asks to mend, each with what it is about. */
  readonly asked: readonly string[];
  readonly decided: readonly Settled[];
  readonly total: Fen;
  /** Ranges that were settled to a figure, with the body that did under its name of the day. */
  readonly settlements: readonly (Settlement & { readonly bodyName: string })[];
  /** All who give something of the programme's awards, under their names of the day. */
  readonly payers: readonly string[];
  /** What each payer gives of it, where something was decided. */
  readonly shares: readonly { readonly payer: string; readonly amount: Fen }[];
}

/** The body that a letter about a step comes from: what a firm takes up is decided by the body that offers it. */
export const senderOf = ({ programme }: Found, { kind, body }: Taken): string =>
  kind === "take-up" ? programme.leading : body;

/** Reads what a letter about a step is written from. */
export async function caseFile(
  { volumes }: Pick<Spine, "volumes">,
  database: Kysely<Tables>,
  {
    found: now,
    rulebook,
    step,
  }: { readonly found: Found; readonly rulebook: Rulebook; readonly step: Taken },
): Promise<CaseFile> {
  const day = dayOf(new Date(step.at));
  // What was decided anew after the letter is not in it.
  const found = { ...now, steps: now.steps.filter(({ position }) => position <= step.position) };
  const { programme, applicant } = found;
  const measure = measureOf(rulebook, programme.measure);
  const payers = programme.shares.map(({ payer }) => payer);
  const settlements = settlementsOf(found, []);
  const settlers = settlements.map(({ body }) => body);
  const from = senderOf(found, step);
  const names = await namesOn(database, [applicant, from, ...payers, ...settlers], day);
  const nameOf = (body: string): string => names.get(body)?.zh ?? body;
  const facts = await confirmationsOf(database, found, rulebook, step.at);
  // What is offered is offered by facts that the firm has not confirmed yet.
  const isOffer = step.kind === "offer" || step.kind === "renew";
  const decided = decidedOf(found);
  const total = totalOf(decided);
  const parts = divide(
    total,
    programme.shares.map(({ numerator }) => numerator),
  );
  return {
    found,
    step,
    day,
    measure: measure.title.zh,
    ...wordsOf(volumes, measure),
    applicant: nameOf(applicant),
    body: nameOf(from),
    offer: isOnOffer(found) ? await offerOf(database, found) : null,
    facts: isOffer ? facts : facts.filter(({ finding }) => finding !== null),
    asked: defectsIn(step).map(({ words, about }) =>
      about === null
        ? words
        : `${about.item === null ? "" : `${about.item}，`}${labelOf(rulebook, about.fact).zh}：${words}`,
    ),
    decided,
    total,
    settlements: settlements.map((each) => ({ ...each, bodyName: nameOf(each.body) })),
    payers: payers.map(nameOf),
    shares: payers.flatMap((payer, at) => {
      const amount = (parts[at] ?? 0n) as Fen;
      return amount === 0n ? [] : [{ payer: nameOf(payer), amount }];
    }),
  };
}

/** The article that gives a measure, as it is cited and word for word. */
function wordsOf(
  volumes: Spine["volumes"],
  { document: id, article: of }: { readonly document: string; readonly article: string },
): Pick<CaseFile, "cited" | "article"> {
  for (const { issue } of volumes.toReversed()) {
    const document = findDocument(issue, id);
    const article: Article | undefined = document?.articles.find((each) => each.id === of);
    if (document === undefined || article === undefined) continue;
    return {
      cited: formatCitation(document, article, "full"),
      article: articleText(issue, article)
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    };
  }
  throw new Error(`no article ${of} of ${id} in any volume`);
}
