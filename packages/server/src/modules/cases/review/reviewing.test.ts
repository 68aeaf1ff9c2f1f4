import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseOffice, inventedCode, payer, products } from "../../../fixtures/case-office.ts";
import { platformCase } from "../../../fixtures/platform-case.ts";
import { firstSetOffice } from "../../../fixtures/first-set.ts";

let office: CaseOffice;
let firms = 0;
const firm = () => office.firm(inventedCode(++firms), `示例企业${firms}`);

const industry = "industry-and-information-technology-bureau";

beforeAll(async () => {
  office = await firstSetOffice();
  await office.add("industry-clerk", [industry, "clerk"]);
  await office.add("industry-reviewer", [industry, "reviewer"]);
  await office.add("county-finance", ["chiping", "finance"]);
  await office.add("county-paymaster", ["chiping", "paymaster"]);
  await office.add("county-reviewer", ["chiping", "reviewer"]);
});

afterAll(() => office.test.close());

describe("who opens a programme", () => {
  const shares = [{ line: "first-set", payer, numerator: 1 }];

  it("is a body that the article names, or one with a basis for it", async () => {
    const other = { id: "other-body", leading: industry, shares };
    const opens = (more: object) =>
      office.as("industry-clerk", "POST", "/programmes", {
        measure: "d1-01-equipment-catalogue",
        year: 2019,
        title: "（虚构）",
        supporting: [],
        opensOn: "2019-03-01",
        closesOn: "2019-05-31",
        noticeDays: 0,
        turnDays: 10,
        ...other,
        ...more,
      });
    expect(await opens({})).toMatchObject({
      status: 409,
      body: { code: "not-its-body", found: industry },
    });
    expect(await opens({ basis: "示例分工通知（虚构）" })).toMatchObject({
      status: 201,
      body: { basis: "示例分工通知（虚构）" },
    });
  });

  it("names a fact to rank by that is a number of the measure", async () => {
    expect(await office.open({ id: "r1", shares, rankBy: "decided" })).toMatchObject({
      body: { code: "no-quota" },
    });
    const strange = { id: "r1", shares, quota: 1, rankBy: "product.catalogue" };
    expect(await office.open(strange)).toMatchObject({ status: 404, body: { where: "rankBy" } });
  });
});

describe("facts", () => {
  it("are put right or found unproven one by one, and the decision follows what was found", async () => {
    const number = await office.accepted("first-set", await firm(), products("甲", "乙", "丙"));
    const found = (item: string, fact: string, more: object) => ({
      item: `${item}（虚构）`,
      fact: `product.${fact}`,
      ...more,
    });
    const say = (...findings: readonly object[]) =>
      office.as("reviewer", "PUT", `/cases/${number}/findings`, { findings });
    expect(await say(found("丁", "catalogue", { verdict: "as-stated" }))).toMatchObject({
      status: 422,
      body: { code: "no-such-fact" },
    });
    const wrong = found("甲", "catalogue", { verdict: "corrected", value: "no-such-list" });
    expect(await say(wrong)).toMatchObject({ status: 422, body: { code: "wrong-statement" } });
    expect((await office.findAll(number)).status).toBe(200);
    const right = found("甲", "catalogue", { verdict: "corrected", value: "provincial-first-set" });
    const unproven = found("乙", "listedOn", { verdict: "unproven", note: "无发布文件（虚构）" });
    expect((await say(right, unproven)).status).toBe(200);
    const decided = await office.step("reviewer", number, "decide");
    // 100万元 for the provincial list, nothing for what is not proven, 150万元 for the third.
    expect(decided).toMatchObject({ status: 200, body: { decided: "2500000.00" } });
    const { confirmed, steps } = decided.body as {
      confirmed: { products: { id: string; listedOn?: string }[] };
      steps: { detail: { unproven?: string[] } }[];
    };
    expect(confirmed.products.map(({ listedOn }) => listedOn)).toEqual([
      "2019-03-15",
      undefined,
      "2019-03-15",
    ]);
    expect(steps.at(-1)?.detail.unproven).toEqual(["乙（虚构）"]);
  });

  it("are looked at anew where the applicant states another value", async () => {
    const id = await firm();
    const number = await office.draft("first-set", id, products("甲"));
    await office.step("applicant", number, "submit");
    await office.step("clerk", number, "accept");
    await office.findAll(number);
    expect((await office.see("reviewer", number)).facts.every(({ finding }) => finding)).toBe(true);
    // Nobody but the reviewer of the leading body confirms.
    const findings = [
      { item: "甲（虚构）", fact: "product.catalogue", verdict: "as-stated" as const },
    ];
    const others = await office.as("industry-reviewer", "PUT", `/cases/${number}/findings`, {
      findings,
    });
    expect(others.status).toBe(404);
  });

  it("begin with the firm's profile, and what is asked next is what settles most", async () => {
    const id = await firm();
    const facts = { revenue: "60000000000", highestRevenueBefore: "0" };
    expect(await office.as("applicant", "PUT", `/firms/${id}/profile`, { facts })).toMatchObject({
      status: 200,
      body: { facts, county: null },
    });
    const bad = { facts: { revenue: "-1", nonsense: true } };
    expect(await office.as("applicant", "PUT", `/firms/${id}/profile`, bad)).toMatchObject({
      status: 422,
    });
    expect((await office.as("clerk", "GET", `/firms/${id}/profile`)).status).toBe(403);
    const begun = await office.as("applicant", "POST", "/cases", {
      programme: "first-set",
      applicant: id,
    });
    // The measure reads nothing of the firm itself.
    expect(begun.body).toMatchObject({ stated: {} });
    const { questions, number } = begun.body as { questions: { fact: string }[]; number: string };
    expect(questions.map(({ fact }) => fact)).toEqual(["products"]);
    const seen = await office.as("applicant", "PUT", `/cases/${number}/stated`, {
      version: 0,
      stated: { products: [{ id: "甲（虚构）", firstSet: "none", listedOn: "2019-03-15" }] },
    });
    expect((seen.body as { questions: { fact: string }[] }).questions).toMatchObject([
      { fact: "product.catalogue", item: "甲（虚构）", settles: expect.any(String) as string },
    ]);
  });
});

describe("a range", () => {
  beforeAll(async () => {
    await office.line("upgrade-chiping", "chiping", "1000000", "county-finance");
    const opened = await office.as("industry-clerk", "POST", "/programmes", {
      id: "upgrade",
      measure: "d22-07-upgrade-firm",
      year: 2019,
      title: "技改扶持（虚构）",
      leading: industry,
      supporting: [],
      opensOn: "2019-03-01",
      closesOn: "2019-05-31",
      noticeDays: 0,
      turnDays: 10,
      needsEvidence: [],
      shares: [{ line: "upgrade", payer: null, numerator: 1 }],
    });
    expect(opened).toMatchObject({ status: 201 });
  });

  it("is settled by the body that the article names, and paid by the applicant's county", async () => {
    const id = await firm();
    const stated = { projects: [{ id: "技改项目（虚构）", countySupported: true }] };
    const number = await office.draft("upgrade", id, stated);
    expect(await office.step("applicant", number, "submit")).toMatchObject({
      status: 422,
      body: { code: "county-missing" },
    });
    const seat = { county: "nowhere", since: "2019-01-01" };
    expect((await office.as("applicant", "PUT", `/firms/${id}/county`, seat)).status).toBe(404);
    const chiping = { county: "chiping", since: "2019-01-01" };
    expect(await office.as("applicant", "PUT", `/firms/${id}/county`, chiping)).toMatchObject({
      body: { county: "chiping" },
    });
    expect((await office.step("applicant", number, "submit")).status).toBe(200);
    await office.step("industry-clerk", number, "accept");
    const findings = [
      { item: "技改项目（虚构）", fact: "project.countySupported", verdict: "as-stated" },
    ];
    await office.as("industry-reviewer", "PUT", `/cases/${number}/findings`, { findings });
    const figures = { "技改项目（虚构）": "300000" };
    expect(
      await office.step("industry-reviewer", number, "decide", { figures, reason: "（虚构）" }),
    ).toMatchObject({ status: 403, body: { code: "not-the-decider", expected: "chiping" } });
    expect(await office.step("industry-reviewer", number, "decide")).toMatchObject({
      status: 422,
      body: { code: "figure-missing", expected: ">= 0.00", where: "技改项目（虚构）" },
    });
    const fixed = { figures, reason: "县里研究确定（虚构）" };
    expect((await office.step("industry-reviewer", number, "fix", fixed)).status).toBe(403);
    const listed = async (name: string, query = "") =>
      ((await office.as(name, "GET", `/cases${query}`)).body as { cases: { number: string }[] })
        .cases;
    expect(await listed("county-reviewer")).toMatchObject([
      {
        number,
        title: "技改扶持（虚构）",
        applicantName: expect.stringContaining("示例企业") as string,
      },
    ]);
    expect(await listed("industry-reviewer", "?turn=mine")).toMatchObject([{ number }]);
    expect(await listed("industry-clerk", "?turn=mine")).toEqual([]);
    expect(await listed("county-reviewer", "?turn=mine")).toMatchObject([{ number }]);
    const open = await office.as("industry-reviewer", "GET", `/cases/${number}`);
    expect(open.body).toMatchObject({ figuresAwaited: ["chiping"], settlements: [] });
    const blank = { figures, reason: "  " };
    expect(await office.step("county-reviewer", number, "fix", blank)).toMatchObject({
      status: 400,
      body: { code: "reason-too-short", where: "body.said.reason" },
    });
    const none = { figures: {}, reason: "（虚构）" };
    expect(await office.step("county-reviewer", number, "fix", none)).toMatchObject({
      status: 422,
      body: { code: "figure-missing" },
    });
    const settlement = {
      item: "技改项目（虚构）",
      figure: "300000.00",
      min: "0.00",
      max: null,
      body: "chiping",
      reason: "县里研究确定（虚构）",
    };
    expect(await office.step("county-reviewer", number, "fix", fixed)).toMatchObject({
      status: 200,
      body: { figuresAwaited: [], settlements: [settlement] },
    });
    expect(await listed("county-reviewer", "?turn=mine")).toEqual([]);
    expect(await office.step("industry-reviewer", number, "decide")).toMatchObject({
      body: {
        state: "decided",
        decided: "300000.00",
        turn: { body: ["chiping"] },
        settlements: [settlement],
      },
    });
    const steps = (
      (await office.as("auditor", "GET", `/cases/${number}`)).body as {
        steps: { kind: string }[];
      }
    ).steps;
    const at = steps.findIndex(({ kind }) => kind === "decide");
    expect(await office.as("auditor", "GET", `/cases/${number}/steps/${at}/rerun`)).toMatchObject({
      body: { same: true, figures: [{ figure: "300000.00", min: "0.00", within: true }] },
    });
    // The city's finance has no part in it.
    expect((await office.step("finance", number, "check")).status).toBe(404);
    expect(await office.step("county-finance", number, "check")).toMatchObject({
      body: { state: "checked" },
    });
    expect((await office.step("industry-clerk", number, "publish")).status).toBe(200);
    const { reason: _, ...published } = settlement;
    expect(await office.as("applicant", "GET", `/notices/${number}`)).toMatchObject({
      body: { settlements: [published] },
    });
  });

  it("is settled by the leading body in its decision, within it, where the article names it", async () => {
    const { number, item, leading } = await platformCase(office, await firm());
    const decide = (figure: string, reason?: string) =>
      office.step("science-reviewer", number, "decide", {
        figures: { [item]: figure },
        ...(reason !== undefined && { reason }),
      });
    expect(await office.step("science-reviewer", number, "decide")).toMatchObject({
      status: 422,
      body: { code: "figure-missing", expected: "0.00 – 500000.00" },
    });
    expect(await decide("500000.01", "多给（虚构）")).toMatchObject({
      status: 422,
      body: { code: "figure-not-allowed", expected: "0.00 – 500000.00", found: "500000.01" },
    });
    expect(await decide("160000")).toMatchObject({ body: { code: "reason-missing" } });
    expect(await decide("160000", "按规模（虚构）")).toMatchObject({
      status: 200,
      body: {
        decided: "160000.00",
        settlements: [{ item, figure: "160000.00", max: "500000.00", body: leading }],
      },
    });
  });
});

describe("places", () => {
  it("go to those that rank first, when all are decided", async () => {
    const shares = [{ line: "first-set", payer, numerator: 1 }];
    const ranked = { id: "two-places", shares, quota: 2, rankBy: "decided", ties: "none" };
    expect((await office.open(ranked)).status).toBe(201);
    office.test.clock.set("2019-05-30T01:00:00Z");
    const decided = async (...names: readonly string[]) => {
      const number = await office.accepted("two-places", await firm(), products(...names));
      await office.findAll(number);
      expect((await office.step("reviewer", number, "decide")).status).toBe(200);
      return number;
    };
    const one = await decided("甲");
    const two = await decided("甲", "乙");
    const three = await decided("甲", "乙", "丙");
    const rank = () => office.as("reviewer", "POST", "/programmes/two-places/ranking");
    expect(await rank()).toMatchObject({ status: 409, body: { code: "window-open" } });
    expect(await office.step("finance", two, "check")).toMatchObject({
      body: { code: "not-ranked" },
    });
    const late = await office.accepted("two-places", await firm(), products("丁"));
    office.test.clock.set("2019-06-03T01:00:00Z");
    expect(await rank()).toMatchObject({
      status: 409,
      body: { code: "cases-undecided", found: late },
    });
    await office.step("reviewer", late, "reject", { reason: "（虚构）" });
    expect(await rank()).toMatchObject({
      status: 200,
      body: {
        places: [
          { case: one, score: "150000000", chosen: false },
          { case: two, score: "300000000", chosen: true },
          { case: three, score: "450000000", chosen: true },
        ],
      },
    });
    expect(await office.step("finance", one, "check")).toMatchObject({
      status: 409,
      body: { code: "outside-places" },
    });
    expect(await office.step("finance", three, "check")).toMatchObject({
      status: 200,
      body: { state: "checked", place: { chosen: true, score: "450000000" } },
    });
  });
});

describe("objections", () => {
  it("that are upheld take the case back to the review", async () => {
    office.test.clock.set("2019-04-15T01:00:00Z");
    const number = await office.noticed("first-set", await firm(), products("甲"));
    const objected = await office.as("applicant", "POST", `/notices/${number}/objections`, {
      words: "目录不符（虚构）",
    });
    const { id } = objected.body as { id: string };
    const answered = await office.as(
      "reviewer",
      "POST",
      `/cases/${number}/objections/${id}/answer`,
      { answer: "成立（虚构）", upheld: true },
    );
    expect(answered.status).toBe(200);
    const seen = await office.see("reviewer", number);
    expect(seen.state).toBe("accepted");
    expect(seen.can).toContain("decide");
    expect(await office.step("reviewer", number, "decide")).toMatchObject({
      body: { state: "decided" },
    });
  });
});

describe("what is declined", () => {
  it("ends with its reason and can be appealed", async () => {
    const number = await office.draft("first-set", await firm(), products("甲"));
    await office.step("applicant", number, "submit");
    expect(
      await office.step("clerk", number, "decline", { reason: "不属本项目（虚构）" }),
    ).toMatchObject({ body: { state: "rejected" } });
    expect(
      await office.step("applicant", number, "appeal", { reason: "请复核（虚构）" }),
    ).toMatchObject({ body: { state: "accepted" } });
  });
});
