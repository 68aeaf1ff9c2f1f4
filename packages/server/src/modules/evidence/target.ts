import type { Rulebook } from "@gongbao/engine";
import { factsRead } from "@gongbao/rulebook";
import type { Stated } from "../cases/tables.ts";
import { otherFact, otherThing } from "./refusals.ts";

/**
 * Makes sure that a paper proves something: a fact that the measure reads, and where the fact is a thing's, one of the
 * things that the case states.
 *
 * @throws {ApiError} 422
 */
export function refuseOtherTarget(
  rulebook: Rulebook,
  { measure, stated }: { readonly measure: string; readonly stated: Stated },
  { fact: id, item }: { readonly fact: string; readonly item: string | null },
): void {
  const read = factsRead(
    rulebook,
    rulebook.measures.filter((each) => each.id === measure),
  );
  const fact = read.find((each) => each.id === id);
  if (fact === undefined)
    throw otherFact(
      id,
      read.map((each) => each.id),
    );
  const lists = rulebook.subjects.flatMap((subject) =>
    subject.list !== null && fact.of.includes(subject.id) ? [subject.list] : [],
  );
  const things = lists.flatMap((list) => idsIn(stated[list]));
  if (lists.length === 0 ? item !== null : item === null || !things.includes(item)) {
    throw otherThing(item ?? "", things);
  }
}

function idsIn(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((thing: unknown) =>
    typeof thing === "object" && thing !== null && "id" in thing && typeof thing.id === "string"
      ? [thing.id]
      : [],
  );
}
