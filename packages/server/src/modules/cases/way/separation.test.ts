import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayOf } from "../../../calendar/working-days.ts";
import { type CaseOffice, inventedCode, payer, products } from "../../../fixtures/case-office.ts";
import { firstSetOffice } from "../../../fixtures/first-set.ts";

let office: CaseOffice;
let firms = 0;
const leading = "emerging-clusters-task-forces";
const firm = () => office.firm(inventedCode(++firms), `示例企业${firms}`);

beforeAll(async () => {
  office = await firstSetOffice();
});

afterAll(() => office.test.close());

/** A step the day after, when a notice of no days is over. */
async function nextDay<T>(work: () => Promise<T>): Promise<T> {
  const now = office.test.clock.now();
  office.test.clock.advance(24);
  const result = await work();
  office.test.clock.set(now);
  return result;
}

const before = { status: 403, body: { code: "done-by-you-before" } };
const own = { status: 403, body: { code: "your-own-firm" } };

describe("a key and whoever made it", () => {
  const make = async (name: string, role: string, scopes: readonly string[]) => {
    const made = await office.as(name, "POST", "/keys", {
      name: "评审系统（虚构）",
      body: leading,
      roles: [role],
      scopes,
      expiresOn: dayOf(new Date(office.test.clock.now().getTime() + 20 * 86_400_000)),
    });
    expect(made.status).toBe(201);
    const { key } = made.body as { key: string };
    return async (method: "POST" | "PUT", path: string, body: object = { said: {} }) => {
      const answer = await office.test.app.inject({
        method,
        url: `/api/v1${path}`,
        headers: { authorization: `Bearer ${key}`, "idempotency-key": `${path}-${role}` },
        payload: body,
      });
      return { status: answer.statusCode, body: answer.json<{ code?: string }>() };
    };
  };

  it("are one person in a case, and so are two keys of one maker", async () => {
    await office.add("maker", ["gongbao", "administrator"], [leading, "approver"]);
    const reviews = await make("maker", "reviewer", ["case.review", "case.read"]);
    const approves = await make("maker", "approver", ["case.approve", "case.read"]);
    const number = await office.accepted("first-set", await firm(), products("甲"));
    expect((await office.findAll(number)).status).toBe(200);
    expect(await reviews("POST", `/cases/${number}/decide`)).toMatchObject({ status: 200 });
    await office.step("finance", number, "check");
    await office.step("clerk", number, "publish");
    await nextDay(async () => {
      expect((await office.see("maker", number)).can).not.toContain("approve");
      expect(await office.step("maker", number, "approve")).toMatchObject(before);
      expect(await approves("POST", `/cases/${number}/approve`)).toMatchObject(before);
      expect(await office.step("approver", number, "approve")).toMatchObject({ status: 200 });
    });
  });

  it("verify no account that the other named", async () => {
    const id = await firm();
    await office.add("named", ["gongbao", "administrator"], [id, "applicant"]);
    const added = await office.as("named", "POST", "/accounts", {
      body: id,
      holder: "示例企业（虚构）",
      bank: "示例银行（虚构）",
      number: "6222000000001234",
    });
    const { id: account } = added.body as { id: string };
    const verifies = await make("named", "finance", ["account.verify"]);
    expect(await verifies("POST", `/accounts/${account}/verify`, {})).toMatchObject(before);
  });
});

describe("a hand in a case", () => {
  it("is had in one role alone, and in one decision: an appeal goes to others, and is advised on anew", async () => {
    const science = "science-and-technology-bureau";
    await office.add("adviser", [science, "reviewer"]);
    await office.add("second-reviewer", [leading, "reviewer"]);
    await office.add(
      "everything",
      [leading, "clerk"],
      [leading, "reviewer"],
      [leading, "approver"],
    );
    const shares = [{ line: "first-set", payer, numerator: 1 }];
    const opened = await office.open({ id: "advised", shares, supporting: [science] });
    expect(opened).toMatchObject({ status: 201 });
    const number = await office.draft("advised", await firm(), products("甲"));
    await office.step("applicant", number, "submit");
    expect(await office.step("everything", number, "accept")).toMatchObject({ status: 200 });
    const advise = () =>
      office.step("adviser", number, "advise", { opinion: "属实（虚构）", agrees: true });
    expect(await advise()).toMatchObject({ status: 200 });
    expect(await office.step("everything", number, "decide")).toMatchObject(before);
    const reason = "材料不实（虚构）";
    expect(await office.step("reviewer", number, "reject", { reason })).toMatchObject({
      body: { state: "rejected", turn: null },
    });
    const appealed = await office.step("applicant", number, "appeal", { reason: "请复核（虚构）" });
    expect(appealed).toMatchObject({ body: { state: "accepted" } });
    expect(await advise()).toMatchObject({ status: 200 });
    await office.findAll(number, "second-reviewer");
    expect(await office.step("reviewer", number, "decide")).toMatchObject({ status: 403 });
    expect(await office.step("second-reviewer", number, "decide")).toMatchObject({ status: 200 });
  });

  it("is no bar to the same reviewer where the approval was cancelled: nobody had rejected it", async () => {
    const number = await office.noticed("first-set", await firm(), products("甲"));
    await nextDay(async () => {
      expect(await office.step("approver", number, "approve")).toMatchObject({ status: 200 });
      const cancelled = await office.step("approver", number, "cancel", { reason: "有误（虚构）" });
      expect(cancelled).toMatchObject({ body: { state: "cancelled" } });
      const reason = "请复核（虚构）";
      expect(await office.step("applicant", number, "appeal", { reason })).toMatchObject({
        body: { state: "accepted" },
      });
      await office.findAll(number, "reviewer");
      expect(await office.step("reviewer", number, "decide")).toMatchObject({
        body: { state: "decided" },
      });
    });
  });

  it("is had by whoever found its facts, though another decided", async () => {
    await office.add("finder", [leading, "reviewer"], [leading, "approver"]);
    const number = await office.accepted("first-set", await firm(), products("甲"));
    expect(await office.findAll(number, "finder")).toMatchObject({ status: 200 });
    await office.step("reviewer", number, "decide");
    await office.step("finance", number, "check");
    await office.step("clerk", number, "publish");
    await nextDay(async () => {
      expect(await office.step("finder", number, "approve")).toMatchObject(before);
    });
  });

  it("is had by whoever answered an objection, though it was not upheld", async () => {
    await office.add("answerer", [leading, "reviewer"], [leading, "approver"]);
    const number = await office.noticed("first-set", await firm(), products("甲"));
    const words = { words: "异议（虚构）" };
    const made = await office.as("approver", "POST", `/notices/${number}/objections`, words);
    const { id } = made.body as { id: string };
    const answered = await office.as(
      "answerer",
      "POST",
      `/cases/${number}/objections/${id}/answer`,
      { answer: "不成立（虚构）", upheld: false },
    );
    expect(answered.status).toBe(200);
    await nextDay(async () => {
      expect(await office.step("answerer", number, "approve")).toMatchObject(before);
    });
  });
});

describe("whoever is of the applicant", () => {
  const consent = (method: "PUT" | "DELETE", id: string, name: string) =>
    office.as(
      "applicant",
      method,
      `/firms/${id}/agents${method === "DELETE" ? `?email=${name}@example.com` : ""}`,
      ...(method === "PUT" ? [{ email: `${name}@example.com` }] : []),
    );

  it("decides nothing for it, as an agent neither, nor after that ended", async () => {
    await office.add("agent", [leading, "clerk"]);
    const id = await firm();
    expect((await consent("PUT", id, "agent")).status).toBe(200);
    const number = await office.draft("first-set", id, products("甲"));
    await office.step("applicant", number, "submit");
    expect((await office.see("agent", number)).can).not.toContain("accept");
    expect(await office.step("agent", number, "accept")).toMatchObject(own);
    expect((await consent("DELETE", id, "agent")).status).toBe(200);
    expect(await office.step("agent", number, "accept")).toMatchObject(own);
    expect((await office.step("clerk", number, "accept")).status).toBe(200);
  });

  it("finds no facts, answers no objection and verifies no account", async () => {
    const id = await firm();
    await office.add("insider", [leading, "reviewer"], [payer, "finance"], [id, "applicant"]);
    const number = await office.noticed("first-set", id, products("甲"));
    const made = await office.as("clerk", "POST", `/notices/${number}/objections`, {
      words: "异议（虚构）",
    });
    const answer = { answer: "不成立（虚构）", upheld: false };
    const { id: objection } = made.body as { id: string };
    expect(
      await office.as("insider", "POST", `/cases/${number}/objections/${objection}/answer`, answer),
    ).toMatchObject(own);
    const added = await office.as("applicant", "POST", "/accounts", {
      body: id,
      holder: "示例企业（虚构）",
      bank: "示例银行（虚构）",
      number: "6222000000001234",
    });
    const { id: account } = added.body as { id: string };
    expect(await office.as("insider", "POST", `/accounts/${account}/verify`)).toMatchObject(own);
  });
});

describe("whoever verified an account", () => {
  it("pays nothing to it", async () => {
    await office.add("both", [payer, "finance"], [payer, "paymaster"]);
    const id = await firm();
    const added = await office.as("applicant", "POST", "/accounts", {
      body: id,
      holder: "示例企业（虚构）",
      bank: "示例银行（虚构）",
      number: "6222000000001234",
    });
    const { id: account } = added.body as { id: string };
    expect((await office.as("both", "POST", `/accounts/${account}/verify`)).status).toBe(200);
    const number = await office.noticed("first-set", id, products("甲"));
    await nextDay(() => office.step("approver", number, "approve"));
    expect(await office.step("both", number, "pay")).toMatchObject(before);
    expect(await office.step("paymaster", number, "pay")).toMatchObject({ status: 200 });
  });
});

describe("a stranger to a case", () => {
  it("learns from no step whether it is there or whose it is", async () => {
    await office.add("stranger", ["chiping", "reviewer"]);
    await office.add("stranger-firm");
    await office.as("stranger-firm", "POST", "/firms", {
      kind: "enterprise",
      name: "别家（虚构）",
      creditCode: inventedCode(++firms),
    });
    const number = await office.draft("first-set", await firm(), products("甲"));
    const none = { status: 404, body: { code: "not-found" } };
    const said = { reason: "试（虚构）" };
    for (const each of [number, "2019-999999"]) {
      const answers = await Promise.all([
        office.step("stranger-firm", each, "submit"),
        office.step("stranger-firm", each, "withdraw"),
        office.step("stranger", each, "reject", said),
        office.as("stranger-firm", "PUT", `/cases/${each}/stated`, { version: 1, stated: {} }),
        office.as("stranger", "GET", `/cases/${each}/objections`),
        office.as("stranger", "POST", `/cases/${each}/objections/1/answer`, {
          answer: "试（虚构）",
          upheld: true,
        }),
        office.as("stranger", "PUT", `/cases/${each}/findings`, {
          findings: [{ fact: "x", verdict: "as-stated" }],
        }),
      ]);
      for (const answer of answers) expect(answer).toMatchObject(none);
    }
  });
});
