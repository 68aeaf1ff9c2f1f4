import { readFileSync } from "node:fs";
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import exceljs from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CaseOffice,
  caseOffice,
  inventedCode,
  payer,
  products,
} from "../../fixtures/case-office.ts";
import { type TestDesk, call, testDesk } from "../../fixtures/desk.ts";
import { dividePayments } from "./awards.ts";

let test: TestDesk;
let office: CaseOffice;
let numbers: readonly string[];

/** A schema of the standard; it names its own language by an address without TLS, which that language does not have. */
const schema = (name: string): AnySchema =>
  JSON.parse(
    readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), "utf8").replace(
      "http://json-schema.org/draft/2020-12/",
      "https://json-schema.org/draft/2020-12/",
    ),
  ) as AnySchema;

/** Pays a case; the bank says of each order, in turn, whether it arrived. */
async function pay(number: string, ...arrived: readonly boolean[]): Promise<void> {
  expect((await office.step("paymaster", number, "pay")).status).toBe(200);
  const { orders } = await office.see("finance", number);
  const open = orders.filter(({ outcome }) => outcome === null);
  for (const [at, { number: order }] of open.entries()) {
    const said = { order, arrived: arrived[at] ?? false, words: "银行回单（虚构）" };
    expect((await office.step("finance", number, "settle", said)).status).toBe(200);
  }
}

beforeAll(async () => {
  test = await testDesk();
  test.clock.set("2019-04-01T01:00:00Z");
  office = await caseOffice(test);
  await office.line("city", payer, "90000000");
  await office.line("other", payer, "90000000");
  const shares = [
    { line: "city", payer, numerator: 2 },
    { line: "other", payer, numerator: 1 },
  ];
  expect((await office.open({ id: "open-2019", shares })).status).toBe(201);
  const firms: string[] = [];
  for (const [at, name] of [
    "=甲制造有限公司",
    "乙制造有限公司",
    "丙制造有限公司",
    "丁制造有限公司",
  ].entries()) {
    const firm = await office.firm(inventedCode(at + 1), name);
    firms.push(firm);
    const account = {
      body: firm,
      holder: name,
      bank: "示例银行（虚构）",
      number: `622200000000000${at}`,
    };
    const { body } = await office.as("applicant", "POST", "/accounts", account);
    const { id } = body as { id: string };
    expect((await office.as("finance", "POST", `/accounts/${id}/verify`)).status).toBe(200);
  }
  const [paid = "", half = "", failed = "", approved = ""] = firms;
  const cases = [
    await office.noticed("open-2019", paid, products("一", "二")),
    await office.noticed("open-2019", half, products("三")),
    await office.noticed("open-2019", failed, products("四")),
    await office.noticed("open-2019", approved, products("五")),
  ];
  test.clock.set("2019-04-02T01:00:00Z");
  for (const number of cases) {
    expect((await office.step("approver", number, "approve")).status).toBe(200);
  }
  // A name of a day after the award is not the award's.
  const renamed = { name: "乙新材料有限公司（虚构）", from: "2019-04-02" };
  const later = { name: "乙后来的名字有限公司（虚构）", from: "2019-04-03" };
  for (const name of [renamed, later]) {
    test.clock.set(`${name.from}T01:00:00Z`);
    const answer = await office.as("applicant", "POST", `/firms/${half}/names`, name);
    expect(answer.status).toBeLessThan(300);
  }
  test.clock.set("2019-04-02T01:00:00Z");
  await pay(cases[0] ?? "", true, true);
  await pay(cases[1] ?? "", true, false);
  await pay(cases[2] ?? "", false, false);
  numbers = cases;
  // Of an earlier year: it binds limits, and was not paid here.
  const earlier = {
    holder: approved,
    measure: "d1-01-equipment-catalogue",
    item: "旧产品（虚构）",
    day: "2018-05-01",
    amount: "100000",
    reason: "往年（虚构）",
  };
  expect((await office.as("finance", "POST", "/awards", earlier)).status).toBe(201);
}, 180_000);

afterAll(() => test.close());

interface Answered {
  readonly awards: readonly {
    readonly id: string;
    readonly payee: { readonly name: string };
    readonly amount: string;
    readonly paid: string;
    readonly paidOn: string;
    readonly place: string;
    readonly lines: readonly { readonly code: string; readonly paid: string }[];
  }[];
  readonly next: string | null;
}

const open = async (query = "") =>
  (await call(test, "GET", `/api/v1/open/awards${query}`)).body as Answered;
const file = (format: string, headers = {}) =>
  test.app.inject({ url: `/api/v1/open/awards?format=${format}`, headers });

describe("the awards paid", () => {
  it("are public: what arrived, and nothing that failed, waits or is of an earlier year", async () => {
    const { awards, next } = await open();
    expect(next).toBeNull();
    expect(awards.map(({ payee, amount, paid }) => [payee.name, amount, paid])).toEqual([
      ["乙新材料有限公司（虚构）", "1500000.00", "1000000.00"],
      ["=甲制造有限公司（虚构）", "1500000.00", "1500000.00"],
      ["=甲制造有限公司（虚构）", "1500000.00", "1500000.00"],
    ]);
    expect(awards[1]).toMatchObject({
      place: "聊政发〔2019〕1号 第1条",
      awardedOn: "2019-04-02",
      paidOn: "2019-04-02",
      lines: [
        { code: "city", paid: "1000000.00" },
        { code: "other", paid: "500000.00" },
      ],
    });
    // What the thing is called is the applicant's own word, and may name a person.
    expect(JSON.stringify(awards)).not.toContain("一（虚构）");
    expect(numbers).toHaveLength(4);
  });

  it("come page by page, and by measure and year", async () => {
    const first = await open("?limit=2");
    expect(first.awards).toHaveLength(2);
    const second = await open(`?limit=2&cursor=${first.next ?? ""}`);
    expect(second.next).toBeNull();
    expect(new Set([...first.awards, ...second.awards].map(({ id }) => id)).size).toBe(3);
    expect((await open("?year=2018")).awards).toEqual([]);
    expect((await open("?measure=no-such")).awards).toEqual([]);
    expect((await open("?county=no-such")).awards).toEqual([]);
    expect((await open("?month=2018-01")).awards).toEqual([]);
    expect((await open("?payer=no-such")).awards).toEqual([]);
    const { awards: all } = await open("");
    const month = all[0]?.paidOn.slice(0, 7) ?? "";
    expect((await open(`?month=${month}&payer=${payer}`)).awards).toEqual(all);
    expect((await call(test, "GET", "/api/v1/open/awards?format=csv&cursor=x")).status).toBe(400);
  });

  it("are a CSV and a workbook, in the language asked for", async () => {
    const csv = await file("csv");
    expect(csv.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(csv.headers["content-disposition"]).toBe(
      "attachment; filename*=UTF-8''gongbao-awards.csv",
    );
    const lines = parse(csv.rawPayload, { bom: true });
    expect(lines).toHaveLength(4);
    expect(lines[0]?.[1]).toBe("受款单位");
    expect(lines[2]?.[1]).toBe("'=甲制造有限公司（虚构）");
    const book = new exceljs.Workbook();
    const xlsx = await file("xlsx", { "accept-language": "en" });
    await book.xlsx.load(new Uint8Array(xlsx.rawPayload).buffer);
    const [sheet] = book.worksheets;
    expect(sheet?.getCell(1, 2).value).toBe("Payee");
    expect(sheet?.getCell(2, 10).value).toBe(1_000_000);
    expect(sheet?.rowCount).toBe(4);
    expect(sheet?.getCell(2, 12).text).toMatch(/\) [A-Z][A-Za-z ]+ [\d,.]+$/mu);
    expect(lines[2]?.[11]).toMatch(/\) 聊城市财政局 [\d.]+$/mu);
  });

  it("are a package that the schema of 360Giving takes", async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u);
    ajv.addFormat("uri", (text) => URL.canParse(text));
    // The package names the schema of a grant by its version before; it is the one beside it.
    const grant = schema("360-giving-schema");
    ajv.addSchema(
      grant,
      "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/1.4.2/schema/360-giving-schema.json",
    );
    const valid = ajv.compile(schema("360-giving-package-schema"));
    const { body, headers } = await file("360giving");
    expect(headers["content-type"]).toBe("application/json; charset=utf-8");
    const found = JSON.parse(body) as { grants: Record<string, unknown>[] };
    expect([valid(found), valid.errors]).toEqual([true, null]);
    expect(found.grants).toHaveLength(3);
    expect(found.grants[0]).toMatchObject({
      id: expect.stringMatching(/^gongbao-\d+$/u) as unknown,
      currency: "CNY",
      amountAwarded: 1_500_000,
      amountDisbursed: 1_000_000,
      awardDate: "2019-04-02",
      recipientOrganization: [
        { id: `CN-USCI-${inventedCode(2)}`, name: "乙新材料有限公司（虚构）" },
      ],
    });
    // The digits of the books, not those of a float.
    expect(body).toContain('"amountAwarded":1500000.00,');
    expect(valid({ ...found, grants: [{ ...found.grants[0], currency: undefined, id: 1 }] })).toBe(
      false,
    );
  });
});

describe("payments divided over the awards of a case", () => {
  const of = (...amounts: readonly bigint[]) => amounts.map((given) => ({ given, left: given }));

  it("give each its amount to the fen, whatever the shares", () => {
    expect(dividePayments(of(1n, 1n), [1n, 1n])).toEqual([
      [1n, 0n],
      [0n, 1n],
    ]);
    const shares = dividePayments(of(333n, 333n, 334n), [667n, 333n]);
    expect([0, 1, 2].map((at) => (shares[0]?.[at] ?? 0n) + (shares[1]?.[at] ?? 0n))).toEqual([
      333n,
      333n,
      334n,
    ]);
    expect(shares.map((each) => each.reduce((sum, one) => sum + one, 0n))).toEqual([667n, 333n]);
  });

  it("leave out what was taken back", () => {
    expect(
      dividePayments(
        [
          { given: 10n, left: 0n },
          { given: 10n, left: 10n },
        ],
        [10n],
      ),
    ).toEqual([[0n, 10n]]);
    expect(
      dividePayments(
        [
          { given: 10n, left: 0n },
          { given: 10n, left: 10n },
        ],
        [20n],
      ),
    ).toEqual([[10n, 10n]]);
  });
});
