import type { Subject } from "../ir/rulebook.ts";
import { atLeast } from "./condition.ts";
import { type Term, term } from "./term.ts";

type Truth = Term<"truth">;

const over = (
  kind: Subject,
  how: "sum" | "most" | "least",
  of: Term<"money">,
  where: Truth | null,
) =>
  term("money", {
    op: "aggregate",
    as: `${how}-over`,
    how,
    item: kind.id,
    of: of.draft,
    where: where && where.draft,
  });

/** The sum of an amount over the holder's things of a kind, or over those of which a condition holds. */
export const sumOver = (kind: Subject, of: Term<"money">, where: Truth | null = null) =>
  over(kind, "sum", of, where);

/** The largest, and the smallest. Nothing where there are none; no upper end where the smallest of none is asked. */
export const mostOver = (kind: Subject, of: Term<"money">, where: Truth | null = null) =>
  over(kind, "most", of, where);
export const leastOver = (kind: Subject, of: Term<"money">, where: Truth | null = null) =>
  over(kind, "least", of, where);

/** How many of the holder's things of a kind there are, or of which a condition holds. */
export const countOf = (kind: Subject, where: Truth | null = null): Term<"count"> =>
  term("count", {
    op: "aggregate",
    as: "count-of",
    how: "count",
    item: kind.id,
    of: null,
    where: where && where.draft,
  });

const one: Term<"count"> = term("count", { op: "const", type: "count", value: "1" });

/** Whether the holder has any such thing. */
export const hasAny = (kind: Subject, where: Truth | null = null): Truth =>
  term("truth", { ...atLeast(countOf(kind, where), one).draft, as: "has-any" });
