import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Answer,
  type Person,
  type TestDesk,
  call,
  person,
  testDesk,
} from "../../fixtures/desk.ts";
import { uploadAll } from "../../fixtures/upload.ts";

const leading = "emerging-clusters-task-forces";
const supporting = "science-and-technology-bureau";
const finance = "finance-bureau";
const firm = "firm-91350100M000100Y43";

let test: TestDesk;
let people: Readonly<Record<string, Person>>;

const who = (name: string): Person => {
  const found = people[name];
  if (found === undefined) throw new Error(`nobody called ${name}`);
  return found;
};

const as = (
  name: string,
  method: "GET" | "POST" | "PUT",
  path: string,
  body?: unknown,
  key?: string,
) =>
  who(name).call(
    method,
    `/api/v1${path}`,
    body,
    key === undefined ? {} : { "idempotency-key": key },
  );

const step = (name: string, number: string, kind: string, said: unknown = {}) =>
  as(name, "POST", `/cases/${number}/${kind}`, { said });

/** The reviewer finds every stated fact to be so. */
const findAll = async (name: string, number: string) => {
  const { facts } = bodyOf(await as(name, "GET", `/cases/${number}`)) as unknown as {
    facts: { fact: string; item: string | null }[];
  };
  const findings = facts.map(({ fact, item }) => ({
    fact,
    ...(item === null ? {} : { item }),
    verdict: "as-stated",
  }));
  return as(name, "PUT", `/cases/${number}/findings`, { findings });
};

const bodyOf = (answer: Answer): Readonly<Record<string, never>> =>
  answer.body as Readonly<Record<string, never>>;

/** Four products listed in the national catalogue: 150万元 each, 500万元 at most in a year. */
const fourProducts = {
  products: ["一", "二", "三", "四"].map((each) => ({
    id: `示例产品${each}（虚构）`,
    catalogue: "national-first-set",
    listedOn: "2019-03-15",
    firstSet: "none",
  })),
};

beforeAll(async () => {
  test = await testDesk();
  test.clock.set("2019-04-01T01:00:00Z");
  const make = async (name: string, ...held: Parameters<typeof person>[2] & object) =>
    [name, await person(test, `${name}@example.com`, held)] as const;
  people = Object.fromEntries([
    await make("applicant"),
    await make("clerk", [leading, "clerk"]),
    await make("reviewer", [leading, "reviewer"]),
    await make("second-reviewer", [leading, "reviewer"]),
    await make("adviser", [supporting, "reviewer"]),
    await make("approver", [leading, "approver"]),
    await make("finance", [finance, "finance"]),
    await make("paymaster", [finance, "paymaster"]),
    await make("auditor", ["gongbao", "auditor"]),
    await make("everything", [leading, "clerk"], [leading, "reviewer"], [leading, "approver"]),
  ]);
  const line = {
    code: "first-set",
    year: 2019,
    title: "首台（套）（虚构）",
    payer: finance,
    body: leading,
  };
  expect((await as("finance", "POST", "/budget/lines", line)).status).toBe(201);
  await as(
    "finance",
    "POST",
    "/budget/lines/first-set/2019/appropriations",
    { amount: "20000000", reason: "年初预算（虚构）" },
    "appropriate",
  );
  const registered = await as("applicant", "POST", "/firms", {
    kind: "enterprise",
    name: "示例制造有限公司（虚构）",
    creditCode: "91350100M000100Y43",
  });
  expect(registered).toMatchObject({ status: 201, body: { id: firm } });
  const opened = await as("clerk", "POST", "/programmes", {
    id: "first-set-2019",
    measure: "d1-01-equipment-catalogue",
    year: 2019,
    title: "2019年首台（套）奖励（虚构）",
    leading,
    supporting: [supporting],
    opensOn: "2019-03-01",
    closesOn: "2019-05-31",
    noticeDays: 5,
    turnDays: 10,
    shares: [{ line: "first-set", payer: finance, numerator: 1 }],
  });
  expect(opened).toMatchObject({ status: 201 });
});

afterAll(() => test.close());

/** A case with its statement saved. */
async function drafted(stated: unknown = fourProducts): Promise<string> {
  const begun = await as("applicant", "POST", "/cases", {
    programme: "first-set-2019",
    applicant: firm,
  });
  expect(begun.status).toBe(201);
  const number = String(bodyOf(begun)["number"]);
  const saved = await as("applicant", "PUT", `/cases/${number}/stated`, { version: 0, stated });
  expect(saved.status).toBe(200);
  return number;
}

describe("a case", () => {
  let number: string;

  it("answers with what it comes to while it is filled in", async () => {
    number = await drafted({ products: [{ id: "甲（虚构）", catalogue: "national-first-set" }] });
    expect(bodyOf(await as("applicant", "GET", `/cases/${number}`))).toMatchObject({
      state: "draft",
      turn: { body: [firm], role: "applicant" },
      names: { [firm]: { zh: expect.stringContaining("虚构") } },
      programmeTitle: "2019年首台（套）奖励（虚构）",
      saved: { name: expect.any(String) },
      problems: [],
      awards: [{ item: "甲（虚构）", status: "possible", min: "0.00", max: "1500000.00" }],
      can: ["submit", "withdraw"],
    });
    const wrong = await drafted({ products: [{ id: "甲（虚构）", catalogue: "no such one" }] });
    expect(bodyOf(await as("applicant", "GET", `/cases/${wrong}`))).toMatchObject({
      problems: [{ where: "products.0.catalogue" }],
    });
    const empty = await drafted({});
    expect(await step("applicant", empty, "submit")).toMatchObject({
      status: 422,
      body: {
        code: "still-missing",
        message: { zh: "还缺：产品", en: "Still missing: product" },
        expected: "products",
      },
    });
    const incomplete = await step("applicant", number, "submit");
    expect(incomplete).toMatchObject({ status: 422, body: { code: "still-missing" } });
    // The paper of what is not stated yet is told with it, not when it is stated.
    const half = await drafted({ products: [{ id: "甲（虚构）" }] });
    expect(bodyOf(await as("applicant", "GET", `/cases/${half}`))).toMatchObject({
      evidenceMissing: [
        { fact: "product.catalogue", item: "甲（虚构）" },
        { fact: "product.listedOn", item: "甲（虚构）" },
      ],
    });
    expect(bodyOf(await step("applicant", half, "submit"))).toMatchObject({
      code: "still-missing",
      message: {
        zh: expect.stringMatching(/^还缺：.+；证明材料：甲（虚构） .+/u),
        en: expect.stringMatching(/^Still missing: .+; papers: 甲（虚构） .+/u),
      },
      expected: expect.stringContaining("product.catalogue 甲（虚构）"),
    });
    const saved = await as("applicant", "PUT", `/cases/${number}/stated`, {
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
    expect((await as("clerk", "GET", `/cases/${number}`)).status).toBe(404);
    expect((await as("auditor", "GET", `/cases/${number}`)).status).toBe(404);
    const { body } = await step("applicant", number, "submit");
    expect(body).toMatchObject({ code: "evidence-missing" });
    // Of every product, each fact that something proves.
    const { message } = body as { message: { zh: string } };
    for (const { id } of fourProducts.products) expect(message.zh).toContain(id);
    await uploadAll(test, who("applicant"), number);
    expect(await step("applicant", number, "submit")).toMatchObject({
      status: 200,
      body: { state: "submitted" },
    });
    expect(bodyOf(await as("clerk", "GET", `/cases/${number}`))["can"]).toEqual([
      "return",
      "accept",
      "decline",
    ]);
  });

  it("is sent back with all that is missing at once, and comes again", async () => {
    const defects = ["缺目录文件（虚构）", "缺列入日期的证明（虚构）"];
    expect(await step("clerk", number, "return", { defects })).toMatchObject({
      body: { state: "returned" },
    });
    expect(await step("applicant", number, "submit")).toMatchObject({
      status: 422,
      body: { code: "nothing-mended", expected: "1, 2" },
    });
    const answers = [1, 2].map((defect) => ({ defect, words: "已附在目录文件中（虚构）" }));
    expect((await step("applicant", number, "submit", { answers })).status).toBe(200);
    expect(await step("clerk", number, "accept")).toMatchObject({
      body: { state: "accepted", opinionsAwaited: [supporting] },
    });
  });

  it("is decided on confirmed facts, after the opinions, to the figure of the rule", async () => {
    expect(await step("reviewer", number, "decide")).toMatchObject({
      status: 409,
      body: { code: "opinions-missing", expected: supporting },
    });
    expect(
      await step("adviser", number, "advise", { opinion: "属实（虚构）", agrees: true }),
    ).toMatchObject({ status: 200, body: { opinionsAwaited: [], can: [] } });
    expect(
      await step("adviser", number, "advise", { opinion: "再说一次（虚构）", agrees: false }),
    ).toMatchObject({ status: 409, body: { code: "opinion-given", found: supporting } });
    const unconfirmed = await step("reviewer", number, "decide");
    expect(unconfirmed).toMatchObject({ status: 409, body: { code: "facts-unconfirmed" } });
    expect(String(bodyOf(unconfirmed)["expected"])).toContain(
      "示例产品一（虚构） product.catalogue",
    );
    expect((await findAll("reviewer", number)).status).toBe(200);
    const more = { figures: { "示例产品一（虚构）": "1600000" }, reason: "多给（虚构）" };
    expect(await step("reviewer", number, "decide", more)).toMatchObject({
      status: 422,
      body: { code: "figure-not-allowed", expected: "1500000.00 – 1500000.00" },
    });
    expect(await step("reviewer", number, "decide")).toMatchObject({
      body: { state: "decided", decided: "5000000.00", turn: { body: [finance], role: "finance" } },
    });
  });

  it("is checked, published, objected to, answered and approved", async () => {
    expect(await step("finance", number, "check")).toMatchObject({ body: { state: "checked" } });
    expect(await step("clerk", number, "publish")).toMatchObject({
      // Five working days from 1 April, over the three days of 清明.
      body: { state: "noticed", noticeUntil: "2019-04-09" },
    });
    const notices = await call(test, "GET", "/api/v1/notices");
    const notice = {
      case: number,
      programme: "first-set-2019",
      applicant: "示例制造有限公司（虚构）",
      document: "D1",
      article: "1",
      amount: "5000000.00",
      until: "2019-04-09",
    };
    expect(notices.body).toMatchObject({ notices: [notice], next: null });
    const one = await call(test, "GET", `/api/v1/notices/${number}`);
    expect(one).toMatchObject({ status: 200, body: notice });
    const none = await call(test, "GET", "/api/v1/notices/2019-999999");
    expect(none.status).toBe(404);
    const offered = async (whom: string) =>
      (bodyOf(await as(whom, "GET", `/cases/${number}`)) as unknown as { can: string[] }).can;
    expect(await offered("approver")).not.toContain("approve");
    expect(await step("approver", number, "approve")).toMatchObject({
      status: 409,
      body: { code: "notice-running" },
    });
    const objected = await call(test, "POST", `/api/v1/notices/${number}/objections`, {
      words: "有异议（虚构）",
    });
    expect(objected.status).toBe(201);
    const isOver = async () => bodyOf(await call(test, "GET", `/api/v1/notices/${number}`))["over"];
    test.clock.set("2019-04-09T15:59:00Z");
    expect(await isOver()).toBe(false);
    test.clock.set("2019-04-10T01:00:00Z");
    expect(await isOver()).toBe(true);
    expect((await call(test, "GET", "/api/v1/notices")).body).toMatchObject({
      notices: [{ case: number, over: true }],
    });
    const late = await call(test, "POST", `/api/v1/notices/${number}/objections`, {
      words: "有异议（虚构）",
    });
    expect(late).toMatchObject({
      status: 409,
      body: { code: "notice-over", expected: "<= 2019-04-09", found: "2019-04-10" },
    });
    expect(await offered("approver")).toContain("approve");
    expect(await step("approver", number, "approve")).toMatchObject({
      status: 409,
      body: { code: "objections-open" },
    });
    const waitsFor = async (whom: string) =>
      bodyOf(await as(whom, "GET", "/cases?turn=mine"))["cases"];
    expect(await waitsFor("reviewer")).toMatchObject([{ number }]);
    expect(await waitsFor("approver")).toEqual([]);
    expect(bodyOf(await as("approver", "GET", `/cases/${number}`))).toMatchObject({
      objectionsOpen: 1,
      turn: { role: "reviewer" },
    });
    expect(bodyOf(await as("approver", "GET", `/cases/${number}/objections`))).toMatchObject({
      objections: [{ words: "有异议（虚构）", answer: null }],
    });
    expect((await as("clerk", "GET", `/cases/${number}/objections`)).status).toBe(403);
    const { id } = objected.body as { id: string };
    const curt = { answer: " 重复 ", upheld: false };
    expect(
      await as("reviewer", "POST", `/cases/${number}/objections/${id}/answer`, curt),
    ).toMatchObject({
      status: 400,
      body: {
        code: "reason-too-short",
        where: "body.answer",
        message: { zh: expect.stringContaining("理由太短") as string },
      },
    });
    const answered = await as("reviewer", "POST", `/cases/${number}/objections/${id}/answer`, {
      answer: "已核实（虚构）",
      upheld: false,
    });
    expect(answered.status).toBe(200);
    expect(await waitsFor("reviewer")).toEqual([]);
    expect(await waitsFor("approver")).toMatchObject([{ number }]);
    expect(await step("approver", number, "approve")).toMatchObject({
      body: { state: "approved" },
    });
    expect((await as("finance", "GET", "/budget/lines/first-set/2019")).body).toMatchObject({
      available: "15000000.00",
      committed: "5000000.00",
    });
  });

  it("is paid to an account that a second person has verified, once, and closed when it has arrived", async () => {
    expect(await step("paymaster", number, "pay")).toMatchObject({
      status: 409,
      body: { code: "no-verified-account" },
    });
    const payable = async () => bodyOf(await as("paymaster", "GET", `/cases/${number}`))["payable"];
    expect(await payable()).toMatchObject({ account: null, accountWaits: false });
    const account = await as("applicant", "POST", "/accounts", {
      body: firm,
      holder: "示例制造有限公司（虚构）",
      bank: "示例银行（虚构）",
      number: "6222000000001234",
    });
    expect(account).toMatchObject({ status: 201, body: { number: "****1234", verified: false } });
    const id = String(bodyOf(account)["id"]);
    expect(await payable()).toMatchObject({ account: null, accountWaits: true });
    expect((await as("finance", "POST", `/accounts/${id}/verify`)).body).toMatchObject({
      verified: true,
    });
    expect(bodyOf(await as("paymaster", "GET", `/cases/${number}`))).toMatchObject({
      payable: { sum: "5000000.00", account: { bank: "示例银行（虚构）", number: "****1234" } },
    });
    expect(bodyOf(await as("reviewer", "GET", `/cases/${number}`))["payable"]).toBeNull();
    const paid = await Promise.all(
      Array.from({ length: 20 }, () => step("paymaster", number, "pay")),
    );
    expect(paid.filter(({ status }) => status === 200)).toHaveLength(1);
    const offered = bodyOf(await as("paymaster", "GET", `/cases/${number}`));
    expect(offered["can"]).not.toContain("pay");
    const order = `${number}-1`;
    const failed = await step("finance", number, "settle", {
      order,
      arrived: false,
      words: "退汇（虚构）",
    });
    expect(failed).toMatchObject({ body: { state: "approved", orders: [{ outcome: "failed" }] } });
    const anew = bodyOf(await as("paymaster", "GET", `/cases/${number}`));
    expect(anew["can"]).toContain("pay");
    expect((await step("paymaster", number, "pay")).status).toBe(200);
    const arrived = await step("finance", number, "settle", {
      order: `${number}-2`,
      arrived: true,
      words: "已到账（虚构）",
    });
    expect(arrived).toMatchObject({ body: { state: "closed", turn: null, dueOn: null } });
    expect((await as("finance", "GET", "/budget/lines/first-set/2019")).body).toMatchObject({
      paid: "5000000.00",
      committed: "0.00",
      inTransit: "0.00",
    });
  });

  it("leaves nothing of the year's cap for another", async () => {
    const again = { products: [{ ...fourProducts.products[0], id: "示例产品五（虚构）" }] };
    const next = await drafted(again);
    expect(await step("applicant", next, "submit")).toMatchObject({
      status: 422,
      body: { code: "nothing-due" },
    });
  });

  it("was done by different people, and the audit chain and the books say so", async () => {
    const { steps } = bodyOf(await as("auditor", "GET", `/cases/${number}`)) as unknown as {
      steps: { role: string; by: string }[];
    };
    const roles = new Map<string, Set<string>>();
    for (const { role, by } of steps) roles.set(by, (roles.get(by) ?? new Set()).add(role));
    for (const held of roles.values()) expect(held.size).toBe(1);
    expect(new Set(steps.map(({ by }) => by)).size).toBe(7);
    expect((await as("auditor", "GET", "/audit")).body).toMatchObject({ findings: [] });
    expect((await as("auditor", "GET", "/budget/check")).body).toEqual({ findings: [] });
  });
});

describe("who may", () => {
  it("keeps one person from two roles in one case", async () => {
    // The year after: the cap is whole again.
    test.clock.set("2019-04-11T01:00:00Z");
    const other = await as("applicant", "POST", "/firms", {
      kind: "enterprise",
      name: "示例机械有限公司（虚构）",
      creditCode: "91512081MA62K0260E",
    });
    const applicant = String(bodyOf(other)["id"]);
    const begun = await as("applicant", "POST", "/cases", {
      programme: "first-set-2019",
      applicant,
    });
    const number = String(bodyOf(begun)["number"]);
    await as("applicant", "PUT", `/cases/${number}/stated`, { version: 0, stated: fourProducts });
    await uploadAll(test, who("applicant"), number);
    await step("applicant", number, "submit");
    expect(await step("everything", number, "accept")).toMatchObject({ status: 200 });
    await step("adviser", number, "advise", { opinion: "属实（虚构）", agrees: true });
    expect(await step("everything", number, "decide")).toMatchObject({
      status: 403,
      body: { code: "done-by-you-before" },
    });
    expect(await step("reviewer", number, "reject", { reason: "材料不实（虚构）" })).toMatchObject({
      body: { state: "rejected", turn: null },
    });
    expect(await step("applicant", number, "appeal", { reason: "请复核（虚构）" })).toMatchObject({
      body: { state: "accepted" },
    });
    await step("adviser", number, "advise", { opinion: "属实（虚构）", agrees: true });
    await findAll("second-reviewer", number);
    expect(await step("reviewer", number, "decide")).toMatchObject({ status: 403 });
    expect(await step("second-reviewer", number, "decide")).toMatchObject({
      status: 200,
    });
  });

  it("lets nobody apply for another's firm, nor before or after the window", async () => {
    const stranger = await person(test, "stranger@example.com");
    expect(
      await stranger.call("POST", "/api/v1/cases", {
        programme: "first-set-2019",
        applicant: firm,
      }),
    ).toMatchObject({ status: 403 });
    const number = await drafted();
    test.clock.set("2019-06-01T01:00:00Z");
    expect(await step("applicant", number, "submit")).toMatchObject({
      status: 409,
      body: { code: "outside-window", found: "2019-06-01" },
    });
  });

  it("lets an agent act as long as the firm consents", async () => {
    const agent = await person(test, "agent@example.com");
    const begin = () =>
      agent.call("POST", "/api/v1/cases", { programme: "first-set-2019", applicant: firm });
    expect((await begin()).status).toBe(403);
    const consent = { email: "agent@example.com" };
    expect((await as("applicant", "PUT", `/firms/${firm}/agents`, consent)).status).toBe(200);
    expect((await begin()).status).toBe(201);
    // An agent passes nothing on.
    expect((await agent.call("PUT", `/api/v1/firms/${firm}/agents`, consent)).status).toBe(403);
    const ended = await who("applicant").call(
      "DELETE",
      `/api/v1/firms/${firm}/agents?email=agent@example.com`,
    );
    expect(ended.status).toBe(200);
    expect((await begin()).status).toBe(403);
  });
});

describe("what goes wrong", () => {
  it("tells all that is wrong with a statement at once", async () => {
    const number = await drafted({ prodcts: [], products: [{ id: "a", catalogue: "no-such" }] });
    const answer = await as("applicant", "GET", `/cases/${number}`);
    expect(bodyOf(answer)["problems"]).toHaveLength(2);
    test.clock.set("2019-04-12T01:00:00Z");
    expect(await step("applicant", number, "submit")).toMatchObject({
      status: 422,
      body: { code: "wrong-statement" },
    });
  });

  it("does not take a step that was seen as another version, or from another state", async () => {
    const number = await drafted();
    const stale = await as("applicant", "POST", `/cases/${number}/withdraw`, {
      version: 0,
      said: {},
    });
    expect(stale).toMatchObject({ status: 412, body: { code: "changed-meanwhile" } });
    expect((await step("applicant", number, "withdraw")).status).toBe(200);
    expect(await step("applicant", number, "withdraw")).toMatchObject({
      status: 409,
      body: { code: "not-now", found: "withdrawn" },
    });
  });

  it("does not take the applicant's word for what was paid before", async () => {
    const number = await drafted({
      ...fourProducts,
      history: [],
      "as-of": "2018-01-01",
      unstated: "none",
    });
    const { awards } = bodyOf(await as("applicant", "GET", `/cases/${number}`)) as unknown as {
      awards: { max: string }[];
    };
    // All of the year's 500万元 went to the case before.
    expect(awards.map(({ max }) => max)).toEqual(["0.00", "0.00", "0.00", "0.00"]);
  });
});

it("gives the cases page by page, each once", async () => {
  const seen: string[] = [];
  let next: string | null = null;
  do {
    const from: string = next === null ? "" : `&cursor=${next}`;
    const { body } = await as("auditor", "GET", `/cases?limit=2${from}`);
    const page = body as { cases: { number: string }[]; next: string | null };
    seen.push(...page.cases.map(({ number }) => number));
    ({ next } = page);
  } while (next !== null);
  expect(seen.length).toBeGreaterThan(2);
  expect(seen).toEqual([...new Set(seen)].toSorted().toReversed());
  for (const list of ["cases", "programmes", "notices"]) {
    expect(await as("auditor", "GET", `/${list}?cursor=garbage`)).toMatchObject({
      status: 400,
      body: { code: "no-such-cursor" },
    });
  }
});
