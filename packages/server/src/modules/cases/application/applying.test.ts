import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CaseOffice,
  awardBefore,
  inventedCode,
  products,
} from "../../../fixtures/case-office.ts";
import { person } from "../../../fixtures/desk.ts";
import { firstSetOffice } from "../../../fixtures/first-set.ts";

const programme = "first-set";
let office: CaseOffice;
let firm: string;

beforeAll(async () => {
  office = await firstSetOffice();
  firm = await office.firm(inventedCode(1), "示例制造");
});

afterAll(() => office.test.close());

describe("who may apply", () => {
  it("is nobody for another's firm, nor anybody outside the window", async () => {
    const stranger = await person(office.test, "stranger@example.com");
    expect(
      await stranger.call("POST", "/api/v1/cases", {
        programme,
        applicant: firm,
      }),
    ).toMatchObject({ status: 403 });
    const number = await office.draft(programme, firm, products("一"));
    office.test.clock.set("2019-06-01T01:00:00Z");
    expect(await office.step("applicant", number, "submit")).toMatchObject({
      status: 409,
      body: { code: "outside-window", found: "2019-06-01" },
    });
    office.test.clock.set("2019-04-01T01:00:00Z");
  });

  it("is an agent, as long as the firm consents", async () => {
    const agent = await person(office.test, "agent@example.com");
    const begin = () => agent.call("POST", "/api/v1/cases", { programme, applicant: firm });
    expect((await begin()).status).toBe(403);
    const consent = { email: "agent@example.com" };
    expect((await office.as("applicant", "PUT", `/firms/${firm}/agents`, consent)).status).toBe(
      200,
    );
    expect((await begin()).status).toBe(201);
    // An agent passes nothing on.
    expect((await agent.call("PUT", `/api/v1/firms/${firm}/agents`, consent)).status).toBe(403);
    const ended = await office
      .person("applicant")
      .call("DELETE", `/api/v1/firms/${firm}/agents?email=agent@example.com`);
    expect(ended.status).toBe(200);
    expect((await begin()).status).toBe(403);
  });
});

describe("what an applicant states", () => {
  it("is told all that is wrong with it at once", async () => {
    const number = await office.draft(programme, firm, {
      prodcts: [],
      products: [{ id: "a", catalogue: "no-such" }],
    });
    const { body } = await office.as("applicant", "GET", `/cases/${number}`);
    expect((body as { problems: unknown[] }).problems).toHaveLength(2);
    expect(await office.step("applicant", number, "submit")).toMatchObject({
      status: 422,
      body: { code: "wrong-statement" },
    });
  });

  it("is not taken at its word for what was paid before", async () => {
    await awardBefore(office, firm, 500_000_000);
    const number = await office.draft(programme, firm, {
      ...products("一", "二"),
      history: [],
      "as-of": "2018-01-01",
      unstated: "none",
    });
    // All of the year's 500万元 has been had.
    expect((await office.see("applicant", number)).awards.map(({ max }) => max)).toEqual([
      "0.00",
      "0.00",
    ]);
  });
});

it("takes no step of a case that was seen as another version, nor from another state", async () => {
  const number = await office.draft(programme, firm, products("一"));
  const stale = await office.as("applicant", "POST", `/cases/${number}/withdraw`, {
    version: 0,
    said: {},
  });
  expect(stale).toMatchObject({ status: 412, body: { code: "changed-meanwhile" } });
  expect((await office.step("applicant", number, "withdraw")).status).toBe(200);
  expect(await office.step("applicant", number, "withdraw")).toMatchObject({
    status: 409,
    body: { code: "not-now", found: "withdrawn" },
  });
});
