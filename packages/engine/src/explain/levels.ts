import type { Expr, Label } from "../ir/rulebook.ts";

/** Levels of one fact or of several together, and what comes of them. */
export interface Tier {
  readonly facts: readonly Expr[];
  readonly levels: readonly Label[];
  readonly part: Expr;
}

const isAll = (expr: Expr): boolean => expr.op === "const" && expr.value === "1";

/** The levels that an amount goes by, alone or as the share of a figure, and the amount with one of them put in; null for others. */
export function innerLevels(
  part: Expr,
): { readonly by: Expr & { op: "match" }; readonly of: (level: Expr) => Expr } | null {
  if (part.op === "match") return { by: part, of: (level) => level };
  if (part.op !== "mulDiv" || part.as !== "compose") return null;
  const { of, by } = part;
  if (by.op === "match" && (of.op === "param" || of.op === "const"))
    return { by, of: (level) => (isAll(level) ? of : { ...part, by: level }) };
  return null;
}
