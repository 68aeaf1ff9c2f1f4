import type { LabelBody } from "../../schema/basics.ts";
import type { Taken } from "../cases/way/found.ts";
import { type StepKind, decisionKinds } from "../cases/way/steps.ts";
import type { CaseFile } from "./file.ts";
import { acceptance } from "./kinds/acceptance.ts";
import { cancellation } from "./kinds/cancellation.ts";
import { claim } from "./kinds/claim.ts";
import { completion } from "./kinds/completion.ts";
import { decision } from "./kinds/decision.ts";
import { notice } from "./kinds/notice.ts";
import { offer } from "./kinds/offer.ts";
import { payment } from "./kinds/payment.ts";
import { refusal } from "./kinds/refusal.ts";
import type { Letter } from "./letter.ts";

/** A kind of letter: which steps it tells of, which take it back, and after which it stays but holds no more. */
interface LetterKind {
  readonly label: LabelBody;
  readonly of: readonly StepKind[];
  readonly undoneBy: readonly StepKind[];
  readonly endedBy: readonly StepKind[];
  readonly write: (file: CaseFile) => Letter;
}

export type LetterName = keyof typeof letterKinds;

/** The letters that come of a case, in the order of its way. */
export const letterKinds = {
  offer: {
    label: { zh: "免申即享告知书", en: "Letter of offer" },
    of: ["offer", "renew"],
    undoneBy: ["dispute"],
    endedBy: ["lapse"],
    write: offer,
  },
  completion: {
    label: { zh: "补正通知书", en: "Letter of what is to be completed" },
    of: ["return"],
    undoneBy: [],
    endedBy: [],
    write: completion,
  },
  acceptance: {
    label: { zh: "受理通知书", en: "Letter of acceptance" },
    of: ["accept"],
    undoneBy: [],
    endedBy: [],
    write: acceptance,
  },
  refusal: {
    label: { zh: "不予奖补决定书", en: "Rejection" },
    of: ["decline", "reject"],
    undoneBy: [],
    endedBy: [],
    write: refusal,
  },
  decision: {
    label: { zh: "奖补审核决定书", en: "Decision on the award" },
    of: decisionKinds,
    undoneBy: ["send-back", "reopen", "appeal"],
    endedBy: [],
    write: decision,
  },
  notice: {
    label: { zh: "公示", en: "Public notice" },
    of: ["publish"],
    undoneBy: ["send-back", "reopen", "appeal"],
    endedBy: [],
    write: notice,
  },
  payment: {
    label: { zh: "批准拨付通知书", en: "Letter of approval and payment" },
    of: ["approve"],
    undoneBy: [],
    endedBy: ["cancel"],
    write: payment,
  },
  cancellation: {
    label: { zh: "撤销批准决定书", en: "Cancellation of the approval" },
    of: ["cancel"],
    undoneBy: [],
    endedBy: [],
    write: cancellation,
  },
  claim: {
    label: { zh: "责令退回通知书", en: "Letter of what is to be paid back" },
    of: ["claim-back"],
    undoneBy: [],
    endedBy: [],
    write: claim,
  },
} as const satisfies Readonly<Record<string, LetterKind>>;

export const letterNames = Object.keys(letterKinds) as LetterName[];

/** The kind of a name. */
export const letterKindOf = (name: LetterName): LetterKind => letterKinds[name];

/** What a letter is called, by the step that it tells of: not to take a case up is no decision on the award. */
export const labelOfLetter = (name: LetterName, { kind }: Pick<Taken, "kind">): LabelBody =>
  kind === "decline"
    ? { zh: "不予受理决定书", en: "Rejection at intake" }
    : letterKindOf(name).label;

const isAfter = (steps: readonly Taken[], told: Taken, kinds: readonly StepKind[]): boolean =>
  steps.some(({ kind, position }) => position > told.position && kinds.includes(kind));

/** The step that a letter tells of: the last of its kind, unless a later one took it back. */
export function stepTold(steps: readonly Taken[], name: LetterName): Taken | undefined {
  const { of } = letterKindOf(name);
  const step = steps.findLast(({ kind }) => of.includes(kind));
  if (step === undefined) return undefined;
  return isAfter(steps, step, letterKindOf(name).undoneBy) ? undefined : step;
}

/** Whether what a letter says of a step holds no more: it was sent, and so it stays to be read. */
export const isEnded = (steps: readonly Taken[], name: LetterName, told: Taken): boolean =>
  isAfter(steps, told, letterKindOf(name).endedBy);
