import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "../fixtures/database.ts";
import { keptPlan } from "./kept-plan.ts";

let test: TestDatabase;

beforeAll(async () => {
  test = await testDatabase([]);
  await sql`create table thing (id int primary key, name text)`.execute(test.owner);
  await sql`insert into thing values (1, 'one'), (2, 'two')`.execute(test.owner);
});

afterAll(() => test.drop());

it("prepares what is marked once for a connection, and nothing else", async () => {
  await test.owner.connection().execute(async (one) => {
    const marked = async (id: number) =>
      (
        await sql<{ name: string }>`select ${keptPlan} name from thing where id = ${id}`.execute(
          one,
        )
      ).rows;
    for (let times = 0; times < 8; times++) expect(await marked(1)).toEqual([{ name: "one" }]);
    expect(await marked(2)).toEqual([{ name: "two" }]);
    await sql`select name from thing where id = ${1}`.execute(one);
    const { rows } = await sql<{ name: string; times: bigint }>`
      select name, generic_plans + custom_plans as times from pg_prepared_statements`.execute(one);
    expect(rows).toEqual([{ name: expect.stringMatching(/^kept-/u), times: 9n }]);
    // A newer server adds a column while this one works.
    await sql`alter table thing add column more text`.execute(one);
    expect(await marked(2)).toEqual([{ name: "two" }]);
  });
});

it("goes on after a statement that failed, and in a transaction that was given up", async () => {
  const divide = (by: number) =>
    sql<{ came: number }>`select ${keptPlan} 10 / ${by}::int as came`.execute(test.owner);
  await expect(divide(0)).rejects.toThrow("division by zero");
  expect((await divide(5)).rows).toEqual([{ came: 2 }]);
  const givenUp = test.owner.transaction().execute(async (transaction) => {
    await sql`select ${keptPlan} 10 / ${0}::int as came`.execute(transaction);
  });
  await expect(givenUp).rejects.toThrow("division by zero");
  expect((await divide(2)).rows).toEqual([{ came: 5 }]);
});
