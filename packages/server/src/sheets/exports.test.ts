import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CaseOffice,
  caseOffice,
  inventedCode,
  payer,
  products,
} from "../fixtures/case-office.ts";
import { type Person, type TestDesk, person, testDesk } from "../fixtures/desk.ts";

let test: TestDesk;
let office: CaseOffice;
let stranger: Person;
let auditor: Person;

beforeAll(async () => {
  test = await testDesk();
  test.clock.set("2019-04-01T01:00:00Z");
  office = await caseOffice(test);
  stranger = await person(test, "nobody-in-particular@example.com");
  auditor = await person(test, "another-auditor@example.com", [["gongbao", "auditor"]]);
  await office.line("city", payer, "90000000");
  const shares = [{ line: "city", payer, numerator: 1 }];
  await office.open({ id: "exports-2019", title: "=HYPERLINK(0)（虚构）", shares, noticeDays: 5 });
  const firm = await office.firm(inventedCode(7), "示例");
  await office.noticed("exports-2019", firm, products("一"));
  await office.draft("exports-2019", firm, products("二"));
}, 180_000);

afterAll(() => test.close());

async function rows(path: string, by?: Person): Promise<readonly (readonly string[])[]> {
  const response = await test.app.inject({
    url: `/api/v1${path}`,
    headers: { "accept-language": "en", ...(by && { cookie: by.cookie }) },
  });
  expect(response.statusCode).toBe(200);
  expect(response.headers["content-type"]).toBe("text/csv; charset=utf-8");
  return parse(response.rawPayload, { bom: true });
}

describe("lists as files", () => {
  it("hold what one may see, by the same filters, and no formula", async () => {
    expect(await rows("/cases?format=csv", auditor)).toMatchObject([
      ["Number", "Programme", "Applicant", "State", "Due on"],
      [/-/u, "'=HYPERLINK(0)（虚构）", "示例（虚构）", "Under public notice", /^2019-/u].map(
        (each) => (typeof each === "string" ? each : expect.stringMatching(each)) as string,
      ),
    ]);
    expect(await rows("/cases?format=csv&state=closed", auditor)).toHaveLength(1);
    expect(await rows("/cases?format=csv", stranger)).toHaveLength(1);
    expect(await rows("/notices?format=csv")).toMatchObject([
      {},
      { 2: "示例（虚构）", 3: "1500000.00", 4: "2019-04-09", 5: "Under public notice" },
    ]);
    expect(await rows("/programmes?format=csv&year=2019")).toMatchObject([
      {},
      { 0: "exports-2019", 1: "'=HYPERLINK(0)（虚构）" },
    ]);
    expect(await rows("/budget/lines?format=csv&year=2019", auditor)).toMatchObject([
      {},
      { 0: "city", 3: "Finance Bureau", 5: "90000000.00" },
    ]);
    // Who asks in words is answered in them, whatever the browser says.
    expect(await rows("/cases?format=csv&lang=zh", auditor)).toMatchObject([
      ["编号", "项目", "申报单位", "状态", "办理期限"],
      { 3: "公示中" },
    ]);
  });

  it.each(["/cases", "/budget/lines", "/notices", "/programmes"])(
    "%s is a workbook too",
    async (path) => {
      const response = await test.app.inject({
        url: `/api/v1${path}?format=xlsx`,
        headers: { cookie: auditor.cookie },
      });
      expect(response.statusCode).toBe(200);
      expect(response.rawPayload.subarray(0, 2).toString()).toBe("PK");
      expect(response.headers["content-disposition"]).toMatch(/^attachment; .*\.xlsx$/u);
    },
  );

  it("ask who it is, and refuse what is no format", async () => {
    expect((await test.app.inject({ url: "/api/v1/cases?format=csv" })).statusCode).toBe(401);
    const budget = await stranger.call("GET", "/api/v1/budget/lines?format=json");
    expect(budget.status).toBe(403);
    expect((await auditor.call("GET", "/api/v1/cases?format=pdf")).status).toBe(400);
  });
});
