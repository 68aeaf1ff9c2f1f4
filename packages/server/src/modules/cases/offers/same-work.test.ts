import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseOffice, payer, products, wished } from "../../../fixtures/case-office.ts";
import {
  type OfferOffice,
  entriesOf,
  listed,
  offerOffice,
  offered,
  product,
  programme,
  release,
} from "../../../fixtures/offer-list.ts";
import { openCasesOf, stepsOf, takeUp } from "../../../fixtures/offers-answered.ts";
import { toldTo } from "../../../fixtures/programme.ts";

let office: CaseOffice;
let newFirm: OfferOffice["newFirm"];

beforeAll(async () => {
  ({ office, newFirm } = await offerOffice());
});
afterAll(() => office.test.close());

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
      const [taken, out] = await Promise.all([takeUp(office, number), release(office, second)]);
      expect(taken).toMatchObject({ status: 200, body: { state: "decided" } });
      expect(out).toMatchObject({ status: 422, body: { code: "nothing-to-release" } });
      expect(await openCasesOf(office, firm)).toBe(1);
    }
  });
});

describe("an offer beside an application for the same work", () => {
  it("ends when the application is submitted; of other work it stays", async () => {
    const { code, firm } = await newFirm();
    const number = await offered(office, programme, code, ["一"]);
    const other = await office.draft(programme, firm, products("别的"));
    wished(await office.step("applicant", other, "submit"), 200);
    expect((await stepsOf(office, number)).state).toBe("offered");
    const own = await office.draft(programme, firm, products("一"));
    wished(await office.step("applicant", own, "submit"), 200);
    expect((await stepsOf(office, number)).steps.at(-1)).toMatchObject({
      kind: "lapse",
      detail: { reason: "application", cases: [own] },
    });
    expect(await toldTo(office.person("applicant"))).toContainEqual(
      expect.objectContaining({
        kind: "case.lapse",
        zh: expect.stringContaining("同一事项申报") as string,
      }),
    );
    expect(await takeUp(office, number)).toMatchObject({
      status: 409,
      body: { code: "not-now", found: "lapsed" },
    });
  });

  it("once taken up keeps the application from being submitted", async () => {
    const { code, firm } = await newFirm();
    const number = await offered(office, programme, code, ["一"]);
    wished(await takeUp(office, number), 200);
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
        takeUp(office, number),
        office.step("applicant", own, "submit"),
      ]);
      expect([taken.status, submitted.status]).not.toContain(500);
      expect(await openCasesOf(office, firm)).toBe(1);
      const won = (await stepsOf(office, number)).state === "decided";
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
      expect(await openCasesOf(office, firm)).toBe(1);
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
    expect((await stepsOf(office, number)).state).toBe("lapsed");
  });
});
