import type { Organisation } from "@gongbao/gazette";
import type { Transaction } from "kysely";
import type { BodyKind, DirectoryTables } from "./tables.ts";

/** Bodies outside the city, and those that are many, neither decide nor pay here. */
const elsewhere = new Set(["provincial", "national", "elsewhere", "collective", "military"]);

const kindOf = ({ kind }: Organisation): BodyKind =>
  kind === "county" || kind === "zone" ? "county" : "public";

/** Makes sure that every body of the gazette's register is in the directory, under the register's id and dated names. */
export async function seedBodies(
  transaction: Transaction<DirectoryTables>,
  organisations: readonly Organisation[],
): Promise<void> {
  const bodies = organisations.filter(({ kind }) => !elsewhere.has(kind));
  if (bodies.length === 0) return;
  const added = await transaction
    .insertInto("directory.body")
    .values(bodies.map((body) => ({ id: body.id, kind: kindOf(body), credit_code: null })))
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .execute();
  const isNew = new Set(added.map(({ id }) => id));
  const names = bodies.filter(({ id }) => isNew.has(id)).flatMap(namesOf);
  if (names.length > 0) await transaction.insertInto("directory.body_name").values(names).execute();
}

function namesOf(body: Organisation) {
  const names =
    body.names.length > 0 ? body.names : [{ name: body.name, from: null, to: body.ended }];
  return names.map(({ name, from, to }, position) => ({
    body_id: body.id,
    zh: name,
    en: name === body.name ? body.english : null,
    valid_from: from,
    valid_to: to,
    position,
  }));
}
