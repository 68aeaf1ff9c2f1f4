import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { verifyAudit } from "../../../audit/verify.ts";
import { type TestDesk, call, testDesk } from "../../../fixtures/desk.ts";
import { type TestProgramme, testProgramme, toldTo } from "../../../fixtures/programme.ts";

let test: TestDesk;
let programme: TestProgramme;

beforeAll(async () => {
  test = await testDesk();
  programme = await testProgramme(test);
});

afterAll(() => test.close());

const stateOf = async (number: string) => {
  const { rows } = await sql<{ state: string; stated: unknown }>`
    select state, stated from cases.case where number = ${number}`.execute(test.owner);
  return rows[0];
};

const findings = async () =>
  (await verifyAudit(test.desk.spine.database, test.desk.spine.checkpoints)).findings;

it("withdraws a draft that nobody touched for two years, erases what it states, and tells so", async () => {
  const old = await programme.draft();
  const touched = await programme.draft();
  const submitted = await programme.draft();
  await programme.step("applicant", submitted, "submit");
  const hash = "ab".repeat(32);
  await sql`
    insert into files.file (hash, size, added_at, leaving)
    values (${hash}, 1, '2019-04-01', false)`.execute(test.owner);
  await sql`
    insert into evidence.paper (case_id, fact, item, hash, name, kind, size, added_at, added_by)
    select id, 'catalogue', null, ${hash}, '名单（虚构）.pdf', 'pdf', 1, '2019-04-01', 'test'
    from cases.case where number = ${old}`.execute(test.owner);
  test.clock.set("2020-06-01T00:00:00Z");
  await programme.as("applicant", "PUT", `/cases/${touched}/stated`, { version: 1, stated: {} });
  test.clock.set("2021-03-30T00:00:00Z");
  await test.run("cases.forget");
  expect(await stateOf(old)).toMatchObject({ state: "draft" });
  test.clock.set("2021-04-01T02:00:00Z");
  await test.run("cases.forget");
  await test.run("cases.forget");
  expect(await stateOf(old)).toEqual({ state: "withdrawn", stated: {} });
  const papers = await sql`select from evidence.paper`.execute(test.owner);
  expect(papers.rows).toEqual([]);
  const { rows: files } = await sql<{ leaving: boolean }>`
    select leaving from files.file where hash = ${hash}`.execute(test.owner);
  expect(files).toEqual([{ leaving: true }]);
  expect(await stateOf(touched)).toMatchObject({ state: "draft" });
  expect(await stateOf(submitted)).toMatchObject({ state: "submitted" });
  const told = await toldTo(programme.people.applicant);
  expect(told.filter(({ kind }) => kind === "case.draft-erased")).toHaveLength(1);
  expect(told[0]?.en).toMatch(new RegExp(`^Your draft ${old} .* was untouched for two years`, "u"));
  const { rows } = await sql<{ by: string; kind: string }>`
    select s.by, s.kind from cases.step s join cases.case c on c.id = s.case_id
    where c.number = ${old}`.execute(test.owner);
  expect(rows).toEqual([{ by: "system", kind: "withdraw" }]);
  expect(await findings()).toEqual([]);
});

it("erases what a discarded draft stated two years after the discarding, and leaves what was sent in", async () => {
  test.clock.set("2019-05-02T01:00:00Z");
  const discarded = await programme.draft();
  await programme.step("applicant", discarded, "withdraw");
  const sent = await programme.draft();
  await programme.step("applicant", sent, "submit");
  await programme.step("applicant", sent, "withdraw");
  const hash = "cd".repeat(32);
  await sql`
    insert into files.file (hash, size, added_at, leaving)
    values (${hash}, 1, '2019-05-02', false)`.execute(test.owner);
  await sql`
    insert into evidence.paper (case_id, fact, item, hash, name, kind, size, added_at, added_by)
    select id, 'catalogue', null, ${hash}, '名单（虚构）.pdf', 'pdf', 1, '2019-05-02', 'test'
    from cases.case where number = ${discarded}`.execute(test.owner);
  const stated = await stateOf(discarded);
  expect(stated?.stated).not.toEqual({});
  test.clock.set("2021-04-30T01:00:00Z");
  await test.run("cases.forget");
  expect(await stateOf(discarded)).toEqual(stated);
  test.clock.set("2021-05-01T02:00:00Z");
  await test.run("cases.forget");
  await test.run("cases.forget");
  expect(await stateOf(discarded)).toEqual({ state: "withdrawn", stated: {} });
  expect(await stateOf(sent)).toMatchObject({ state: "withdrawn", stated: stated?.stated });
  const { rows: papers } = await sql`select from evidence.paper`.execute(test.owner);
  expect(papers).toEqual([]);
  const { rows: files } = await sql<{ leaving: boolean }>`
    select leaving from files.file where hash = ${hash}`.execute(test.owner);
  expect(files).toEqual([{ leaving: true }]);
  // Once: nothing is left to do the second time.
  const { rows } = await sql<{ about: string }>`
    select about from audit.event where action = 'case.forget'`.execute(test.owner);
  expect(rows).toEqual([{ about: `case:${discarded}` }]);
  expect(await findings()).toEqual([]);
});

it("erases the words of objections a year after the case ended, and the chain still holds", async () => {
  test.clock.set("2019-04-01T01:00:00Z");
  const number = await programme.draft();
  await programme.publish(number);
  const words = "举报人某某说不属实（虚构）";
  const objection = await call(test, "POST", `/api/v1/notices/${number}/objections`, { words });
  const { id } = objection.body as { id: string };
  await programme.as("reviewer", "POST", `/cases/${number}/objections/${id}/answer`, {
    answer: "已向某某核实（虚构）",
    upheld: true,
  });
  test.clock.set("2019-05-06T01:00:00Z");
  await programme.step("reviewer", number, "reject", { reason: "不属实（虚构）" });
  const kept = async () => {
    const { rows } = await sql<{ text: string }>`
      select coalesce(string_agg(p.content, ' '), '')
        || (select string_agg(o.words || coalesce(o.answer, ''), ' ') from cases.objection o) as text
      from audit.particular p join audit.event e using (seq)
      where e.action in ('notice.object', 'notice.answer')`.execute(test.owner);
    return rows[0]?.text;
  };
  test.clock.set("2020-05-04T01:00:00Z");
  await test.run("cases.forget");
  expect(await kept()).toContain("某某");
  test.clock.set("2020-05-06T01:00:00Z");
  await test.run("cases.forget");
  await test.run("cases.forget");
  expect(await kept()).toBe("");
  const answer = await programme.as("reviewer", "GET", `/cases/${number}/objections`);
  expect(answer).toMatchObject({ objections: [{ id, words: "", answer: "" }] });
  expect(await findings()).toEqual([]);
  const report = await verifyAudit(test.desk.spine.database, test.desk.spine.checkpoints);
  expect(report.erased).toBe(2);
  // Once: nothing is left to do the second time.
  const { rows } = await sql<{ events: bigint }>`
    select count(*) as events from audit.event where action = 'notice.forget'`.execute(test.owner);
  expect(rows[0]?.events).toBe(1n);
});
