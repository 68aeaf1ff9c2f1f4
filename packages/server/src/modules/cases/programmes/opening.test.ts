import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseOffice, caseOffice } from "../../../fixtures/case-office.ts";
import { type TestDesk, testDesk } from "../../../fixtures/desk.ts";

let test: TestDesk;
let office: CaseOffice;

beforeAll(async () => {
  test = await testDesk();
  office = await caseOffice(test);
});

afterAll(() => test.close());

describe("openings", () => {
  it("say who may open each measure and what it reads", async () => {
    const { status, body } = await office.as("clerk", "GET", "/openings");
    expect(status).toBe(200);
    const { openings } = body as {
      openings: { measure: string; bodies: string[]; facts: { fact: string; ranks: boolean }[] }[];
    };
    const opening = openings.find(({ measure }) => measure === "d1-01-equipment-catalogue");
    expect(opening?.bodies).toContain("emerging-clusters-task-forces");
    expect(opening?.facts).toContainEqual(
      expect.objectContaining({ fact: "product.listedOn", ranks: false }),
    );
    expect(openings.some(({ facts }) => facts.some(({ ranks }) => ranks))).toBe(true);
  });

  it("are for clerks", async () => {
    expect((await office.as("reviewer", "GET", "/openings")).status).toBe(403);
    expect((await office.as("applicant", "GET", "/openings")).status).toBe(403);
  });
});
