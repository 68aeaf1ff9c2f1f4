import type { Rulebook } from "@gongbao/engine";
import type { Kysely } from "kysely";
import { papersOf } from "../../evidence/held.ts";
import { factsStated } from "../assessment/stated-facts.ts";
import type { Stated, Tables } from "../tables.ts";
import type { Found } from "../way/found.ts";
import type { Change, Changes, Place } from "./change.ts";

const keyOf = ({ fact, item }: Place): string => JSON.stringify([fact, item ?? ""]);

export const isAt = (place: Place, other: Place): boolean => keyOf(place) === keyOf(other);

/** The facts that the measure reads and that are stated otherwise in the second of two statements. */
function factsChanged(
  rulebook: Rulebook,
  measure: string,
  before: Stated,
  now: Stated,
): readonly Change[] {
  const read = (stated: Stated) =>
    new Map(
      factsStated(rulebook, measure, stated).map(({ fact: { id }, item, value }) => {
        const place: Place = { fact: id, item };
        return [keyOf(place), { place, value }];
      }),
    );
  const [old, fresh] = [read(before), read(now)];
  return [...new Map([...old, ...fresh])].flatMap(([key, { place }]) => {
    const change = {
      ...place,
      before: old.get(key)?.value ?? null,
      now: fresh.get(key)?.value ?? null,
    };
    return JSON.stringify(change.before) === JSON.stringify(change.now) ? [] : [change];
  });
}

/** What was done about a case since the letter at a position. */
export async function changesSince(
  database: Kysely<Tables>,
  { id, stated, programme }: Pick<Found, "id" | "stated" | "programme">,
  rulebook: Rulebook,
  position: number,
): Promise<Changes> {
  const { stated: before, last_paper } = await database
    .selectFrom("cases.sent_back")
    .select(["stated", "last_paper"])
    .where("case_id", "=", id)
    .where("position", "=", position)
    .executeTakeFirstOrThrow();
  const papers = await papersOf(database, id);
  return {
    facts: factsChanged(rulebook, programme.measure, before, stated),
    papers: papers
      .filter((paper) => BigInt(paper.id) > last_paper)
      .map(({ fact, item, name }) => ({ fact, item, name })),
  };
}
