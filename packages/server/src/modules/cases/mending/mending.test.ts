import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseOffice, inventedCode, products } from "../../../fixtures/case-office.ts";
import { firstSetOffice } from "../../../fixtures/first-set.ts";

let office: CaseOffice;
let firms = 0;

beforeAll(async () => {
  office = await firstSetOffice();
});

afterAll(() => office.test.close());

const item = "产品（虚构）";
const date = { fact: "product.listedOn", item };
const roster = { fact: "product.catalogue", item };
const letter = [
  { words: "日期与名单不一致（虚构）", ...date },
  { words: "缺公布文件（虚构）", ...roster },
  "请加盖公章（虚构）",
];

/** A case that was sent back; its number. */
async function sentBack(defects: readonly unknown[] = letter): Promise<string> {
  const firm = await office.firm(inventedCode(++firms), `示例企业${firms}`);
  const number = await office.draft("first-set", firm, products("产品"));
  await office.step("applicant", number, "submit");
  expect(await office.step("clerk", number, "return", { defects })).toMatchObject({ status: 200 });
  return number;
}

const state = async (number: string, listedOn: string) => {
  const { version } = (await office.as("applicant", "GET", `/cases/${number}`)).body as {
    version: number;
  };
  const [product] = products("产品").products;
  return office.as("applicant", "PUT", `/cases/${number}/stated`, {
    version,
    stated: { products: [{ ...product, listedOn }] },
  });
};

const submit = (number: string, answers: readonly object[] = []) =>
  office.step("applicant", number, "submit", { answers });

describe("a case that was sent back", () => {
  it("is not taken as it was, and says what is expected", async () => {
    const number = await sentBack();
    const answer = await submit(number);
    expect(answer).toMatchObject({
      status: 422,
      body: { code: "nothing-mended", expected: "1, 2, 3", found: "0" },
    });
    const told = JSON.stringify(answer.body);
    for (const words of ["日期与名单不一致", "缺公布文件", "请加盖公章"]) {
      expect(told).toContain(words);
    }
    // What was changed and then changed back is no change.
    await state(number, "2019-03-20");
    await state(number, "2019-03-15");
    expect(await submit(number)).toMatchObject({ body: { code: "nothing-mended" } });
  });

  it("is told of every defect that is still open, and taken when each is answered", async () => {
    const number = await sentBack();
    const changed = await state(number, "2019-03-20");
    expect(changed.body).toMatchObject({
      mendings: [
        {
          open: true,
          answeredAt: null,
          facts: [{ ...date, before: "2019-03-15", now: "2019-03-20" }],
          defects: [
            {
              about: { ...date, label: { zh: "列入目录的日期" } },
              facts: [{ ...date }],
              said: null,
            },
            { about: { ...roster }, facts: [], papers: [] },
            { about: null, facts: [], papers: [] },
          ],
        },
      ],
    });
    expect(await submit(number)).toMatchObject({
      status: 422,
      body: { code: "defects-unanswered", expected: "2, 3" },
    });
    expect(await office.upload("applicant", number, roster)).toBe(201);
    const words = [{ defect: 3, words: "  章已改为电子印章（虚构）  " }];
    expect(await submit(number, [{ defect: 3, words: "   " }])).toMatchObject({
      body: { code: "defects-unanswered", expected: "3" },
    });
    expect(await submit(number, words)).toMatchObject({
      status: 200,
      body: { state: "submitted" },
    });

    const seen = await office.as("clerk", "GET", `/cases/${number}`);
    expect(seen.body).toMatchObject({
      mendings: [
        {
          open: false,
          answeredAt: "2019-04-01T01:00:00.000Z",
          defects: [
            { facts: [{ before: "2019-03-15", now: "2019-03-20" }], papers: [], said: null },
            { facts: [], papers: [{ ...roster, name: "材料（虚构）.txt" }], said: null },
            { facts: [], papers: [], said: "章已改为电子印章（虚构）" },
          ],
        },
      ],
    });
  });

  it("is answered anew for each letter, and what was answered before stays", async () => {
    const number = await sentBack(["请加盖公章（虚构）"]);
    expect(await submit(number, [{ defect: 1, words: "已盖（虚构）" }])).toMatchObject({
      status: 200,
    });
    await office.step("clerk", number, "return", { defects: ["章不清楚（虚构）"] });
    expect(await submit(number)).toMatchObject({ body: { code: "nothing-mended" } });
    expect(await submit(number, [{ defect: 1, words: "重新盖了（虚构）" }])).toMatchObject({
      body: {
        mendings: [
          { defects: [{ words: "请加盖公章（虚构）", said: "已盖（虚构）" }] },
          { defects: [{ words: "章不清楚（虚构）", said: "重新盖了（虚构）" }] },
        ],
      },
    });
  });

  it("lets a change elsewhere answer a defect, where there was one", async () => {
    const number = await sentBack(["日期都请核对（虚构）"]);
    const by = [{ defect: 1, by: [date] }];
    expect(await submit(number, by)).toMatchObject({ status: 422, body: { code: "not-changed" } });
    await state(number, "2019-03-21");
    expect(await submit(number)).toMatchObject({ body: { code: "defects-unanswered" } });
    expect(await submit(number, [{ defect: 2, words: "?" }])).toMatchObject({
      status: 422,
      body: { code: "no-such-defect", expected: "1 – 1", found: "2" },
    });
    expect(await submit(number, by)).toMatchObject({
      status: 200,
      body: { mendings: [{ defects: [{ facts: [{ now: "2019-03-21" }] }] }] },
    });
  });

  it("is asked about facts that its measure reads and things that it names", async () => {
    const firm = await office.firm(inventedCode(++firms), `示例企业${firms}`);
    const number = await office.draft("first-set", firm, products("产品"));
    // A draft answers no letter.
    expect(await submit(number, [{ defect: 1, words: "?" }])).toMatchObject({
      body: { code: "no-such-defect" },
    });
    await submit(number);
    const asks = (defect: object) => office.step("clerk", number, "return", { defects: [defect] });
    expect((await asks({ words: "请补正（虚构）", fact: "firm.revenue" })).status).toBe(422);
    expect(
      (await asks({ words: "请补正（虚构）", ...date, item: "别的产品（虚构）" })).status,
    ).toBe(422);
    expect((await asks({ words: "请补正（虚构）", ...date })).status).toBe(200);
  });

  it("keeps its answers: nobody changes them, and the audit chain holds no values", async () => {
    const { database } = office.test.desk.spine;
    await expect(sql`update cases.defect_answer set words = ''`.execute(database)).rejects.toThrow(
      "permission denied",
    );
    await expect(sql`delete from cases.sent_back`.execute(database)).rejects.toThrow(
      "permission denied",
    );
    const { rows } = await sql<{ detail: unknown }>`
      select detail from audit.event where action = 'case.submit'`.execute(database);
    const told = JSON.stringify(rows);
    expect(told).toContain("product.listedOn");
    expect(told).not.toContain("2019-03-20");
    expect(told).not.toContain("电子印章");
  });
});
