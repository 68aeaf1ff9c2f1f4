import type { Award, Label, Rulebook } from "@gongbao/engine";
import type { Kysely } from "kysely";
import { type PlaceOfFact, factsStated, placesWithout } from "../cases/assessment/stated-facts.ts";
import type { Stated, Tables } from "../cases/tables.ts";

/** A paper that a case has. */
export interface Paper {
  readonly id: string;
  readonly fact: string;
  readonly item: string | null;
  readonly name: string;
  readonly kind: string;
  readonly size: number;
  readonly at: string;
}

/** Evidence that a case has to have and has not. */
export interface Lacking {
  readonly fact: string;
  readonly label: Label;
  /** What proves it. */
  readonly evidence: Label | null;
  /** The thing; null for the applicant's own fact. */
  readonly item: string | null;
}

/** The papers of a case, in the order in which they came. */
export async function papersOf(
  database: Kysely<Tables>,
  caseId: bigint,
): Promise<readonly Paper[]> {
  const rows = await database
    .selectFrom("evidence.paper")
    .selectAll()
    .where("case_id", "=", caseId)
    .orderBy("id")
    .execute();
  return rows.map(({ id, fact, item, name, kind, size, added_at }) => ({
    id: String(id),
    fact,
    item,
    name,
    kind,
    size: Number(size),
    at: added_at,
  }));
}

/**
 * What is still missing: of every fact that needs evidence, is stated or has still to be, and bears on an award that may be
 * due. An award for one thing bears on that thing alone; one for the holder on all of them. What has still to be stated is
 * among them, so that nobody who fills it in is told of its paper only then.
 */
export function lackingEvidence(
  rulebook: Rulebook,
  {
    stated,
    programme: { measure, evidenceFacts },
  }: {
    readonly stated: Stated;
    readonly programme: { readonly measure: string; readonly evidenceFacts: readonly string[] };
  },
  {
    awards,
    papers,
  }: {
    readonly awards: readonly Award[];
    readonly papers: readonly Pick<Paper, "fact" | "item">[];
  },
): readonly Lacking[] {
  const live = awards.filter(({ status }) => status !== "not-due");
  if (live.length === 0) return [];
  const bears = (kinds: readonly string[], thing: string): boolean => {
    const own = live.filter(({ item }) => item !== null && kinds.includes(item.kind));
    return own.length < live.length || own.some(({ item }) => item?.id === thing);
  };
  const toState = new Set(live.flatMap(({ missing }) => missing));
  const places: readonly PlaceOfFact[] = [
    ...factsStated(rulebook, measure, stated),
    ...placesWithout(rulebook, measure, stated, toState),
  ];
  return places.flatMap(({ fact, item }) => {
    const { id, label, evidence, of } = fact;
    if (!evidenceFacts.includes(id) || (item !== null && !bears(of, item))) return [];
    if (papers.some((paper) => paper.fact === id && paper.item === item)) return [];
    return [{ fact: id, label, evidence, item }];
  });
}
