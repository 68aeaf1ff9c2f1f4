import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDesk, call, testDesk } from "../../../fixtures/desk.ts";
import {
  type CastName,
  type TestProgramme,
  named,
  testProgramme,
  toldTo,
} from "../../../fixtures/programme.ts";
import type { Desk } from "../../../spine/desk.ts";

let test: TestDesk;
let second: Desk;
let programme: TestProgramme;

beforeAll(async () => {
  test = await testDesk();
  second = await test.another();
  programme = await testProgramme(test);
});

afterAll(async () => {
  await second.close();
  await test.close();
});

const on = (day: string) => test.clock.set(`${day}T00:00:00Z`);

/** The daily job on two servers at once, three times each. */
const remind = async () => {
  const jobs = [test.desk, second].map((desk) => {
    const job = desk.jobs.find(({ name }) => name === "cases.remind");
    if (job === undefined) throw new Error("no such job");
    return () => job.run(desk.spine);
  });
  await Promise.all(jobs.flatMap((run) => [run(), run(), run()]));
};

const reminders = async (name: CastName) =>
  (await toldTo(programme.people[name]))
    .filter(({ kind }) => /^case\.(?:remind|notice-ended)/u.test(kind))
    .map(({ kind, en }) => `${kind}: ${en}`);

const forget = () => sql`delete from notifications.notice`.execute(test.desk.spine.database);

describe("a turn of ten working days, from 1 April over 清明 to 16 April", () => {
  let number: string;

  beforeAll(async () => {
    number = await programme.draft();
    await programme.step("applicant", number, "submit");
  });

  it("is silent until two working days before", async () => {
    on("2019-04-11");
    await remind();
    expect(await reminders("clerk")).toEqual([]);
  });

  it("is reminded of two working days before, once", async () => {
    // A Friday: the Saturday and Sunday between do not count.
    on("2019-04-12");
    await remind();
    on("2019-04-13");
    await remind();
    expect(await reminders("clerk")).toEqual([
      `case.remind-soon: Reminder: it is your turn in application ${named(number)}, which is due soon.`,
    ]);
    expect(await reminders("applicant")).toEqual([]);
  });

  it("is reminded of on the day, and once after it, then the approvers of the body too", async () => {
    on("2019-04-16");
    await remind();
    expect(await reminders("approver")).toEqual([]);
    for (const day of ["2019-04-17", "2019-04-18", "2019-05-06"]) {
      on(day);
      await remind();
    }
    expect(await reminders("clerk")).toEqual([
      `case.remind-overdue: It is your turn in application ${named(number)}, which is overdue.`,
      `case.remind-today: Reminder: it is your turn in application ${named(number)}, which is due today.`,
      `case.remind-soon: Reminder: it is your turn in application ${named(number)}, which is due soon.`,
    ]);
    expect(await reminders("approver")).toEqual([
      `case.remind-overdue: Application ${named(number)}, in your body, is overdue: the clerk has not dealt with it.`,
    ]);
    expect(await reminders("chief")).toEqual([]);
  });

  it("begins anew with each turn, of the same people too", async () => {
    await forget();
    on("2019-05-06");
    await programme.step("clerk", number, "return", { defects: ["缺证明（虚构）"] });
    await programme.step("applicant", number, "submit", {
      answers: [{ defect: 1, words: "已补（虚构）" }],
    });
    on("2019-05-16");
    await remind();
    expect(await reminders("clerk")).toHaveLength(1);
    await programme.step("applicant", number, "withdraw");
    on("2019-06-03");
    await remind();
    expect(await reminders("clerk")).toHaveLength(1);
  });

  it("is held once by the database itself", async () => {
    await expect(
      sql`insert into cases.reminder select case_id, turn, kind, at from cases.reminder`.execute(
        test.owner,
      ),
    ).rejects.toThrow(/reminder_pkey/u);
  });
});

describe("a programme that closes", () => {
  it("is told three working days before to those with a draft, once", async () => {
    await forget();
    on("2019-05-06");
    const draft = await programme.draft();
    const submitted = await programme.draft();
    await programme.step("applicant", submitted, "submit");
    // Friday 31 May is the last day.
    on("2019-05-27");
    await remind();
    expect(await reminders("applicant")).toEqual([]);
    on("2019-05-28");
    await remind();
    on("2019-05-31");
    await remind();
    expect(await reminders("applicant")).toEqual([
      `case.remind-closing: Your draft ${named(draft)} is not submitted, and the programme closes soon.`,
    ]);
    on("2019-06-03");
    await programme.step("applicant", submitted, "withdraw");
    await programme.step("applicant", draft, "withdraw");
  });
});

describe("a public notice", () => {
  it("is told to the approvers when it is over and no objection is open, and not before", async () => {
    on("2019-04-22");
    const number = await programme.draft();
    await programme.publish(number);
    await forget();
    on("2019-04-23");
    const { id } = (
      await call(test, "POST", `/api/v1/notices/${number}/objections`, { words: "有异议（虚构）" })
    ).body as { id: string };
    // Sunday 28 April is worked: the notice ends that day.
    on("2019-04-28");
    await remind();
    expect(await reminders("approver")).toEqual([]);
    on("2019-04-29");
    await remind();
    expect(await reminders("approver")).toEqual([]);
    await programme.as("reviewer", "POST", `/cases/${number}/objections/${id}/answer`, {
      answer: "已核实（虚构）",
      upheld: false,
    });
    await remind();
    expect(await reminders("approver")).toEqual([
      `case.notice-ended: The public notice of application ${named(number)} is over and no objection is open: it can be approved.`,
    ]);
  });
});

it("leaves nobody to approve late while an objection waits: who answers it is late", async () => {
  on("2019-05-06");
  const number = await programme.draft();
  await programme.publish(number);
  await call(test, "POST", `/api/v1/notices/${number}/objections`, { words: "有异议（虚构）" });
  await forget();
  on("2019-07-01");
  await remind();
  const { cases } = (await programme.as("reviewer", "GET", "/cases?turn=mine")) as {
    cases: { number: string; state: string; objected: boolean }[];
  };
  expect(cases.find((each) => each.number === number)).toMatchObject({
    state: "noticed",
    objected: true,
  });
  const late = async (name: CastName) =>
    (await reminders(name)).filter((told) => told.includes(number));
  expect(await late("reviewer")).toEqual([expect.stringContaining("case.remind-overdue")]);
  expect(await late("approver")).toEqual([expect.stringContaining("reviewer")]);
});

it("leaves an audit chain that holds, with each reminder in it once", async () => {
  const { rows } = await sql<{ events: bigint; told: bigint }>`
    select (select count(*) from audit.event where action = 'case.remind') as events,
      (select count(*) from cases.reminder) as told`.execute(test.owner);
  expect(rows[0]?.events).toBe(rows[0]?.told);
});
