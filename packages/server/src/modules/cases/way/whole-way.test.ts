import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseOffice, payer, products } from "../../../fixtures/case-office.ts";
import { type Answer, call } from "../../../fixtures/desk.ts";
import { firstSetOffice } from "../../../fixtures/first-set.ts";
import { uploadAll } from "../../../fixtures/upload.ts";

const supporting = "science-and-technology-bureau";
const programme = "first-set";
let office: CaseOffice;
let firm: string;

const bodyOf = (answer: Answer): Readonly<Record<string, never>> =>
  answer.body as Readonly<Record<string, never>>;

/** Four products listed in the national catalogue: 150万元 each, 500万元 at most in a year. */
const fourProducts = products("一", "二", "三", "四");

beforeAll(async () => {
  // Everything at once: papers for each fact, another body's opinion, a notice of five days.
  office = await firstSetOffice({
    appropriated: "20000000",
    title: "2019年首台（套）奖励（虚构）",
    supporting: [supporting],
    noticeDays: 5,
    needsEvidence: undefined,
  });
  await office.add("adviser", [supporting, "reviewer"]);
  firm = await office.firm("91350100M000100Y43", "示例制造有限公司");
});

afterAll(() => office.test.close());

describe("a case, from its draft until it is closed", () => {
  let number: string;

  it("answers with what it comes to while it is filled in", async () => {
    number = await office.draft(programme, firm, {
      products: [{ id: "甲（虚构）", catalogue: "national-first-set" }],
    });
    expect(bodyOf(await office.as("applicant", "GET", `/cases/${number}`))).toMatchObject({
      state: "draft",
      turn: { body: [firm], role: "applicant" },
      names: { [firm]: { zh: expect.stringContaining("虚构") } },
      programmeTitle: "2019年首台（套）奖励（虚构）",
      saved: { name: expect.any(String) },
      problems: [],
      awards: [{ item: "甲（虚构）", status: "possible", min: "0.00", max: "1500000.00" }],
      can: ["submit", "withdraw"],
    });
    const wrong = await office.draft(programme, firm, {
      products: [{ id: "甲（虚构）", catalogue: "no such one" }],
    });
    expect(bodyOf(await office.as("applicant", "GET", `/cases/${wrong}`))).toMatchObject({
      problems: [{ where: "products.0.catalogue" }],
    });
    const empty = await office.draft(programme, firm, {});
    expect(await office.step("applicant", empty, "submit")).toMatchObject({
      status: 422,
      body: {
        code: "still-missing",
        message: { zh: "还缺：产品", en: "Still missing: product" },
        expected: "products",
      },
    });
    const incomplete = await office.step("applicant", number, "submit");
    expect(incomplete).toMatchObject({ status: 422, body: { code: "still-missing" } });
    // The paper of what is not stated yet is told with it, not when it is stated.
    const half = await office.draft(programme, firm, { products: [{ id: "甲（虚构）" }] });
    expect(bodyOf(await office.as("applicant", "GET", `/cases/${half}`))).toMatchObject({
      evidenceMissing: [
        { fact: "product.catalogue", item: "甲（虚构）" },
        { fact: "product.listedOn", item: "甲（虚构）" },
      ],
    });
    expect(bodyOf(await office.step("applicant", half, "submit"))).toMatchObject({
      code: "still-missing",
      message: {
        zh: expect.stringMatching(/^还缺：.+；证明材料：甲（虚构） .+/u),
        en: expect.stringMatching(/^Still missing: .+; papers: 甲（虚构） .+/u),
      },
      expected: expect.stringContaining("product.catalogue 甲（虚构）"),
    });
    const saved = await office.as("applicant", "PUT", `/cases/${number}/stated`, {
      version: 1,
      stated: fourProducts,
    });
    const awards = bodyOf(saved)["awards"] as unknown as { min: string; max: string }[];
    expect(awards.map(({ min, max }) => [min, max])).toEqual([
      ["1500000.00", "1500000.00"],
      ["1500000.00", "1500000.00"],
      ["1500000.00", "1500000.00"],
      ["500000.00", "500000.00"],
    ]);
  });

  it("is nobody's to see before it is submitted", async () => {
    expect((await office.as("clerk", "GET", `/cases/${number}`)).status).toBe(404);
    expect((await office.as("auditor", "GET", `/cases/${number}`)).status).toBe(404);
    const { body } = await office.step("applicant", number, "submit");
    expect(body).toMatchObject({ code: "evidence-missing" });
    // Of every product, each fact that something proves.
    const { message } = body as { message: { zh: string } };
    for (const { id } of fourProducts.products) expect(message.zh).toContain(id);
    await uploadAll(office.test, office.person("applicant"), number);
    expect(await office.step("applicant", number, "submit")).toMatchObject({
      status: 200,
      body: { state: "submitted" },
    });
    expect(bodyOf(await office.as("clerk", "GET", `/cases/${number}`))["can"]).toEqual([
      "return",
      "accept",
      "decline",
    ]);
  });

  it("is sent back with all that is missing at once, and comes again", async () => {
    const defects = ["缺目录文件（虚构）", "缺列入日期的证明（虚构）"];
    expect(await office.step("clerk", number, "return", { defects })).toMatchObject({
      body: { state: "returned" },
    });
    expect(await office.step("applicant", number, "submit")).toMatchObject({
      status: 422,
      body: { code: "nothing-mended", expected: "1, 2" },
    });
    const answers = [1, 2].map((defect) => ({ defect, words: "已附在目录文件中（虚构）" }));
    expect((await office.step("applicant", number, "submit", { answers })).status).toBe(200);
    expect(await office.step("clerk", number, "accept")).toMatchObject({
      body: { state: "accepted", opinionsAwaited: [supporting] },
    });
  });

  it("is decided on confirmed facts, after the opinions, to the figure of the rule", async () => {
    expect(await office.step("reviewer", number, "decide")).toMatchObject({
      status: 409,
      body: { code: "opinions-missing", expected: supporting },
    });
    expect(
      await office.step("adviser", number, "advise", { opinion: "属实（虚构）", agrees: true }),
    ).toMatchObject({ status: 200, body: { opinionsAwaited: [], can: [] } });
    expect(
      await office.step("adviser", number, "advise", {
        opinion: "再说一次（虚构）",
        agrees: false,
      }),
    ).toMatchObject({ status: 409, body: { code: "opinion-given", found: supporting } });
    const unconfirmed = await office.step("reviewer", number, "decide");
    expect(unconfirmed).toMatchObject({ status: 409, body: { code: "facts-unconfirmed" } });
    expect(String(bodyOf(unconfirmed)["expected"])).toContain("一（虚构） product.catalogue");
    expect((await office.findAll(number)).status).toBe(200);
    const more = { figures: { "一（虚构）": "1600000" }, reason: "多给（虚构）" };
    expect(await office.step("reviewer", number, "decide", more)).toMatchObject({
      status: 422,
      body: { code: "figure-not-allowed", expected: "1500000.00 – 1500000.00" },
    });
    expect(await office.step("reviewer", number, "decide")).toMatchObject({
      body: { state: "decided", decided: "5000000.00", turn: { body: [payer], role: "finance" } },
    });
  });

  it("is checked, published, objected to, answered and approved", async () => {
    expect(await office.step("finance", number, "check")).toMatchObject({
      body: { state: "checked" },
    });
    // Whoever gives the notice is told beforehand until when it runs; whoever may not give it is not.
    const seenBy = (name: string) => office.as(name, "GET", `/cases/${number}`);
    expect(await seenBy("clerk")).toMatchObject({ body: { noticeWouldEnd: "2019-04-09" } });
    expect(await seenBy("reviewer")).toMatchObject({ body: { noticeWouldEnd: null } });
    expect(await office.step("clerk", number, "publish")).toMatchObject({
      // Five working days from 1 April, over the three days of 清明.
      body: { state: "noticed", noticeUntil: "2019-04-09" },
    });
    const notices = await call(office.test, "GET", "/api/v1/notices");
    const notice = {
      case: number,
      programme: "first-set",
      applicant: "示例制造有限公司（虚构）",
      document: "D1",
      article: "1",
      amount: "5000000.00",
      until: "2019-04-09",
    };
    expect(notices.body).toMatchObject({ notices: [notice], next: null });
    const one = await call(office.test, "GET", `/api/v1/notices/${number}`);
    expect(one).toMatchObject({ status: 200, body: notice });
    const none = await call(office.test, "GET", "/api/v1/notices/2019-999999");
    expect(none.status).toBe(404);
    const offered = async (whom: string) =>
      (bodyOf(await office.as(whom, "GET", `/cases/${number}`)) as unknown as { can: string[] })
        .can;
    expect(await offered("approver")).not.toContain("approve");
    expect(await office.step("approver", number, "approve")).toMatchObject({
      status: 409,
      body: { code: "notice-running" },
    });
    const objected = await call(office.test, "POST", `/api/v1/notices/${number}/objections`, {
      words: "有异议（虚构）",
    });
    expect(objected.status).toBe(201);
    const isOver = async () =>
      bodyOf(await call(office.test, "GET", `/api/v1/notices/${number}`))["over"];
    office.test.clock.set("2019-04-09T15:59:00Z");
    expect(await isOver()).toBe(false);
    office.test.clock.set("2019-04-10T01:00:00Z");
    expect(await isOver()).toBe(true);
    expect((await call(office.test, "GET", "/api/v1/notices")).body).toMatchObject({
      notices: [{ case: number, over: true }],
    });
    const late = await call(office.test, "POST", `/api/v1/notices/${number}/objections`, {
      words: "有异议（虚构）",
    });
    expect(late).toMatchObject({
      status: 409,
      body: { code: "notice-over", expected: "<= 2019-04-09", found: "2019-04-10" },
    });
    expect(await offered("approver")).toContain("approve");
    expect(await office.step("approver", number, "approve")).toMatchObject({
      status: 409,
      body: { code: "objections-open" },
    });
    const waitsFor = async (whom: string) =>
      bodyOf(await office.as(whom, "GET", "/cases?turn=mine"))["cases"];
    expect(await waitsFor("reviewer")).toMatchObject([{ number }]);
    expect(await waitsFor("approver")).toEqual([]);
    expect(bodyOf(await office.as("approver", "GET", `/cases/${number}`))).toMatchObject({
      objectionsOpen: 1,
      turn: { role: "reviewer" },
    });
    expect(bodyOf(await office.as("approver", "GET", `/cases/${number}/objections`))).toMatchObject(
      {
        objections: [{ words: "有异议（虚构）", answer: null }],
      },
    );
    expect((await office.as("clerk", "GET", `/cases/${number}/objections`)).status).toBe(403);
    const { id } = objected.body as { id: string };
    const curt = { answer: " 重复 ", upheld: false };
    expect(
      await office.as("reviewer", "POST", `/cases/${number}/objections/${id}/answer`, curt),
    ).toMatchObject({
      status: 400,
      body: {
        code: "reason-too-short",
        where: "body.answer",
        message: { zh: expect.stringContaining("理由太短") as string },
      },
    });
    const answered = await office.as(
      "reviewer",
      "POST",
      `/cases/${number}/objections/${id}/answer`,
      {
        answer: "已核实（虚构）",
        upheld: false,
      },
    );
    expect(answered.status).toBe(200);
    expect(await waitsFor("reviewer")).toEqual([]);
    expect(await waitsFor("approver")).toMatchObject([{ number }]);
    expect(await office.step("approver", number, "approve")).toMatchObject({
      body: { state: "approved" },
    });
    expect((await office.as("finance", "GET", "/budget/lines/first-set/2019")).body).toMatchObject({
      available: "15000000.00",
      committed: "5000000.00",
    });
  });

  it("is paid to an account that a second person has verified, once, and closed when it has arrived", async () => {
    expect(await office.step("paymaster", number, "pay")).toMatchObject({
      status: 409,
      body: { code: "no-verified-account" },
    });
    const payable = async () =>
      bodyOf(await office.as("paymaster", "GET", `/cases/${number}`))["payable"];
    expect(await payable()).toMatchObject({ account: null, accountWaits: false });
    const account = await office.as("applicant", "POST", "/accounts", {
      body: firm,
      holder: "示例制造有限公司（虚构）",
      bank: "示例银行（虚构）",
      number: "6222000000001234",
    });
    expect(account).toMatchObject({ status: 201, body: { number: "****1234", verified: false } });
    const id = String(bodyOf(account)["id"]);
    expect(await payable()).toMatchObject({ account: null, accountWaits: true });
    expect((await office.as("finance", "POST", `/accounts/${id}/verify`)).body).toMatchObject({
      verified: true,
    });
    expect(bodyOf(await office.as("paymaster", "GET", `/cases/${number}`))).toMatchObject({
      payable: { sum: "5000000.00", account: { bank: "示例银行（虚构）", number: "****1234" } },
    });
    expect(bodyOf(await office.as("reviewer", "GET", `/cases/${number}`))["payable"]).toBeNull();
    const paid = await Promise.all(
      Array.from({ length: 20 }, () => office.step("paymaster", number, "pay")),
    );
    expect(paid.filter(({ status }) => status === 200)).toHaveLength(1);
    const offered = bodyOf(await office.as("paymaster", "GET", `/cases/${number}`));
    expect(offered["can"]).not.toContain("pay");
    const order = `${number}-1`;
    const failed = await office.step("finance", number, "settle", {
      order,
      arrived: false,
      words: "退汇（虚构）",
    });
    expect(failed).toMatchObject({ body: { state: "approved", orders: [{ outcome: "failed" }] } });
    const anew = bodyOf(await office.as("paymaster", "GET", `/cases/${number}`));
    expect(anew["can"]).toContain("pay");
    expect((await office.step("paymaster", number, "pay")).status).toBe(200);
    const arrived = await office.step("finance", number, "settle", {
      order: `${number}-2`,
      arrived: true,
      words: "已到账（虚构）",
    });
    expect(arrived).toMatchObject({ body: { state: "closed", turn: null, dueOn: null } });
    expect((await office.as("finance", "GET", "/budget/lines/first-set/2019")).body).toMatchObject({
      paid: "5000000.00",
      committed: "0.00",
      inTransit: "0.00",
    });
  });

  it("leaves nothing of the year's cap for another", async () => {
    const next = await office.draft(programme, firm, products("五"));
    expect(await office.step("applicant", next, "submit")).toMatchObject({
      status: 422,
      body: { code: "nothing-due" },
    });
  });

  it("was done by different people, and the audit chain and the books say so", async () => {
    const { steps } = bodyOf(await office.as("auditor", "GET", `/cases/${number}`)) as unknown as {
      steps: { role: string; by: string }[];
    };
    const roles = new Map<string, Set<string>>();
    for (const { role, by } of steps) roles.set(by, (roles.get(by) ?? new Set()).add(role));
    for (const held of roles.values()) expect(held.size).toBe(1);
    expect(new Set(steps.map(({ by }) => by)).size).toBe(7);
    expect((await office.as("auditor", "GET", "/audit")).body).toMatchObject({ findings: [] });
    expect((await office.as("auditor", "GET", "/budget/check")).body).toEqual({ findings: [] });
  });
});
