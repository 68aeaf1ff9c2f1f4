import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type CaseOffice, inventedCode, payer, products } from "../../../fixtures/case-office.ts";
import { firstSetOffice } from "../../../fixtures/first-set.ts";

let office: CaseOffice;
let firm: string;

beforeAll(async () => {
  office = await firstSetOffice({ appropriated: "4000000", basis: "职责分工（虚构）" });
  firm = await office.firm(inventedCode(1), "示例企业");
});

afterAll(() => office.test.close());

const standing = (name: string, number: string) =>
  office.as(name, "GET", `/cases/${number}/standing`);

it("shows what the line has left, what the cap leaves, and what the holder had and asks for elsewhere", async () => {
  const earlier = {
    holder: firm,
    measure: "d1-01-equipment-catalogue",
    item: "旧产品（虚构）",
    day: "2019-01-20",
    amount: "1500000",
    facts: { catalogue: "national-first-set" },
  };
  expect(
    await office.as("finance", "POST", "/awards/batch", {
      awards: [earlier],
      reason: "本系统启用前（虚构）",
    }),
  ).toMatchObject({ status: 201 });
  const other = await office.accepted("first-set", firm, products("新产品"));
  const number = await office.accepted("first-set", firm, products("新产品", "另一产品"));
  expect(await standing("finance", number)).toMatchObject({
    status: 200,
    body: {
      // Two products at 150万元 each.
      lines: [
        {
          line: "first-set",
          payer,
          available: "4000000.00",
          min: "3000000.00",
          max: "3000000.00",
        },
      ],
      // 年度奖励不超过500万元, of which 150万元 were had.
      caps: [{ period: "2019", cap: "5000000.00", left: "3500000.00" }],
      had: [{ case: null, item: "旧产品（虚构）", left: "1500000.00", same: false }],
      elsewhere: [
        { case: other, state: "accepted", things: ["新产品（虚构）"], earlier: true, same: true },
      ],
    },
  });
});

it("tells an award that was recorded for the same thing", async () => {
  const again = await office.firm(inventedCode(4), "再次申报企业");
  const earlier = {
    holder: again,
    measure: "d1-01-equipment-catalogue",
    item: "已奖产品（虚构）",
    day: "2019-01-20",
    amount: "1500000",
    facts: {},
  };
  expect(
    await office.as("finance", "POST", "/awards/batch", {
      awards: [earlier],
      reason: "本系统启用前（虚构）",
    }),
  ).toMatchObject({ status: 201 });
  const number = await office.accepted("first-set", again, products("已奖产品", "未奖产品"));
  expect(await standing("finance", number)).toMatchObject({
    body: { had: [{ case: null, item: "已奖产品（虚构）", same: true }] },
  });
});

it("is for those who work on the case, and nobody else", async () => {
  const number = await office.accepted("first-set", firm, products("第三产品"));
  await office.add("elsewhere", ["science-and-technology-bureau", "clerk"]);
  await office.add("both", [firm, "applicant"], ["science-and-technology-bureau", "clerk"]);
  expect(await standing("applicant", number)).toMatchObject({ status: 403 });
  expect(await standing("both", number)).toMatchObject({ status: 404 });
  expect(await standing("elsewhere", number)).toMatchObject({ status: 404 });
  expect(await standing("auditor", number)).toMatchObject({ status: 200 });
});

it("tells another case of the programme for other things from one for the same work", async () => {
  const two = await office.firm(inventedCode(3), "两件申报企业");
  const first = await office.accepted("first-set", two, products("一号产品"));
  const second = await office.accepted("first-set", two, products("二号产品"));
  expect(await standing("finance", second)).toMatchObject({
    body: { elsewhere: [{ case: first, things: [], earlier: true, same: false }] },
  });
  expect(await standing("finance", first)).toMatchObject({
    body: { elsewhere: [{ case: second, earlier: false }] },
  });
});

it("tells whoever fills in which cases ask for the same work or were paid for it, and nobody else", async () => {
  const twice = await office.firm(inventedCode(2), "重复申报企业");
  const first = await office.accepted("first-set", twice, products("同一产品", "甲产品"));
  const again = await office.draft("first-set", twice, products("同一产品", "乙产品"));
  const sameWork = async (number: string) =>
    ((await office.as("applicant", "GET", `/cases/${number}`)).body as { sameWork: unknown })
      .sameWork;
  expect(await sameWork(again)).toEqual([
    {
      case: first,
      programmeTitle: "首台（套）奖励（虚构）",
      state: "accepted",
      earlier: true,
      things: ["同一产品（虚构）"],
    },
  ]);
  expect(await sameWork(await office.draft("first-set", twice, products("丙产品")))).toEqual([]);
  // It may be sent all the same; then it is for the office to weigh.
  expect(await office.step("applicant", again, "submit")).toMatchObject({ status: 200 });
  expect(await sameWork(again)).toEqual([]);
  // Sent back to be completed, the one that was sent in first is the earlier, whichever was begun first.
  await sql`update cases.case set state = 'returned' where number in (${first}, ${again})`.execute(
    office.test.owner,
  );
  expect(await sameWork(first)).toMatchObject([{ case: again, earlier: false }]);
  expect(await sameWork(again)).toMatchObject([{ case: first, earlier: true }]);
  await sql`update cases.case set state = 'closed' where number = ${first}`.execute(
    office.test.owner,
  );
  const third = await office.draft("first-set", twice, products("甲产品"));
  expect(await sameWork(third)).toMatchObject([{ case: first, state: "closed" }]);
});
