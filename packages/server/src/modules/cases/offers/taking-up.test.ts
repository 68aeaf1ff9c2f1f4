import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseOffice, payer, products, wished } from "../../../fixtures/case-office.ts";
import {
  type OfferOffice,
  offerOffice,
  programme,
  entriesOf,
  listed,
  offered,
  product,
  release,
  source,
} from "../../../fixtures/offer-list.ts";
import { toldTo } from "../../../fixtures/programme.ts";
import { checkLedger } from "../../../ledger/check.ts";

const leading = "emerging-clusters-task-forces";
const spring = "2019-04-01T01:00:00Z";
let office: CaseOffice;
let newFirm: OfferOffice["newFirm"];

beforeAll(async () => {
  ({ office, newFirm } = await offerOffice());
});
afterAll(() => office.test.close());

const takeUp = (number: string, sum = "1500000.00", by = "applicant") =>
  office.step(by, number, "take-up", { sum });

/** An award that the firm had for another product, as finance records those of earlier years. */
const award = (firm: string, fen: number, at = "now()") =>
  sql`insert into cases.award (case_id, holder, measure, item, day, amount, recorded_at, recorded_by)
    values (null, ${firm}, 'd1-01-equipment-catalogue', '别的产品（虚构）', '2019-03-20', ${fen}, ${sql.raw(at)}, 'test')`.execute(
    office.test.owner,
  );

interface Steps {
  readonly state: string;
  readonly steps: readonly { readonly kind: string; readonly detail: Record<string, unknown> }[];
  readonly offer: { readonly sum: string; readonly disputed: boolean } | null;
}
const stepsOf = async (number: string) =>
  (await office.see("applicant", number)) as unknown as Steps;

async function openCasesOf(firm: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from cases.case where applicant = ${firm}
      and state not in ('draft', 'forgone', 'lapsed', 'withdrawn', 'rejected', 'cancelled')`.execute(
    office.test.owner,
  );
  return rows[0]?.count ?? -1;
}

/** A case as the applicant's list has it. */
async function inList(number: string): Promise<unknown> {
  const { cases } = wished(await office.as("applicant", "GET", "/cases"), 200).body as {
    cases: readonly { number: string }[];
  };
  return cases.find((each) => each.number === number);
}

/** No money is held for anything but what was awarded, and nobody acted twice. */
async function booksHold(): Promise<void> {
  const { checks, database } = office.test.desk.spine;
  expect(await checkLedger(database, checks)).toEqual([]);
}

describe("what is offered and taken up", () => {
  it("is decided by that, and goes to the money, the notice and the payment as any case does", async () => {
    const { code, firm } = await newFirm();
    const number = await offered(office, programme, code, ["一", "二"]);
    expect(await inList(number)).toMatchObject({ offered: "3000000.00", decided: null });
    const taken = wished(await takeUp(number, "3000000.00"), 200).body as Steps & {
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
    await booksHold();
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
    expect(await takeUp(number, "1500000.00", "releaser")).toMatchObject(before);
    wished(await takeUp(number), 200);
    expect(await office.step("lister", number, "check")).toMatchObject(before);
    wished(await office.step("finance", number, "check"), 200);
    wished(await office.step("clerk", number, "publish"), 200);
    office.test.clock.set("2019-04-02T01:00:00Z");
    expect((await office.step("releaser", number, "approve")).status).toBe(403);
    wished(await office.step("approver", number, "approve"), 200);
    expect((await office.step("lister", number, "pay")).status).toBe(403);
    office.test.clock.set(spring);
    await booksHold();
  });

  it("is taken at the sum that was seen, until the programme closes, and once however often it is asked", async () => {
    const { code } = await newFirm();
    const number = await offered(office, programme, code, ["一"]);
    expect(await takeUp(number, "1500000.01")).toMatchObject({
      status: 409,
      body: { code: "offer-of-other-sum", expected: "1500000.00" },
    });
    expect((await takeUp(number, "1500000.00", "clerk")).status).toBe(403);
    office.test.clock.set("2019-06-01T01:00:00Z");
    expect(await takeUp(number)).toMatchObject({ status: 409, body: { code: "outside-window" } });
    office.test.clock.set(spring);
    const answers = await Promise.all(Array.from({ length: 8 }, () => takeUp(number)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await stepsOf(number)).steps.map(({ kind }) => kind)).toEqual(["offer", "take-up"]);
  });

  it("is reviewed as any other when finance sends it back", async () => {
    const { code } = await newFirm();
    const number = await offered(office, programme, code, ["一"]);
    wished(await takeUp(number), 200);
    wished(await office.step("finance", number, "send-back", { reason: "请再核（虚构）" }), 200);
    expect(await office.step("reviewer", number, "decide")).toMatchObject({
      status: 200,
      body: { state: "decided", decided: "1500000.00" },
    });
    await booksHold();
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
    await award(firm, 100_000_000);
    const answer = wished(await takeUp(number, "4500000.00"), 200);
    expect(answer.body).toMatchObject({
      state: "offered",
      decided: null,
      offer: { sum: "4000000.00" },
    });
    const { steps } = await stepsOf(number);
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
    expect((await takeUp(number, "4500000.00")).status).toBe(409);
    expect(await takeUp(number, "4000000.00")).toMatchObject({
      body: { state: "decided", decided: "4000000.00" },
    });
    await booksHold();
  });

  it("ends the offer where the year's limit is used up", async () => {
    const { code, firm } = await newFirm();
    const number = await offered(office, programme, code, ["一"]);
    await award(firm, 500_000_000);
    expect(await takeUp(number)).toMatchObject({
      status: 200,
      body: { state: "lapsed", decided: null, can: [] },
    });
    expect((await stepsOf(number)).steps.at(-1)).toMatchObject({
      kind: "lapse",
      detail: { reason: "changed", before: "150000000", now: null },
    });
  });

  it("is paid once, whichever of two is approved first: the second is not approved", async () => {
    const { code, firm } = await newFirm();
    const own = await office.noticed(programme, firm, products("四一", "四二", "四三"));
    const number = await offered(office, programme, code, ["五一", "五二"]);
    wished(await takeUp(number, "3000000.00"), 200);
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
    await booksHold();
  });
});

describe("an offer beside another list with the same firm", () => {
  it("that is released while it is taken up is told of once", async () => {
    for (let round = 0; round < 3; round++) {
      const { code, firm } = await newFirm();
      const rows = [product(code, "一")];
      const [first, second] = [
        await listed(office, programme, rows),
        await listed(office, programme, rows),
      ];
      wished(await release(office, first), 200);
      const number = (await entriesOf(office, first))[0]?.case ?? "";
      const [taken, out] = await Promise.all([takeUp(number), release(office, second)]);
      expect(taken).toMatchObject({ status: 200, body: { state: "decided" } });
      expect(out).toMatchObject({ status: 422, body: { code: "nothing-to-release" } });
      expect(await openCasesOf(firm)).toBe(1);
    }
  });
});

describe("an offer beside an application for the same work", () => {
  it("ends when the application is submitted; of other work it stays", async () => {
    const { code, firm } = await newFirm();
    const number = await offered(office, programme, code, ["一"]);
    const other = await office.draft(programme, firm, products("别的"));
    wished(await office.step("applicant", other, "submit"), 200);
    expect((await stepsOf(number)).state).toBe("offered");
    const own = await office.draft(programme, firm, products("一"));
    wished(await office.step("applicant", own, "submit"), 200);
    expect((await stepsOf(number)).steps.at(-1)).toMatchObject({
      kind: "lapse",
      detail: { reason: "application", cases: [own] },
    });
    expect(await toldTo(office.person("applicant"))).toContainEqual(
      expect.objectContaining({
        kind: "case.lapse",
        zh: expect.stringContaining("同一事项申报") as string,
      }),
    );
    expect(await takeUp(number)).toMatchObject({
      status: 409,
      body: { code: "not-now", found: "lapsed" },
    });
  });

  it("once taken up keeps the application from being submitted", async () => {
    const { code, firm } = await newFirm();
    const number = await offered(office, programme, code, ["一"]);
    wished(await takeUp(number), 200);
    const own = await office.draft(programme, firm, products("一", "二"));
    expect(await office.step("applicant", own, "submit")).toMatchObject({
      status: 409,
      body: { code: "taken-up-already", found: number },
    });
  });

  it("at the same moment is one or the other, never both", async () => {
    for (let round = 0; round < 6; round++) {
      const { code, firm } = await newFirm();
      const number = await offered(office, programme, code, ["一"]);
      const own = await office.draft(programme, firm, products("一"));
      const [taken, submitted] = await Promise.all([
        takeUp(number),
        office.step("applicant", own, "submit"),
      ]);
      expect([taken.status, submitted.status]).not.toContain(500);
      expect(await openCasesOf(firm)).toBe(1);
      const won = (await stepsOf(number)).state === "decided";
      expect(submitted.status).toBe(won ? 409 : 200);
    }
  });

  it("that is released at the same moment is one or the other, never both", async () => {
    for (let round = 0; round < 4; round++) {
      const { code, firm } = await newFirm();
      const list = await listed(office, programme, [product(code, "一")]);
      const own = await office.draft(programme, firm, products("一"));
      const [out, submitted] = await Promise.all([
        release(office, list),
        office.step("applicant", own, "submit"),
      ]);
      expect(submitted.status).toBe(200);
      // Released before, it has ended by the application; after, it did not go out.
      expect([200, 422]).toContain(out.status);
      expect(await openCasesOf(firm)).toBe(1);
    }
  });

  it("of another measure for the same work ends as well, as article 33 has it paid once", async () => {
    const { code, firm } = await newFirm();
    wished(
      await office.open({
        id: "first-set-province",
        measure: "d1-02-first-set",
        basis: "示例分工（虚构）",
        shares: [{ line: "first-set", payer, numerator: 1 }],
      }),
      201,
    );
    const number = await offered(office, programme, code, ["一"]);
    const own = await office.draft("first-set-province", firm, {
      products: [
        { id: "一（虚构）", firstSet: "domestic", firstSetOn: "2019-03-15", catalogue: "none" },
      ],
    });
    wished(await office.step("applicant", own, "submit"), 200);
    expect((await stepsOf(number)).state).toBe("lapsed");
  });
});

describe("an offer that the firm does not simply take", () => {
  it("becomes a draft of its own with the facts, where one of them is wrong", async () => {
    const { code, firm } = await newFirm();
    const number = await offered(office, programme, code, ["一", "二"]);
    const disputed = wished(
      await office.step("applicant", number, "dispute", { reason: "第二个产品不是我们的（虚构）" }),
      200,
    ).body as { state: string; version: number; stated: { products: { id: string }[] } };
    expect(disputed).toMatchObject({
      state: "draft",
      dueOn: null,
      assessedOn: null,
      stated: { products: [{ id: "一（虚构）" }, { id: "二（虚构）" }] },
      offer: { disputed: true },
    });
    // A draft is the firm's alone.
    expect((await office.as("reviewer", "GET", `/cases/${number}`)).status).toBe(404);
    const stated = { products: disputed.stated.products.slice(0, 1) };
    wished(
      await office.as("applicant", "PUT", `/cases/${number}/stated`, {
        version: disputed.version,
        stated,
      }),
      200,
    );
    wished(await office.step("applicant", number, "submit"), 200);
    wished(await office.step("clerk", number, "accept"), 200);
    wished(await office.findAll(number), 200);
    expect(await office.step("reviewer", number, "decide")).toMatchObject({
      body: { state: "decided", decided: "1500000.00" },
    });
    expect(await openCasesOf(firm)).toBe(1);
  });

  it("is forgone, and taken back up until the programme closes", async () => {
    const { code } = await newFirm();
    const number = await offered(office, programme, code, ["一"]);
    expect(await office.step("applicant", number, "forgo")).toMatchObject({
      body: { state: "forgone", turn: null, dueOn: null, can: ["reconsider"] },
    });
    expect((await takeUp(number)).status).toBe(409);
    expect(await office.step("applicant", number, "reconsider")).toMatchObject({
      body: { state: "offered", dueOn: "2019-05-31" },
    });
    wished(await office.step("applicant", number, "forgo"), 200);
    office.test.clock.set("2019-06-01T01:00:00Z");
    expect(await office.step("applicant", number, "reconsider")).toMatchObject({ status: 409 });
    office.test.clock.set(spring);
  });

  it("lapses when the programme has closed, and the firm is reminded before", async () => {
    const { code } = await newFirm();
    const number = await offered(office, programme, code, ["一"]);
    const told = async () =>
      (await toldTo(office.person("applicant"))).filter(({ zh }) => zh.includes(number));
    office.test.clock.set("2019-05-30T01:00:00Z");
    await office.test.run("cases.remind");
    await office.test.run("cases.remind");
    expect((await told()).map(({ kind }) => kind)).toEqual(["case.remind-soon", "case.offer"]);
    office.test.clock.set("2019-05-31T01:00:00Z");
    await office.test.run("cases.lapse-offers");
    expect((await stepsOf(number)).state).toBe("offered");
    office.test.clock.set("2019-06-01T01:00:00Z");
    await Promise.all([
      office.test.run("cases.lapse-offers"),
      office.test.run("cases.lapse-offers"),
    ]);
    await office.test.run("cases.remind");
    const { state, steps } = await stepsOf(number);
    expect(state).toBe("lapsed");
    expect(steps.filter(({ kind }) => kind === "lapse")).toHaveLength(1);
    expect((await told())[0]).toMatchObject({ kind: "case.lapse" });
    // What it was told stays to be read.
    const letters = await office.as("applicant", "GET", `/cases/${number}/documents`);
    expect(letters.body).toMatchObject({ documents: [{ kind: "offer" }] });
    office.test.clock.set(spring);
    await booksHold();
  });
});
