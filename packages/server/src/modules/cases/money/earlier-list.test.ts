import { Workbook } from "exceljs";
import { parse } from "csv-parse/sync";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseOffice, inventedCode, products } from "../../../fixtures/case-office.ts";
import { type Person, person } from "../../../fixtures/desk.ts";
import { firstSetOffice } from "../../../fixtures/first-set.ts";

const measure = "d1-01-equipment-catalogue";
const reason = "2018年已兑现（虚构）";
let office: CaseOffice;
let auditor: Person;
let one: string;
let other: string;

interface Listed {
  readonly awards: readonly { readonly id: string; readonly item: string | null }[];
  readonly next: string | null;
}

beforeAll(async () => {
  office = await firstSetOffice();
  auditor = await person(office.test, "who-lists@example.com", [["gongbao", "auditor"]]);
  one = await office.firm(inventedCode(31), "甲企业");
  other = await office.firm(inventedCode(32), "乙企业");
  const record = (body: object) => office.as("finance", "POST", "/awards", { measure, ...body });
  const said = [
    { holder: one, item: "一（虚构）", day: "2018-05-01", amount: "300000", reason },
    { holder: other, item: "=1+1", day: "2019-01-15", amount: "100000.5", reason: "@SUM(A1)" },
  ];
  for (const each of said) expect(await record(each)).toMatchObject({ status: 201 });
  office.test.clock.set("2019-04-03T01:00:00Z");
  // Without a limit nothing stands in the books of it: why it was recorded is kept all the same.
  const unlimited = { measure: "d24-02-high-tech", day: "2018-12-20", amount: "200000", reason };
  expect(await record({ holder: one, ...unlimited })).toMatchObject({ status: 201 });
}, 180_000);

afterAll(() => office.test.close());

const listed = async (query = "", name = "finance") => {
  const { status, body } = await office.as(name, "GET", `/awards/earlier${query}`);
  expect(status).toBe(200);
  return body as Listed;
};
const ids = async (query: string) => (await listed(query)).awards.map(({ id }) => id);

describe("the list of earlier awards", () => {
  it("says what was recorded, of whom, by whom, when and why, the last recorded first", async () => {
    const { awards, next } = await listed();
    expect(next).toBeNull();
    expect(awards).toMatchObject([
      { id: "3", measure: "d24-02-high-tech", item: null, reason },
      { id: "2", holderName: "乙企业（虚构）", amount: "100000.50", reason: "@SUM(A1)" },
      {
        id: "1",
        holder: one,
        holderName: "甲企业（虚构）",
        creditCode: inventedCode(31),
        item: "一（虚构）",
        day: "2018-05-01",
        amount: "300000.00",
        reduced: "0.00",
        left: "300000.00",
        recordedAt: expect.stringMatching(/^2019-04-01/u) as string,
        recordedByName: expect.any(String) as string,
        reason,
      },
    ]);
  });

  it("says what an award lost again", async () => {
    await sql`
      insert into cases.award_reduction (award_id, amount, reason, at, by)
      values (1, 5000000, '收回（虚构）', '2019-04-02', 'somebody')`.execute(office.test.owner);
    expect((await listed("?awards=1")).awards).toMatchObject([
      { amount: "300000.00", reduced: "50000.00", left: "250000.00" },
    ]);
  });

  it("is narrowed to a holder, a measure, a year, and to who recorded it and when", async () => {
    expect(await ids(`?holder=${encodeURIComponent("甲企")}`)).toEqual(["3", "1"]);
    expect(await ids(`?holder=${inventedCode(32).toLowerCase()}`)).toEqual(["2"]);
    expect(await ids(`?holder=${one}`)).toEqual(["3", "1"]);
    expect(await ids("?holder=%25")).toEqual([]);
    expect(await ids(`?measure=${measure}`)).toEqual(["2", "1"]);
    expect(await ids("?year=2018")).toEqual(["3", "1"]);
    expect(await ids("?recordedFrom=2019-04-02")).toEqual(["3"]);
    expect(await ids("?recordedTo=2019-04-01")).toEqual(["2", "1"]);
    expect(await ids("?recordedFrom=2019-04-03&recordedTo=2019-04-01")).toEqual([]);
    const { rows } = await sql<{ name: string }>`
      select name from sign_in."user" where email = 'finance@example.com'`.execute(
      office.test.owner,
    );
    const name = rows[0]?.name ?? "";
    expect(await ids(`?by=${encodeURIComponent(name.toUpperCase())}`)).toEqual(["3", "2", "1"]);
    expect(await ids("?by=nobody-of-this-name")).toEqual([]);
    expect(await ids("?awards=1,2")).toEqual(["2", "1"]);
  });

  it("goes by what is asked, page after page, each once", async () => {
    expect(await ids("?sort=amount&order=asc")).toEqual(["2", "3", "1"]);
    expect(await ids("?sort=day&order=asc")).toEqual(["1", "3", "2"]);
    expect(await ids("?sort=holder&order=asc")).toEqual(["2", "1", "3"]);
    for (const order of ["sort=amount", "sort=day&order=asc", "sort=holder", "sort=recorded"]) {
      const whole = await ids(`?${order}`);
      const seen: string[] = [];
      for (let cursor: string | null = ""; cursor !== null;) {
        const from: string = cursor === "" ? "" : `&cursor=${cursor}`;
        const page = await listed(`?limit=1&${order}${from}`);
        seen.push(...page.awards.map(({ id }) => id));
        cursor = page.next;
      }
      expect(seen).toEqual(whole);
    }
  });

  it("is empty past its end, and refuses a cursor of another order or of another list", async () => {
    const { next } = await listed("?limit=1&sort=amount");
    const refused = async (query: string) =>
      (await office.as("finance", "GET", `/awards/earlier${query}`)).status;
    expect(await refused(`?sort=day&cursor=${next ?? ""}`)).toBe(400);
    const cursor = (...place: readonly unknown[]) =>
      Buffer.from(JSON.stringify(place)).toString("base64url");
    expect(await refused(`?cursor=${cursor(7)}`)).toBe(400);
    expect(await refused(`?sort=amount&cursor=${cursor("amount", "many", "1")}`)).toBe(400);
    expect(await ids(`?cursor=${cursor("recorded", "1", "1")}`)).toEqual([]);
  });

  it("refuses what is no filter", async () => {
    const wrong = ["year=x", "year=1", "recordedFrom=2019-02-31", "awards=1;2", "sort=reason"];
    for (const each of [...wrong, "order=up", "format=pdf", "limit=0", "holder=", "holder=%00"]) {
      const { status } = await office.as("finance", "GET", `/awards/earlier?${each}`);
      expect([each, status]).toEqual([each, 400]);
    }
  });

  it("is for finance officers and auditors alone", async () => {
    expect((await listed("", "auditor")).awards).toHaveLength(3);
    await office.add("elsewhere", ["science-and-technology-bureau", "reviewer"]);
    for (const name of ["applicant", "clerk", "reviewer", "paymaster", "elsewhere"]) {
      expect((await office.as(name, "GET", "/awards/earlier")).status).toBe(403);
    }
  });

  it("is a file too, by the same filters, and no cell is a formula", async () => {
    const file = async (query: string) => {
      const { statusCode, rawPayload } = await office.test.app.inject({
        url: `/api/v1/awards/earlier${query}`,
        headers: { "accept-language": "en", cookie: auditor.cookie },
      });
      expect(statusCode).toBe(200);
      return rawPayload;
    };
    const rows: readonly (readonly string[])[] = parse(await file("?format=csv&year=2019"), {
      bom: true,
    });
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({ 4: "'=1+1", 6: "100000.50", 11: "'@SUM(A1)" });
    const book = new Workbook();
    await book.xlsx.load((await file("?format=xlsx&sort=amount&order=asc")) as never);
    const sheet = book.worksheets[0];
    expect(sheet?.rowCount).toBe(4);
    expect(sheet?.getRow(1).getCell(1).text).toBe("Holder");
    expect(sheet?.getRow(2).getCell(1).text).toBe("乙企业（虚构）");
    expect(sheet?.getRow(2).getCell(5).text).toBe("'=1+1");
    expect(sheet?.getRow(2).getCell(7).value).toBe(100_000.5);
    expect(sheet?.getRow(4).getCell(12).text).toBe(reason);
  });
});

describe("the earlier awards of a case's applicant", () => {
  it("are there for those who work on the case, and of nobody else", async () => {
    const number = await office.accepted("first-set", one, products("二"));
    const seen = async (name: string) => office.as(name, "GET", `/cases/${number}/earlier`);
    for (const name of ["reviewer", "clerk", "auditor"]) {
      expect((await seen(name)).body).toMatchObject({ awards: [{ id: "3" }, { id: "1" }] });
    }
    // Another holder's is not among them, whoever asks for it by its id.
    const asked = await office.as("reviewer", "GET", `/cases/${number}/earlier?awards=2`);
    expect(asked.body).toMatchObject({ awards: [] });
    expect((await seen("applicant")).status).toBe(403);
    await office.add("stranger", ["science-and-technology-bureau", "reviewer"]);
    expect((await seen("stranger")).status).toBe(404);
    const none = await office.as("reviewer", "GET", "/cases/2019-999999/earlier");
    expect(none.status).toBe(404);
  });
});
