import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseOffice, inventedCode, products } from "../../../fixtures/case-office.ts";
import { firstSetOffice } from "../../../fixtures/first-set.ts";

let office: CaseOffice;
let firm: string;
const officials = ["clerk", "reviewer", "approver", "finance", "paymaster", "auditor"];

beforeAll(async () => {
  office = await firstSetOffice();
  firm = await office.firm(inventedCode(1), "示例企业");
});

afterAll(() => office.test.close());

const listed = async (name: string) =>
  (
    (await office.as(name, "GET", "/cases")).body as {
      cases: { number: string; state: string; discarded: boolean }[];
    }
  ).cases;

/** A case with a paper, withdrawn by its firm as it stands. */
async function withdrawn(isSent: boolean): Promise<string> {
  const number = await office.draft("first-set", firm, products(isSent ? "甲" : "乙"));
  const item = isSent ? "甲（虚构）" : "乙（虚构）";
  const paper = { fact: "product.catalogue", item };
  expect(await office.upload("applicant", number, paper)).toBe(201);
  if (isSent) expect((await office.step("applicant", number, "submit")).status).toBe(200);
  expect((await office.step("applicant", number, "withdraw")).status).toBe(200);
  return number;
}

describe("a draft that is discarded", () => {
  it("stays its firm's own, as a draft is", async () => {
    const number = await withdrawn(false);
    expect(await listed("applicant")).toContainEqual(
      expect.objectContaining({ number, state: "withdrawn", discarded: true }),
    );
    const seen = await office.as("applicant", "GET", `/cases/${number}`);
    expect(seen.body).toMatchObject({
      state: "withdrawn",
      evidence: [{ fact: "product.catalogue" }],
      steps: [{ label: { zh: "放弃草稿", en: "discarded the draft" } }],
    });
    const { evidence } = seen.body as { evidence: { id: string }[] };
    const told = await office.as("applicant", "GET", "/notifications");
    const { notifications } = told.body as { notifications: { message: { zh: string } }[] };
    expect(notifications[0]?.message.zh).toContain("草稿已放弃");
    for (const name of officials) {
      expect((await listed(name)).map((each) => each.number)).not.toContain(number);
      for (const path of [
        "",
        "/evidence",
        `/evidence/${evidence[0]?.id}`,
        "/documents",
        "/working",
      ])
        expect(await office.as(name, "GET", `/cases/${number}${path}`)).toMatchObject({
          status: 404,
        });
    }
  });

  it("is another thing than a case that was sent in and withdrawn", async () => {
    const number = await withdrawn(true);
    expect(await listed("auditor")).toContainEqual(
      expect.objectContaining({ number, state: "withdrawn", discarded: false }),
    );
    expect((await office.see("clerk", number)).state).toBe("withdrawn");
  });
});
