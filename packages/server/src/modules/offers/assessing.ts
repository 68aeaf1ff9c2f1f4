import type { Fen, Rulebook } from "@gongbao/engine";
import type { Sifted } from "@gongbao/population";
import { type Kysely, sql } from "kysely";
import { personsBehind } from "../../access/keys/persons.ts";
import { readCreditCode } from "../../directory/credit-code.ts";
import { ownPeopleOf } from "../../directory/own-people.ts";
import { assessCase, historyOf } from "../cases/assessment/assessment.ts";
import { narrow } from "../cases/assessment/narrow.ts";
import { type Owed, surelyOwed } from "../cases/offers/offer.ts";
import { openForSameWork } from "../cases/offers/same-work.ts";
import type { Stated } from "../cases/tables.ts";
import { subject } from "./eligible.ts";
import type { AllTables, EntryDetail, EntryOutcome } from "./tables.ts";

/** What a list is made under. */
export interface Listing {
  readonly rulebook: Rulebook;
  readonly measure: string;
  readonly day: string;
  /** Whether part of what is paid comes from the firm's county, so that it has to be known. */
  readonly needsCounty: boolean;
  readonly madeBy: string;
  readonly madeAt: string;
}

/** What came of somebody who may be owed something. */
export interface Entry {
  readonly code: string;
  readonly firm: string | null;
  readonly stated: Stated | null;
  readonly outcome: EntryOutcome;
  readonly sum: Fen | null;
  readonly detail: EntryDetail;
}

/** A firm that is registered here. */
interface Firm {
  readonly id: string;
  readonly hasCounty: boolean;
  /** Whether whoever made the list is of it, or acts for it. */
  readonly isOwn: boolean;
}

/** The firms of some credit codes. */
async function firmsOf(
  database: Kysely<AllTables>,
  codes: readonly string[],
  { day, madeBy, madeAt }: Pick<Listing, "day" | "madeBy" | "madeAt">,
): Promise<ReadonlyMap<string, Firm>> {
  const { rows } = await sql<{ code: string; id: string; county: boolean; own: boolean }>`
    select b.credit_code as code, b.id,
      exists (select from directory.seat t where t.body_id = b.id and t.since <= ${day}::date) as county,
      exists (select from json_array_elements_text(${ownPeopleOf(sql`b.id`, sql`${madeAt}::timestamptz`)}) person
        where person = any(${personsBehind(sql`${madeBy}::text`)})) as own
    from directory.body b where b.kind = 'enterprise' and b.credit_code = any(${[...codes]})`.execute(
    database,
  );
  return new Map(
    rows.map(({ code, id, county, own }) => [code, { id, hasCounty: county, isOwn: own }]),
  );
}

/** What a firm is owed for sure by what is stated, with the awards that the server knows of. */
export async function owedTo(
  database: Kysely<AllTables>,
  { rulebook, measure, day }: Pick<Listing, "rulebook" | "measure" | "day">,
  firm: string,
  stated: Stated,
): Promise<Owed & { readonly hadBefore: boolean }> {
  // No case of its own yet: every award counts.
  const past = await historyOf(database, { id: 0n, applicant: firm, stated }, day);
  const owedWith = (history: typeof past): Owed => {
    const outcome = assessCase(rulebook, measure, {
      holderKind: subject,
      stated,
      day,
      history,
      nothingElse: false,
      bearing: narrow(rulebook, measure),
    });
    // What the columns took is what a case takes; anything else is not certain.
    if (!outcome.ok) {
      const missing = outcome.problems.map(({ message }) => message.zh);
      return { is: "uncertain", min: "0.00", max: null, missing };
    }
    return surelyOwed(outcome.result.awards);
  };
  const owed = owedWith(past);
  const hadBefore = owed.is === "nothing" && past.length > 0 && owedWith([]).is !== "nothing";
  return { ...owed, hadBefore };
}

/** What comes of one firm that is registered. */
async function entryOf(
  database: Kysely<AllTables>,
  listing: Listing,
  firm: Firm,
  stated: Stated,
): Promise<Pick<Entry, "outcome" | "sum" | "detail">> {
  const { rulebook, measure, needsCounty } = listing;
  const nothing = (outcome: EntryOutcome, detail: EntryDetail = {}) => ({
    outcome,
    sum: null,
    detail,
  });
  if (firm.isOwn) return nothing("own-firm");
  if (needsCounty && !firm.hasCounty) return nothing("no-county");
  const work = { applicant: firm.id, measure, stated };
  const others = await openForSameWork(database, rulebook, work, null);
  if (others.length > 0) return nothing("own-case", { cases: others.map(({ number }) => number) });
  const owed = await owedTo(database, listing, firm.id, stated);
  switch (owed.is) {
    case "owed":
      return { outcome: "owed", sum: owed.sum, detail: {} };
    case "nothing":
      return nothing(owed.hadBefore ? "awarded" : "nothing");
    case "uncertain": {
      const { min, max, missing } = owed;
      return nothing("uncertain", { min, max, missing });
    }
    default:
      return owed satisfies never;
  }
}

/** The codes that stand in a table more than once, however they are written. */
function twiceIn(codes: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  return new Set(codes.filter((code) => once.size === once.add(code).size));
}

/** What comes of everybody who may be owed something, in their order. */
export async function* entriesOf(
  database: Kysely<AllTables>,
  listing: Listing,
  found: readonly Sifted[],
): AsyncIterable<Entry> {
  const codes = found.flatMap(({ id }) => readCreditCode(id) ?? []);
  const firms = await firmsOf(database, codes, listing);
  const twice = twiceIn(codes);
  for (const { id, stated } of found) {
    const code = readCreditCode(id);
    const firm = code === null ? undefined : firms.get(code);
    const off = (outcome: EntryOutcome): Entry => ({
      code: id,
      firm: firm?.id ?? null,
      stated: null,
      outcome,
      sum: null,
      detail: {},
    });
    if (code === null) yield off("no-code");
    else if (firm === undefined) yield off("not-in-directory");
    else if (twice.has(code)) yield off("twice");
    // One after the other: the server answers requests in between.
    else yield { code, firm: firm.id, stated, ...(await entryOf(database, listing, firm, stated)) };
  }
}
