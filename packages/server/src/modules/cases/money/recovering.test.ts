import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseOffice, inventedCode, payer, products } from "../../../fixtures/case-office.ts";
import { firstSetOffice } from "../../../fixtures/first-set.ts";

let office: CaseOffice;
let firms = 0;
const firm = () => office.firm(inventedCode(++firms), `示例企业${firms}`);

/** How what is claimed is paid back. */
const way = "退至示例财政专户（虚构）";

const findings = async () =>
  ((await office.as("auditor", "GET", "/budget/check")).body as { findings: unknown[] }).findings;
const lineNow = async (code: string) =>
  (await office.as("finance", "GET", `/budget/lines/${code}/2019`)).body;

beforeAll(async () => {
  office = await firstSetOffice();
  await office.add("county-finance", ["chiping", "finance"]);
  await office.add("county-paymaster", ["chiping", "paymaster"]);
  await office.line("shared", payer, "100000000");
  await office.line("shared-chiping", "chiping", "100000000", "county-finance");
  const both = [
    { line: "shared", payer, numerator: 7 },
    { line: "shared", payer: null, numerator: 3 },
  ];
  expect(await office.open({ id: "shared", shares: both })).toMatchObject({ status: 201 });
});

afterAll(() => office.test.close());

/** The payee's account, verified. */
async function account(id: string): Promise<void> {
  const added = await office.as("applicant", "POST", "/accounts", {
    body: id,
    holder: "示例企业（虚构）",
    bank: "示例银行（虚构）",
    number: "6222000000001234",
  });
  const { id: made } = added.body as { id: string };
  expect((await office.as("finance", "POST", `/accounts/${made}/verify`)).status).toBe(200);
}

/** Approves what is under notice; the notice ends with its day. */
async function approved(number: string): Promise<void> {
  const now = office.test.clock.now();
  office.test.clock.advance(24);
  expect(await office.step("approver", number, "approve")).toMatchObject({ status: 200 });
  office.test.clock.set(now);
}

const arrive = (name: string, number: string, order: string, arrived = true) =>
  office.step(name, number, "settle", { order, arrived, words: "银行回单（虚构）" });

describe("an approval", () => {
  it("is cancelled before anything is sent, and leaves nothing behind", async () => {
    const id = await firm();
    const number = await office.noticed("first-set", id, products("甲", "乙", "丙", "丁"));
    await approved(number);
    expect(await lineNow("first-set")).toMatchObject({ committed: "5000000.00" });
    const cancelled = await office.step("approver", number, "cancel", { reason: "有误（虚构）" });
    expect(cancelled).toMatchObject({ status: 200, body: { state: "cancelled" } });
    expect(await lineNow("first-set")).toMatchObject({
      committed: "0.00",
      available: "100000000.00",
    });
    expect(await findings()).toEqual([]);
    // The year's cap is whole again.
    const next = await office.noticed("first-set", id, products("戊", "己", "庚", "辛"));
    await approved(next);
    expect((await office.see("applicant", next)).decided).toBe("5000000.00");
    expect(await findings()).toEqual([]);
  });

  it("of two cases of one firm at once never gives more than the cap, nor the same thing twice", async () => {
    const id = await firm();
    const cases = [];
    for (let each = 0; each < 3; each++) {
      cases.push(await office.noticed("first-set", id, products("甲", `乙${each}`)));
    }
    const now = office.test.clock.now();
    office.test.clock.advance(24);
    const answers = await Promise.all(
      cases.map((number) => office.step("approver", number, "approve")),
    );
    office.test.clock.set(now);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    for (const { status, body } of answers) {
      if (status !== 200) expect(body).toMatchObject({ code: "assessment-changed" });
    }
    // What was refused is sent back and decided anew, for what is left: 150万元 for the other product alone.
    const refused = cases.find((_, at) => answers[at]?.status !== 200) ?? "";
    const back = await office.step("finance", refused, "send-back", { reason: "已奖过（虚构）" });
    expect(back).toMatchObject({ status: 200, body: { state: "accepted" } });
    expect(await office.step("reviewer", refused, "decide")).toMatchObject({
      body: { decided: "1500000.00" },
    });
    expect(await findings()).toEqual([]);
  });
});

describe("an award of several payers", () => {
  it("is checked and paid by each, its own part", async () => {
    const id = await firm();
    const seat = { county: "chiping", since: "2019-01-01" };
    expect((await office.as("applicant", "PUT", `/firms/${id}/county`, seat)).status).toBe(200);
    await account(id);
    const number = await office.accepted("shared", id, products("甲"));
    await office.findAll(number);
    await office.step("reviewer", number, "decide");
    expect(await office.step("finance", number, "check")).toMatchObject({
      body: { state: "decided" },
    });
    expect(await office.step("county-finance", number, "check")).toMatchObject({
      body: { state: "checked" },
    });
    await office.step("clerk", number, "publish");
    await approved(number);
    expect(await lineNow("shared")).toMatchObject({ committed: "1050000.00" });
    expect(await lineNow("shared-chiping")).toMatchObject({ committed: "450000.00" });
    expect(await office.step("paymaster", number, "pay")).toMatchObject({
      body: { state: "approved", orders: [{ amount: "1050000.00" }] },
    });
    expect(await office.step("paymaster", number, "pay")).toMatchObject({
      status: 409,
      body: { code: "nothing-to-pay" },
    });
    // What comes of the city's order is the city's to record.
    expect((await arrive("county-finance", number, `${number}-1`)).status).toBe(403);
    expect(await arrive("finance", number, `${number}-1`)).toMatchObject({
      body: { state: "approved" },
    });
    expect(await office.step("county-paymaster", number, "pay")).toMatchObject({
      body: { state: "paying" },
    });
    expect(await arrive("county-finance", number, `${number}-2`)).toMatchObject({
      body: { state: "closed" },
    });
    expect(await findings()).toEqual([]);
    // Nor does the county record what comes back of it.
    const claim = { amount: "100000", reason: "虚报（虚构）", way };
    expect((await office.step("approver", number, "claim-back", claim)).status).toBe(200);
    const back = { order: `${number}-1`, amount: "100000", words: "退回（虚构）" };
    expect(await office.step("county-finance", number, "recover", back)).toMatchObject({
      status: 403,
      body: { code: "not-your-body" },
    });
    expect(await office.step("finance", number, "recover", back)).toMatchObject({
      body: { state: "closed" },
    });
    expect(await findings()).toEqual([]);
  });

  it("is not paid from a line that somebody else opened under the county's code", async () => {
    await office.add("squatter", ["yanggu", "finance"]);
    await office.line("shared-guanxian", "yanggu", "100000000", "squatter");
    await office.add("guan-finance", ["guanxian", "finance"]);
    const id = await firm();
    const seat = { county: "guanxian", since: "2019-01-01" };
    expect((await office.as("applicant", "PUT", `/firms/${id}/county`, seat)).status).toBe(200);
    const number = await office.accepted("shared", id, products("甲"));
    await office.findAll(number);
    await office.step("reviewer", number, "decide");
    expect(await office.step("guan-finance", number, "check")).toMatchObject({
      status: 409,
      body: { code: "line-of-another" },
    });
  });
});

describe("what was wrongly paid", () => {
  it("is claimed back, comes back in parts, and frees its room under the cap", async () => {
    const id = await firm();
    await account(id);
    const number = await office.noticed("first-set", id, products("甲", "乙", "丙", "丁"));
    await approved(number);
    await office.step("paymaster", number, "pay");
    const order = `${number}-1`;
    expect(await arrive("finance", number, order)).toMatchObject({ body: { state: "closed" } });
    const claim = (amount: string) =>
      office.step("approver", number, "claim-back", { amount, reason: "虚报（虚构）", way });
    expect(await claim("5000000.01")).toMatchObject({ body: { code: "more-than-paid" } });
    expect(await claim("1500000")).toMatchObject({
      body: { state: "recovering", claimed: "1500000.00", recovered: "0.00", payBack: way },
    });
    const back = (amount: string) =>
      office.step("finance", number, "recover", { order, amount, words: "退回（虚构）" });
    expect(await back("1500000.01")).toMatchObject({ body: { code: "more-than-paid" } });
    expect(await back("500000")).toMatchObject({
      body: { state: "recovering", recovered: "500000.00" },
    });
    const listed = async () => {
      const { body } = await office.as("applicant", "GET", "/cases");
      const { cases } = body as { cases: { number: string; owed: string | null }[] };
      return cases.find((each) => each.number === number)?.owed;
    };
    expect(await listed()).toBe("1000000.00");
    expect(await findings()).toEqual([]);
    expect(await back("1000000")).toMatchObject({ body: { state: "closed" } });
    expect(await listed()).toBeNull();
    expect(await lineNow("first-set")).toMatchObject({ paid: expect.any(String) as string });
    expect(await findings()).toEqual([]);
    const next = await office.draft("first-set", id, products("戊", "己"));
    const { awards } = await office.see("applicant", next);
    // 150万元 of the year's 500万元 are free again.
    expect(awards.map(({ max }) => max).toSorted()).toEqual(["0.00", "1500000.00"]);
  });

  it("is not claimed back of a case that is not closed", async () => {
    const number = await office.accepted("first-set", await firm(), products("甲"));
    const claim = { amount: "1", reason: "（虚构）", way };
    expect((await office.step("approver", number, "claim-back", claim)).status).toBe(409);
  });
});

describe("the check of the books", () => {
  it("finds an award, a state or a decision that was changed behind their back", async () => {
    const { owner } = office.test;
    const rules = async () =>
      (await findings()).map((each) => (each as { rule: string }).rule).toSorted();
    const tamper = async (change: string, undo: string, ...expected: readonly string[]) => {
      await sql`${sql.raw(change)}`.execute(owner);
      expect(await rules()).toEqual(expect.arrayContaining([...expected]));
      await sql`${sql.raw(undo)}`.execute(owner);
      expect(await rules()).toEqual([]);
    };
    await tamper(
      "update cases.award set amount = amount + 1 where id = (select max(id) from cases.award)",
      "update cases.award set amount = amount - 1 where id = (select max(id) from cases.award)",
      "approved-as-decided",
      "caps-count-the-awards",
      "cases-hold-their-awards",
    );
    await tamper(
      "update cases.case set state = 'withdrawn' where id = (select min(case_id) from cases.award a join cases.case c on c.id = a.case_id where c.state = 'approved')",
      "update cases.case set state = 'approved' where state = 'withdrawn'",
      "states-follow-the-money",
    );
    await tamper(
      "update cases.step set by = (select by from cases.step where kind = 'approve' limit 1) where kind = 'decide'",
      "update cases.step set by = (select by from cases.step where kind = 'reject' or kind = 'advise' union select s.by from cases.confirmation s limit 1) where kind = 'decide'",
      "different-people",
    );
  });
});
