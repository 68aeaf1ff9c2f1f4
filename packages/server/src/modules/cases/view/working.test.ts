import { afterAll, beforeAll, expect, it } from "vitest";
import { type CaseOffice, inventedCode, products } from "../../../fixtures/case-office.ts";
import { firstSetOffice } from "../../../fixtures/first-set.ts";

let office: CaseOffice;

beforeAll(async () => {
  office = await firstSetOffice({ appropriated: "9000000", basis: "职责分工（虚构）" });
});

afterAll(() => office.test.close());

interface Working {
  readonly awards: readonly {
    readonly item: string | null;
    readonly steps: readonly {
      readonly depth: number;
      readonly value: { readonly zh: string };
      readonly words: string | null;
    }[];
  }[];
}

it("leads from the condition to the figure of the article, for each thing; decided, as it was decided", async () => {
  const firm = await office.firm(inventedCode(1), "示例企业");
  const number = await office.accepted("first-set", firm, products("甲", "乙"));
  const working = async (name: string) =>
    (await office.as(name, "GET", `/cases/${number}/working`)).body as Working;
  const { awards } = await working("reviewer");
  expect(awards.map(({ item }) => item)).toEqual(["甲（虚构）", "乙（虚构）"]);
  const [first] = awards;
  expect(first?.steps[0]).toMatchObject({ depth: 0, value: { zh: "是" } });
  expect(
    first?.steps.some(({ words, value }) => words === "150万元" && value.zh.includes("1,500,000")),
  ).toBe(true);
  await office.findAll(number);
  await office.step("reviewer", number, "decide");
  expect(await working("applicant")).toEqual({ awards });
  await office.add("stranger", ["science-and-technology-bureau", "clerk"]);
  expect((await office.as("stranger", "GET", `/cases/${number}/working`)).status).toBe(404);
});
