import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CaseOffice,
  awardBefore,
  payer,
  products,
  wished,
} from "../../../fixtures/case-office.ts";
import {
  type OfferOffice,
  entriesOf,
  listed,
  offerOffice,
  offered,
  product,
  programme,
  release,
  source,
} from "../../../fixtures/offer-list.ts";
import { type SeenOffer, booksHold, stepsOf, takeUp } from "../../../fixtures/offers-answered.ts";
import { toldTo } from "../../../fixtures/programme.ts";

let office: CaseOffice;
let newFirm: OfferOffice["newFirm"];

beforeAll(async () => {
  ({ office, newFirm } = await offerOffice());
});
afterAll(() => office.test.close());

const leading = "emerging-clusters-task-forces";
const spring = "2019-04-01T01:00:00Z";

/** A case as the applicant's list has it. */
async function inList(number: string): Promise<unknown> {
  const { cases } = wished(await office.as("applicant", "GET", "/cases"), 200).body as {
    cases: readonly { number: string }[];
  };
  return cases.find((each) => each.number === number);
}

describe("what is offered and taken up", () => {
  it("is decided by that, and goes to the money, the notice and the payment as any case does", async () => {
    const { code, firm } = await newFirm();
    const number = await offered(office, programme, code, ["一", "二"]);
    expect(await inList(number)).toMatchObject({ offered: "3000000.00", decided: null });
    const taken = wished(await takeUp(office, number, "3000000.00"), 200).body as SeenOffer & {
      facts: readonly { finding: { verdict: string; note: string } }[];
    };
    expect(await inList(number)).toMatchObject({ offered: null, decided: "3000000.00" });
    expect(taken).toMatchObject({
      state: "decided",
      decided: "3000000.00",
      confirmed: { products: [{}, {}] },
    });
    for (const { finding } of taken.facts) {
      expect(finding).toMatchObject({ verdict: "as-stated", note: `${source}，截至2019年3月31日` });
    }
    expect(taken.steps.map(({ kind }) => kind)).toEqual(["offer", "take-up"]);
    expect(taken.steps[1]).toMatchObject({ receipt: expect.any(String) as string });
    wished(await office.step("finance", number, "check"), 200);
    wished(await office.step("clerk", number, "publish"), 200);
    office.test.clock.set("2019-04-02T01:00:00Z");
    wished(await office.step("approver", number, "approve"), 200);
    const { id } = wished(
      await office.as("applicant", "POST", "/accounts", {
        body: firm,
        holder: "示例制造（虚构）",
        bank: "示例银行（虚构）",
        number: "6222000000001234",
      }),
      201,
    ).body as { id: string };
    wished(await office.as("finance", "POST", `/accounts/${id}/verify`), 200);
    wished(await office.step("paymaster", number, "pay"), 200);
    const arrived = { order: `${number}-1`, arrived: true, words: "已到账（虚构）" };
    expect(await office.step("finance", number, "settle", arrived)).toMatchObject({
      body: { state: "closed", orders: [{ amount: "3000000.00", outcome: "paid" }] },
    });
    office.test.clock.set(spring);
    await booksHold(office);
    // What was paid is not offered once more.
    const again = await listed(office, programme, [product(code, "一"), product(code, "二")]);
    expect(await entriesOf(office, again)).toMatchObject([{ outcome: "awarded" }]);
  });

  it("is not checked, approved or paid by whoever listed or released it, nor taken up by them", async () => {
    const { code, firm } = await newFirm();
    await office.add("lister", [leading, "clerk"], [payer, "finance"], [payer, "paymaster"]);
    await office.add("releaser", [leading, "reviewer"], [leading, "approver"]);
    const list = await listed(office, programme, [product(code, "一")], "lister");
    wished(await release(office, list, "releaser"), 200);
    const number = (await entriesOf(office, list))[0]?.case ?? "";
    await sql`insert into directory.member (user_id, body_id, role, since, granted_by)
      values (${office.person("releaser").id}, ${firm}, 'applicant', now(), 'test')`.execute(
      office.test.owner,
    );
    const before = { status: 403, body: { code: "done-by-you-before" } };
    expect(await takeUp(office, number, "1500000.00", "releaser")).toMatchObject(before);
    wished(await takeUp(office, number), 200);
    expect(await office.step("lister", number, "check")).toMatchObject(before);
    wished(await office.step("finance", number, "check"), 200);
    wished(await office.step("clerk", number, "publish"), 200);
    office.test.clock.set("2019-04-02T01:00:00Z");
    expect((await office.step("releaser", number, "approve")).status).toBe(403);
    wished(await office.step("approver", number, "approve"), 200);
    expect((await office.step("lister", number, "pay")).status).toBe(403);
    office.test.clock.set(spring);
    await booksHold(office);
  });

  it("is taken at the sum that was seen, until the programme closes, and once however often it is asked", async () => {
    const { code } = await newFirm();
    const number = await offered(office, programme, code, ["一"]);
    expect(await takeUp(office, number, "1500000.01")).toMatchObject({
      status: 409,
      body: { code: "offer-of-other-sum", expected: "1500000.00" },
    });
    expect((await takeUp(office, number, "1500000.00", "clerk")).status).toBe(403);
    office.test.clock.set("2019-06-01T01:00:00Z");
    expect(await takeUp(office, number)).toMatchObject({
      status: 409,
      body: { code: "outside-window" },
    });
    office.test.clock.set(spring);
    const answers = await Promise.all(Array.from({ length: 8 }, () => takeUp(office, number)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await stepsOf(office, number)).steps.map(({ kind }) => kind)).toEqual([
      "offer",
      "take-up",
    ]);
  });

  it("is reviewed as any other when finance sends it back", async () => {
    const { code } = await newFirm();
    const number = await offered(office, programme, code, ["一"]);
    wished(await takeUp(office, number), 200);
    wished(await office.step("finance", number, "send-back", { reason: "请再核（虚构）" }), 200);
    expect(await office.step("reviewer", number, "decide")).toMatchObject({
      status: 200,
      body: { state: "decided", decided: "1500000.00" },
    });
    await booksHold(office);
  });
});

describe("what has changed since it was offered", () => {
  it("is offered anew at the sum of now, with what changed it, and nothing is taken before that is confirmed", async () => {
    const { code, firm } = await newFirm();
    // Three at 150万元; 100万元 of another product leave 400万元 of the year's 500万元.
    const rows = ["一", "二", "三"].map((name) => product(code, name));
    const list = await listed(office, programme, rows);
    wished(await release(office, list), 200);
    const [entry] = await entriesOf(office, list);
    expect(entry).toMatchObject({ sum: "4500000.00", told: "4500000.00" });
    const number = entry?.case ?? "";
    await awardBefore(office, firm, 100_000_000);
    const answer = wished(await takeUp(office, number, "4500000.00"), 200);
    expect(answer.body).toMatchObject({
      state: "offered",
      decided: null,
      offer: { sum: "4000000.00" },
    });
    const { steps } = await stepsOf(office, number);
    expect(steps.at(-1)).toMatchObject({
      kind: "renew",
      by: "system",
      detail: {
        before: "450000000",
        now: "400000000",
        awarded: [{ item: "别的产品（虚构）", fen: "100000000", day: "2019-03-20" }],
      },
    });
    expect(await toldTo(office.person("applicant"))).toContainEqual(
      expect.objectContaining({
        kind: "case.renew",
        zh: expect.stringContaining("金额有变动") as string,
      }),
    );
    // The list still has what was owed when it was made, and beside it what the firm was told last.
    expect((await entriesOf(office, list))[0]).toMatchObject({
      sum: "4500000.00",
      told: "4000000.00",
    });
    expect((await takeUp(office, number, "4500000.00")).status).toBe(409);
    expect(await takeUp(office, number, "4000000.00")).toMatchObject({
      body: { state: "decided", decided: "4000000.00" },
    });
    await booksHold(office);
  });

  it("ends the offer where the year's limit is used up", async () => {
    const { code, firm } = await newFirm();
    const number = await offered(office, programme, code, ["一"]);
    await awardBefore(office, firm, 500_000_000);
    expect(await takeUp(office, number)).toMatchObject({
      status: 200,
      body: { state: "lapsed", decided: null, can: [] },
    });
    expect((await stepsOf(office, number)).steps.at(-1)).toMatchObject({
      kind: "lapse",
      detail: { reason: "changed", before: "150000000", now: null },
    });
  });

  it("is paid once, whichever of two is approved first: the second is not approved", async () => {
    const { code, firm } = await newFirm();
    const own = await office.noticed(programme, firm, products("四一", "四二", "四三"));
    const number = await offered(office, programme, code, ["五一", "五二"]);
    wished(await takeUp(office, number, "3000000.00"), 200);
    wished(await office.step("finance", number, "check"), 200);
    wished(await office.step("clerk", number, "publish"), 200);
    office.test.clock.set("2019-04-02T01:00:00Z");
    const answers = await Promise.all([
      office.step("approver", own, "approve"),
      office.step("second-approver", number, "approve"),
    ]);
    office.test.clock.set(spring);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)).toMatchObject({
      body: { code: "assessment-changed" },
    });
    const { rows } = await sql<{ sum: bigint }>`
      select sum(amount)::bigint as sum from cases.award where holder = ${firm}`.execute(
      office.test.owner,
    );
    expect(rows[0]?.sum).toBeLessThanOrEqual(500_000_000n);
    await booksHold(office);
  });
});
