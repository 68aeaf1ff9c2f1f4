import type { Label } from "../ir/rulebook.ts";
import { type Draft, type Term, term } from "./term.ts";

type Money = Term<"money">;

const nothing: Draft = { op: "const", type: "money", value: "0" };

const range = (
  as: string,
  lo: Draft,
  hi: Draft | null,
  decider: Label,
  settledBy: "decider" | "parties" | "document",
): Money => term("money", { op: "range", as, lo, hi, decider, settledBy });

/** 「最高…」 with no floor: somebody decides how much, between nothing and the cap. */
export const upTo = (cap: Money, decider: Label): Money =>
  range("up-to", nothing, cap.draft, decider, "decider");

/** 「200万元以上、最高600万元」, 「50万元—200万元」: somebody decides between the two. */
export const between = (least: Money, most: Money, decider: Label): Money =>
  range("between", least.draft, most.draft, decider, "decider");

/** 「适当」, 「一定」, 「一事一议」: somebody decides, and the words set no end. */
export const atDiscretion = (decider: Label, least: Money | null = null): Money =>
  range("at-discretion", least ? least.draft : nothing, null, decider, "decider");

/** An amount that another document fixes: unknown here, within whatever bounds are known of it. */
export const fixedElsewhere = (
  document: Label,
  bounds: { readonly least?: Money; readonly most?: Money } = {},
): Money =>
  range(
    "fixed-elsewhere",
    bounds.least?.draft ?? nothing,
    bounds.most?.draft ?? null,
    document,
    "document",
  );

/** An amount the parties agree on, between the two. */
export const asAgreed = (least: Money, most: Money, parties: Label): Money =>
  range("as-agreed", least.draft, most.draft, parties, "parties");
