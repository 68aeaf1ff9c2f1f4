import type { Label } from "../ir/rulebook.ts";

/** Where in a scheme, in the data or in the reckoning a fault lies. Null where it belongs to no such thing. */
export interface AllocationPlace {
  /** Index of the row in the data as given. */
  readonly row: number | null;
  /** Division code. */
  readonly subject: string | null;
  /** Column, derived column, parameter or other name of the scheme. */
  readonly name: string | null;
}

export type AllocationProblemCode =
  | "unknown-name"
  | "wrong-shape"
  | "wrong-value"
  | "negative"
  | "out-of-range"
  | "missing"
  | "twice"
  /** A derived column that needs itself, or eligibility that needs the participants. */
  | "circular"
  /** An efficacy score of an indicator without a direction. */
  | "no-direction"
  /** best = worst: the efficacy score is undefined. */
  | "no-spread"
  | "division-by-zero"
  | "negative-share"
  | "nothing-to-share-by"
  | "no-participants"
  | "over-pool"
  | "too-many-undecided";

/** Why an allocation cannot be made, or a row cannot be read: where, what was expected, what was found. */
export interface AllocationProblem {
  readonly code: AllocationProblemCode;
  readonly where: AllocationPlace;
  readonly expected: Label;
  readonly found: string;
  /** The nearest right name, where a name is wrong. */
  readonly nearest: string | null;
  readonly message: Label;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

const sayPlace = ({ row, subject, name }: AllocationPlace): Label => {
  const zh = [row === null ? "" : `第${row + 1}行`, subject ?? "", name ?? ""];
  const en = [row === null ? "" : `row ${row + 1}`, subject ?? "", name ?? ""];
  const said = (parts: readonly string[]) => parts.filter((part) => part !== "");
  return { zh: said(zh).join("，"), en: said(en).join(", ") };
};

/** One problem, with its sentence in both languages. Places not named are null. */
export function allocationProblem(
  code: AllocationProblemCode,
  where: Partial<AllocationPlace>,
  expected: Label,
  found: string,
  nearest: string | null = null,
): AllocationProblem {
  const place: AllocationPlace = { row: null, subject: null, name: null, ...where };
  const at = sayPlace(place);
  const what = shorten(found);
  return {
    code,
    where: place,
    expected,
    found: what,
    nearest,
    message: {
      zh: `${at.zh && `${at.zh}：`}应为${expected.zh}，实为“${what}”${nearest ? `；是不是“${nearest}”？` : ""}`,
      en: `${at.en && `${at.en}: `}expected ${expected.en}, found “${what}”${nearest ? `; did you mean “${nearest}”?` : ""}`,
    },
  };
}

/** What a reckoning expects where it finds something undefined. */
export const DEFINED = {
  "no-spread": {
    zh: "不全相等的指标值（最优值与最差值相等时，功效系数无从计算）",
    en: "figures that differ (best equals worst: the efficacy score is undefined)",
  },
  "division-by-zero": { zh: "不为零的除数", en: "a divisor that is not zero" },
  "no-participants": { zh: "至少一个参与对象", en: "at least one participant" },
} as const satisfies Partial<Record<AllocationProblemCode, Label>>;
