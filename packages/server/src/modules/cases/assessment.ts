import {
  type Assessment,
  type Award,
  type CaseProblem,
  type Fen,
  type Rulebook,
  assess,
  readCase,
  readYuan,
  writeYuan,
} from "@gongbao/engine";
import type { Kysely } from "kysely";
import type { Stated, Tables } from "./tables.ts";

/** What a case comes to under the rules in force on its day: of its programme's measure, and of all that it bears on. */
export interface CaseAssessment {
  readonly assessment: Assessment;
  /** The awards of the programme's measure, for each thing. */
  readonly awards: readonly Award[];
}

export type CaseOutcome =
  | { readonly ok: true; readonly result: CaseAssessment }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** What a case's own statement may not say: the server knows it. */
const known = ["as-of", "history", "subject", "unstated"];

/**
 * Assesses what is stated of a holder, on a day, with the awards the server knows of. Nothing but what is stated is taken
 * for granted where `nothingElse`; otherwise what is missing keeps the range open.
 */
export function assessCase(
  rulebook: Rulebook,
  measure: string,
  {
    holderKind,
    stated,
    day,
    history,
    nothingElse,
  }: {
    readonly holderKind: string;
    readonly stated: Stated;
    readonly day: string;
    readonly history: readonly Readonly<Record<string, unknown>>[];
    readonly nothingElse: boolean;
  },
): CaseOutcome {
  const own = Object.fromEntries(Object.entries(stated).filter(([key]) => !known.includes(key)));
  const reading = readCase(
    {
      ...own,
      subject: holderKind,
      "as-of": day,
      history,
      ...(nothingElse ? { unstated: "none" } : {}),
    },
    rulebook,
  );
  if (!reading.ok) return { ok: false, problems: reading.problems };
  const assessment = assess(rulebook, reading.case);
  const awards = assessment.awards.filter((award) => award.measure === measure);
  return { ok: true, result: { assessment, awards } };
}

/** The awards that a holder has had, as a case's history is written: those of cases and those recorded of earlier years. */
export async function historyOf(
  database: Kysely<Tables>,
  holder: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const rows = await database
    .selectFrom("cases.award")
    .select(["measure", "item", "day", "amount"])
    .where("holder", "=", holder)
    .orderBy("day")
    .orderBy("id")
    .execute();
  return rows.map(({ measure, item, day, amount }) => ({
    measure,
    ...(item === null ? {} : { item }),
    date: day,
    amount: writeYuan(amount),
  }));
}

/** An award settled to a figure. */
export interface Settled {
  readonly item: string | null;
  readonly amount: Fen;
}

/** Why a figure is not one that the rule allows for an award. */
export interface NotAllowed {
  readonly item: string | null;
  readonly expected: string;
  readonly found: string;
}

/** Settles each award to a figure: its own where the rule gives one, else the one decided, within the range. */
export function settle(
  awards: readonly Award[],
  decided: Readonly<Record<string, string>>,
): { readonly settled: readonly Settled[]; readonly refused: readonly NotAllowed[] } {
  const settled: Settled[] = [];
  const refused: NotAllowed[] = [];
  const items = new Set(awards.map(({ item }) => item?.id ?? ""));
  for (const [item, found] of Object.entries(decided)) {
    if (!items.has(item)) refused.push({ item, expected: [...items].join(", "), found });
  }
  for (const { item, status, amount } of awards) {
    const id = item?.id ?? null;
    const said = decided[id ?? ""];
    const least = readYuan(amount.min) ?? (0n as Fen);
    const most = amount.max === null ? null : readYuan(amount.max);
    const figure = said === undefined ? (most === least ? least : null) : readYuan(said);
    const inside = figure !== null && figure >= least && (most === null || figure <= most);
    if (status === "not-due" ? (figure ?? 0n) === 0n : inside) {
      if (figure !== null && figure > 0n) settled.push({ item: id, amount: figure });
      continue;
    }
    refused.push({
      item: id,
      expected: amount.max === null ? `>= ${amount.min}` : `${amount.min} – ${amount.max}`,
      found: said ?? "",
    });
  }
  return { settled, refused };
}

/** The caps that a measure's awards use up, for the ledger: those over one holder by the year, the life or the period. */
export function capsOf(
  rulebook: Rulebook,
  measure: string,
  day: string,
): readonly {
  readonly limit: string;
  readonly period: string;
  readonly cap: Fen;
  readonly words: string;
}[] {
  const limits = rulebook.measures.find(({ id }) => id === measure)?.limits ?? [];
  return limits.flatMap(({ id, by, citation, under, per, ...rule }) => {
    const figure = rule.kind === "cap" ? rule.amount : null;
    const parameter =
      figure?.op === "param"
        ? rulebook.parameters.find((each) => each.id === figure.id)
        : undefined;
    if (parameter === undefined || by.length > 0 || under !== null || typeof per !== "string") {
      return [];
    }
    return [
      {
        limit: `${measure}/${id}`,
        period: per === "year" ? day.slice(0, 4) : per,
        cap: BigInt(parameter.value) as Fen,
        words: rulebook.citations[citation]?.quote ?? "",
      },
    ];
  });
}

/** An amount divided in proportion, to the fen: largest remainders first, earlier parts first where they are equal. */
export function divide(amount: bigint, weights: readonly number[]): readonly bigint[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const parts = weights.map((weight, at) => ({
    at,
    part: (amount * BigInt(weight)) / whole,
    rest: (amount * BigInt(weight)) % whole,
  }));
  let left = amount - parts.reduce((sum, { part }) => sum + part, 0n);
  const result = parts.map(({ part }) => part);
  for (const { at } of parts.toSorted((a, b) =>
    a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1,
  )) {
    if (left === 0n) break;
    result[at] = (result[at] ?? 0n) + 1n;
    left--;
  }
  return result;
}
