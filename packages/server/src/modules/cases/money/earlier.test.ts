import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseOffice, inventedCode, products } from "../../../fixtures/case-office.ts";
import { firstSetOffice } from "../../../fixtures/first-set.ts";

const measure = "d1-01-equipment-catalogue";
let office: CaseOffice;
let firm: string;

beforeAll(async () => {
  office = await firstSetOffice();
  firm = await office.firm(inventedCode(1), "示例企业");
});

afterAll(() => office.test.close());

const award = (more: object = {}) => ({
  holder: firm,
  measure,
  item: "旧产品（虚构）",
  day: "2019-03-05",
  amount: "1500000",
  ...more,
});
const reason = "本系统启用前（虚构）";
const batch = (...awards: readonly object[]) =>
  office.as("finance", "POST", "/awards/batch", { awards, reason });
const had = async (name = "auditor") =>
  (await office.as(name, "GET", `/awards?holder=${firm}`)).body as { awards: unknown[] };

describe("awards of earlier years", () => {
  it("wait for whatever is being approved for the same holder", async () => {
    const id = await office.firm(inventedCode(3), "另一企业");
    const waits = async (): Promise<string> => {
      const { rows } = await sql`
        select 1 from pg_locks where locktype = 'advisory' and classid = 4714 and not granted`.execute(
        office.test.desk.spine.database,
      );
      if (rows.length > 0) return "waits";
      await new Promise((resolve) => setTimeout(resolve, 20));
      return waits();
    };
    const recorded = await office.test.owner.transaction().execute(async (approving) => {
      await sql`select pg_advisory_xact_lock(4714, hashtext(${id}))`.execute(approving);
      const asked = batch(award({ holder: id }));
      expect(await Promise.race([asked.then(() => "went on"), waits()])).toBe("waits");
      return { asked };
    });
    expect((await recorded.asked).status).toBe(201);
  });

  it("are all recorded, or none and every fault is told by its row", async () => {
    const answer = await batch(
      award(),
      award({ holder: "firm-nobody" }),
      award({ measure: "no-such-measure" }),
      award({ amount: "0" }),
      // One thing is rewarded once: without the thing nobody can tell.
      { ...award(), item: undefined },
    );
    expect(answer).toMatchObject({
      status: 422,
      body: { code: "wrong-awards", where: "2, 3, 4, 5" },
    });
    expect((await had()).awards).toEqual([]);
  });

  it("bind the year's cap and the thing itself", async () => {
    const third = award({ item: "旧产品三（虚构）" });
    expect(await batch(award(), award({ item: "旧产品二（虚构）" }), third)).toMatchObject({
      status: 201,
    });
    expect((await had()).awards).toHaveLength(3);
    const number = await office.draft("first-set", firm, products("旧产品", "新产品"));
    const { awards } = await office.see("applicant", number);
    // 450万元 of 500万元 are used; the old product is not rewarded twice.
    expect(awards.map(({ item, max }) => [item, max])).toEqual([
      ["旧产品（虚构）", "0.00"],
      ["新产品（虚构）", "500000.00"],
    ]);
  });

  it("past the cap are refused, with the words that set it", async () => {
    const answer = await batch(award({ item: "旧产品四（虚构）" }));
    expect(answer).toMatchObject({ status: 422, body: { code: "wrong-awards", where: "1" } });
    expect(JSON.stringify(answer.body)).toContain("不超过500万元");
    expect((await had()).awards).toHaveLength(3);
  });

  it("are the holder's own to see, the finance's and the auditor's", async () => {
    expect((await had("applicant")).awards).toHaveLength(3);
    await office.add("stranger");
    expect((await office.as("stranger", "GET", `/awards?holder=${firm}`)).status).toBe(403);
    const other = await office.as("applicant", "GET", "/awards?holder=firm-of-another");
    expect(other.status).toBe(404);
  });
});

describe("accounts", () => {
  it("are shown whole to whoever verifies them, and masked to all others", async () => {
    const account = {
      body: firm,
      holder: "示例企业（虚构）",
      bank: "示例银行（虚构）",
      number: "6222000000001234",
    };
    const { id } = (await office.as("applicant", "POST", "/accounts", account)).body as {
      id: string;
    };
    const seen = async (name: string) =>
      ((await office.as(name, "GET", "/accounts")).body as { accounts: unknown[] }).accounts;
    expect(await seen("applicant")).toMatchObject([{ id, number: "****1234", verified: false }]);
    expect(await seen("finance")).toMatchObject([{ id, number: "6222000000001234" }]);
    await office.as("finance", "POST", `/accounts/${id}/verify`);
    expect(await seen("finance")).toEqual([]);
    expect(await seen("applicant")).toMatchObject([{ id, number: "****1234", verified: true }]);
  });
});
