import { afterAll, beforeAll, expect, it } from "vitest";
import { type CaseOffice, inventedCode, products } from "../../../fixtures/case-office.ts";
import { firstSetOffice } from "../../../fixtures/first-set.ts";

let office: CaseOffice;

beforeAll(async () => {
  office = await firstSetOffice();
  const firm = await office.firm(inventedCode(1), "示例企业");
  for (const name of ["一", "二", "三", "四", "五"])
    await office.accepted("first-set", firm, products(name));
});

afterAll(() => office.test.close());

it("gives the cases page by page, each once", async () => {
  const seen: string[] = [];
  let next: string | null = null;
  do {
    const from: string = next === null ? "" : `&cursor=${next}`;
    const { body } = await office.as("auditor", "GET", `/cases?limit=2${from}`);
    const page = body as { cases: { number: string }[]; next: string | null };
    seen.push(...page.cases.map(({ number }) => number));
    ({ next } = page);
  } while (next !== null);
  expect(seen.length).toBe(5);
  expect(seen).toEqual([...new Set(seen)].toSorted().toReversed());
  for (const list of ["cases", "programmes", "notices"]) {
    expect(await office.as("auditor", "GET", `/${list}?cursor=garbage`)).toMatchObject({
      status: 400,
      body: { code: "no-such-cursor" },
    });
  }
});
