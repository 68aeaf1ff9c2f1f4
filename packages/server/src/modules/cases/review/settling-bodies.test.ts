import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseOffice, inventedCode } from "../../../fixtures/case-office.ts";
import { platformCase } from "../../../fixtures/platform-case.ts";
import { firstSetOffice } from "../../../fixtures/first-set.ts";

let office: CaseOffice;
let number: string;
let item: string;
const commission = "development-and-reform-commission";
const industry = "industry-and-information-technology-bureau";

beforeAll(async () => {
  office = await firstSetOffice();
  await office.add("commission", [commission, "reviewer"]);
  await office.add("industry", [industry, "reviewer"]);
  ({ number, item } = await platformCase(office, await office.firm(inventedCode(1), "示例企业")));
});

afterAll(() => office.test.close());

const fix = (name: string, figure: string) =>
  office.step(name, number, "fix", {
    figures: { [item]: figure },
    reason: "按建设规模（虚构）",
  });
const decide = (figure: string | null) =>
  office.step("science-reviewer", number, "decide", {
    ...(figure !== null && { figures: { [item]: figure } }),
    reason: "按查明的事实（虚构）",
  });
const already = {
  status: 409,
  body: { code: "figure-settled-already", where: "示例平台（虚构）", expected: "300000.00" },
};

describe("a figure that one of several bodies has settled, all named by the article", () => {
  it("is replaced by none of the others, in no step", async () => {
    expect((await office.see("industry", number)).can).toContain("fix");
    expect(await fix("commission", "300000")).toMatchObject({ status: 200 });
    expect((await office.see("industry", number)).can).not.toContain("fix");
    expect(await fix("industry", "400000")).toMatchObject(already);
    expect(await decide("400000")).toMatchObject(already);
  });

  it("is what the case takes of its lines from then on", async () => {
    expect(await office.as("science-reviewer", "GET", `/cases/${number}/standing`)).toMatchObject({
      body: { lines: [{ min: "300000.00", max: "300000.00" }] },
    });
  });

  it("is set anew by the body that settled it, and is its figure in the decision", async () => {
    expect((await office.see("commission", number)).can).toContain("fix");
    expect(await fix("commission", "280000")).toMatchObject({ status: 200 });
    expect(await decide(null)).toMatchObject({
      status: 200,
      body: {
        decided: "280000.00",
        settlements: [{ item, figure: "280000.00", body: commission }],
      },
    });
  });
});
