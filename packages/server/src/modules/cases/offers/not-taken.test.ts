import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseOffice, wished } from "../../../fixtures/case-office.ts";
import { type OfferOffice, offerOffice, offered, programme } from "../../../fixtures/offer-list.ts";
import { booksHold, openCasesOf, stepsOf, takeUp } from "../../../fixtures/offers-answered.ts";
import { toldTo } from "../../../fixtures/programme.ts";

let office: CaseOffice;
let newFirm: OfferOffice["newFirm"];

beforeAll(async () => {
  ({ office, newFirm } = await offerOffice());
});
afterAll(() => office.test.close());

const spring = "2019-04-01T01:00:00Z";

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
    expect(await openCasesOf(office, firm)).toBe(1);
  });

  it("is forgone, and taken back up until the programme closes", async () => {
    const { code } = await newFirm();
    const number = await offered(office, programme, code, ["一"]);
    expect(await office.step("applicant", number, "forgo")).toMatchObject({
      body: { state: "forgone", turn: null, dueOn: null, can: ["reconsider"] },
    });
    expect((await takeUp(office, number)).status).toBe(409);
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
    expect((await stepsOf(office, number)).state).toBe("offered");
    office.test.clock.set("2019-06-01T01:00:00Z");
    await Promise.all([
      office.test.run("cases.lapse-offers"),
      office.test.run("cases.lapse-offers"),
    ]);
    await office.test.run("cases.remind");
    const { state, steps } = await stepsOf(office, number);
    expect(state).toBe("lapsed");
    expect(steps.filter(({ kind }) => kind === "lapse")).toHaveLength(1);
    expect((await told())[0]).toMatchObject({ kind: "case.lapse" });
    // What it was told stays to be read.
    const letters = await office.as("applicant", "GET", `/cases/${number}/documents`);
    expect(letters.body).toMatchObject({ documents: [{ kind: "offer" }] });
    office.test.clock.set(spring);
    await booksHold(office);
  });
});
