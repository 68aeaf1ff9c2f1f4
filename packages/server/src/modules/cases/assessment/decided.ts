import type { Fen } from "@gongbao/engine";
import type { Found } from "../way/found.ts";
import { isDecision } from "../way/steps.ts";
import type { Settled } from "./settling.ts";

/** What was decided, as the last decision says. */
export function decidedOf(found: Pick<Found, "steps">): readonly Settled[] {
  const decision = found.steps.findLast(isDecision);
  const settled = decision?.detail["settled"];
  if (!Array.isArray(settled)) return [];
  return settled.map(({ item, fen }: { item: string | null; fen: string }) => ({
    item,
    amount: BigInt(fen) as Fen,
  }));
}

/** All of it together. */
export const totalOf = (awards: readonly Settled[]): Fen =>
  awards.reduce((sum, { amount }) => sum + amount, 0n) as Fen;
