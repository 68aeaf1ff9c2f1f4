import { type Rulebook, readCase } from "@gongbao/engine";
import { type Kysely, sql } from "kysely";
import type { Actor } from "../../../access/actor.ts";
import { permit } from "../../../access/permit.ts";
import { type Spine, act } from "../../../spine/spine.ts";
import { caseActions } from "../actions.ts";
import { type Found, findCase, noSuchCase } from "../way/found.ts";
import { keptFrom, rulesFor } from "../way/perform.ts";
import { changedMeanwhile, fromAnotherState, noSuchFact, wrongStatement } from "../refusals.ts";
import { type StatedFact, factsStated, restate } from "../assessment/stated-facts.ts";
import { maySee } from "../way/sight.ts";
import { stepOf } from "../way/steps.ts";
import type { Stated, Tables, Verdict } from "../tables.ts";

/** What a reviewer says of one stated fact. */
export interface Finding {
  readonly fact: string;
  readonly item: string | null;
  readonly verdict: Verdict;
  /** What it is, where it is not what was stated. */
  readonly value: unknown;
  readonly note: string | null;
}

/** A stated fact with what was found of it last; null where nobody has looked. */
export interface Confirmed extends StatedFact {
  readonly finding: (Finding & { readonly at: string; readonly by: string }) | null;
}

const key = (fact: string, item: string | null): string => JSON.stringify([fact, item ?? ""]);

/** The facts of a case that its measure reads, each with what was found, by a moment, of what is stated now. */
export async function confirmationsOf(
  database: Kysely<Tables>,
  found: Found,
  rulebook: Rulebook,
  by: string | null = null,
): Promise<readonly Confirmed[]> {
  // Of what was never submitted nothing was found.
  const rows =
    found.steps.length === 0
      ? []
      : await database
          .selectFrom("cases.confirmation")
          .selectAll()
          .where("case_id", "=", found.id)
          .$if(by !== null, (query) => query.where("at", "<=", by ?? ""))
          .orderBy("id")
          .execute();
  const latest = new Map(rows.map((row) => [key(row.fact, row.item), row]));
  return factsStated(rulebook, found.programme.measure, found.stated).map((stated) => {
    const row = latest.get(key(stated.fact.id, stated.item));
    // What was found of another value says nothing of this one.
    const holds = row !== undefined && JSON.stringify(row.stated) === JSON.stringify(stated.value);
    return {
      ...stated,
      finding: holds
        ? {
            fact: row.fact,
            item: row.item === "" ? null : row.item,
            verdict: row.verdict,
            value: row.found,
            note: row.note,
            at: row.at,
            by: row.by,
          }
        : null,
    };
  });
}

/** The case as it was found: stated facts that hold, those put right, and none that was not proven. */
export function asFound(rulebook: Rulebook, stated: Stated, facts: readonly Confirmed[]): Stated {
  const held = facts.flatMap(({ finding, ...each }) => {
    if (finding === null || finding.verdict === "unproven") return [];
    return [finding.verdict === "corrected" ? { ...each, value: finding.value } : each];
  });
  return restate(rulebook, stated, held);
}

/**
 * Says of stated facts, one by one, what the evidence shows. Anew as often as it takes until the decision; what was said
 * before stays on record.
 *
 * @throws {ApiError} with every fact that the case does not state, or whose value is none
 */
export function confirm(
  spine: Spine,
  actor: Actor,
  {
    number,
    version,
    findings,
  }: {
    readonly number: string;
    readonly version: number | null;
    readonly findings: readonly Finding[];
  },
): Promise<undefined> {
  return act<Tables, undefined>(spine, actor, "case.confirm", async (transaction, at) => {
    const found = await findCase(transaction, number, true);
    const rules = await rulesFor(spine, found);
    if (!maySee(actor, found, rules)) throw noSuchCase(number);
    permit(actor, caseActions.review, {
      body: found.programme.leading,
      ...keptFrom(found, "decide"),
    });
    if (version !== null && version !== found.version) throw changedMeanwhile(number);
    if (found.state !== "accepted") {
      throw fromAnotherState(number, stepOf("decide"), found.state);
    }
    const { rulebook } = rules;
    const stated = factsStated(rulebook, found.programme.measure, found.stated);
    const known = new Map(stated.map((each) => [key(each.fact.id, each.item), each]));
    const strange = findings.filter(({ fact, item }) => !known.has(key(fact, item)));
    if (strange.length > 0) {
      throw noSuchFact(
        strange.map(({ fact, item }) => [item, fact].filter(Boolean).join(" ")),
        stated.map(({ fact, item }) => [item, fact.id].filter(Boolean).join(" ")),
      );
    }
    refuseWrongValues(rulebook, found, findings, known);
    await transaction
      .insertInto("cases.confirmation")
      .values(
        findings.map(({ fact, item, verdict, value, note }) => ({
          case_id: found.id,
          item: item ?? "",
          fact,
          verdict,
          stated: JSON.stringify(known.get(key(fact, item))?.value),
          found: verdict === "corrected" ? JSON.stringify(value) : null,
          note,
          at,
          by: actor.user,
        })),
      )
      .execute();
    await sql`update cases.case set version = version + 1 where id = ${found.id}`.execute(
      transaction,
    );
    const detail = { facts: findings.map(({ fact, item, verdict }) => ({ fact, item, verdict })) };
    const notes = findings.flatMap(({ note }) => (note === null ? [] : [note])).join("\n");
    return [
      undefined,
      { about: `case:${number}`, detail, ...(notes === "" ? {} : { particular: notes }) },
    ];
  });
}

/** What was put right is read as the rules read a case: its kind, its bounds. */
function refuseWrongValues(
  rulebook: Rulebook,
  { stated, holderKind }: Found,
  findings: readonly Finding[],
  known: ReadonlyMap<string, StatedFact>,
): void {
  const corrected = findings.flatMap(({ fact, item, verdict, value }) => {
    const of = known.get(key(fact, item));
    return of && verdict === "corrected" ? [{ ...of, value }] : [];
  });
  if (corrected.length === 0) return;
  const subject = holderKind;
  const reading = readCase({ ...restate(rulebook, stated, corrected), subject }, rulebook);
  if (!reading.ok) throw wrongStatement(reading.problems);
}
