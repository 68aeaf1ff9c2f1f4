import {
  type Assessment,
  type Award,
  type CaseProblem,
  type Fen,
  type Rulebook,
  assess,
  readCase,
  writeYuan,
} from "@gongbao/engine";
import { type Kysely, sql } from "kysely";
import { keptPlan } from "../../../database/kept-plan.ts";
import { factsStated } from "./stated-facts.ts";
import type { Stated, Tables } from "../tables.ts";

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
    bearing = rulebook,
  }: {
    readonly holderKind: string;
    readonly stated: Stated;
    readonly day: string;
    readonly history: readonly Readonly<Record<string, unknown>>[];
    readonly nothingElse: boolean;
    /** The rules that are run, where these are fewer than those that the statement is read by. */
    readonly bearing?: Rulebook;
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
  const assessment = assess(bearing, reading.case);
  const awards = assessment.awards.filter((award) => award.measure === measure);
  return { ok: true, result: { assessment, awards } };
}

/** The things that a statement names. */
const thingsIn = (stated: Stated): ReadonlySet<unknown> =>
  new Set(
    Object.values(stated).flatMap((entries) =>
      Array.isArray(entries)
        ? entries.map((entry: unknown): unknown => Reflect.get(Object(entry), "id"))
        : [],
    ),
  );

/**
 * The awards that the holder of a case has had beside it, as a case's history is written: those of cases and those
 * recorded of earlier years, less what was cancelled or paid back.
 *
 * One that was made for a later day counts on the case's day where it is of the same year or the same thing: whichever of
 * two cases is approved first, they share the room of their year, and a thing is not rewarded twice.
 */
export async function historyOf(
  database: Kysely<Tables>,
  { id, applicant, stated }: { id: bigint; applicant: string; stated: Stated },
  caseDay: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const things = thingsIn(stated);
  const { rows } = await sql<{
    measure: string;
    item: string | null;
    day: string;
    facts: Readonly<Record<string, unknown>>;
    left: bigint;
  }>`
    select ${keptPlan} a.measure, a.item, a.day, a.facts,
      (a.amount - coalesce((select sum(r.amount) from cases.award_reduction r where r.award_id = a.id), 0))::bigint as left
    from cases.award a
    where a.holder = ${applicant} and a.case_id is distinct from ${id}
    order by a.day, a.id`.execute(database);
  return rows
    .filter(({ left }) => left > 0n)
    .map(({ measure, item, day, facts, left }) => ({
      measure,
      ...(item === null ? {} : { item }),
      date:
        day > caseDay && (day.slice(0, 4) === caseDay.slice(0, 4) || things.has(item))
          ? caseDay
          : day,
      amount: writeYuan(left),
      ...(Object.keys(facts).length === 0 ? {} : { facts }),
    }));
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

/** The options of a thing by which a limit of the measure counts awards together, as a past award is written. */
export function factsOfItem(
  rulebook: Rulebook,
  measure: string,
  confirmed: Stated,
  item: string | null,
): Readonly<Record<string, unknown>> {
  const limits = rulebook.measures.find(({ id }) => id === measure)?.limits ?? [];
  const keys = new Set(limits.flatMap(({ by }) => by));
  return Object.fromEntries(
    factsStated(rulebook, measure, confirmed)
      .filter((each) => each.item === item && keys.has(each.fact.id))
      .map(({ fact, value }) => [fact.id, value]),
  );
}

/** An amount divided in proportion, to the fen: largest remainders first, earlier parts first where they are equal. */
export function divide(amount: bigint, weights: readonly (number | bigint)[]): readonly bigint[] {
  const whole = weights.reduce<bigint>((sum, weight) => sum + BigInt(weight), 0n);
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
