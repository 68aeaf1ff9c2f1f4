import { describe, expect, it } from "vitest";
import type { OpenAwardBody } from "../api/bodies.ts";
import { largest, narrowed, sumOf, totalsBy } from "./totals.ts";

const award = (
  id: string,
  paid: readonly string[],
  more: Partial<OpenAwardBody> = {},
): OpenAwardBody => ({
  id,
  payee: { name: "示例有限公司（虚构）", creditCode: "91350100M000100Y43" },
  county: null,
  measure: "first-set",
  measureTitle: { zh: "首台（套）", en: "First set" },
  document: "D1",
  article: "1",
  place: "聊政发〔2019〕1号 第1条",
  programme: "first-set-2019",
  programmeTitle: "首台（套）2019",
  year: 2019,
  awardedOn: "2019-04-01",
  amount: sumOf(paid),
  paid: sumOf(paid),
  paidOn: "2019-04-20",
  lines: paid.map((sum, at) => ({
    code: `line-${at}`,
    title: "专项资金（虚构）",
    payer: `payer-${at}`,
    payerName: `局${at}（虚构）`,
    paid: sum,
  })),
  ...more,
});

const open = { measure: "", month: "", county: "", payer: "", year: "" };

describe("awards added up", () => {
  it("are exact to the fen, the larger first", () => {
    const totals = totalsBy(
      [award("a", ["0.10"]), award("b", ["0.20"]), award("c", ["9.99"], { measure: "other" })],
      "measure",
    );
    expect(totals.map(({ id, paid, awards }) => [id, paid, awards])).toEqual([
      ["other", "9.99", 1],
      ["first-set", "0.30", 2],
    ]);
  });

  it("count each payer with its own part, and months in their order", () => {
    const both = [award("a", ["2.00", "1.00"]), award("b", ["1.00"], { paidOn: "2019-03-31" })];
    expect(totalsBy(both, "payer").map(({ id, paid }) => [id, paid])).toEqual([
      ["payer-0", "3.00"],
      ["payer-1", "1.00"],
    ]);
    expect(totalsBy(both, "month").map(({ id }) => id)).toEqual(["2019-03", "2019-04"]);
  });

  it("name all that tie for the most", () => {
    const tied = totalsBy(
      [
        award("a", ["2.00"]),
        award("b", ["1.00"], { paidOn: "2019-05-01" }),
        award("c", ["2.00"], { paidOn: "2019-07-01" }),
      ],
      "month",
    );
    expect(largest(tied).map(({ id }) => id)).toEqual(["2019-04", "2019-07"]);
    expect(largest([])).toEqual([]);
  });

  it("are narrowed by what stands in the address", () => {
    const all = [award("a", ["1.00"]), award("b", ["1.00", "1.00"], { paidOn: "2019-05-01" })];
    const ids = (filter: Partial<typeof open>) =>
      narrowed(all, { ...open, ...filter }).map(({ id }) => id);
    expect(ids({})).toEqual(["a", "b"]);
    expect(ids({ month: "2019-05" })).toEqual(["b"]);
    expect(ids({ payer: "payer-1" })).toEqual(["b"]);
    expect(ids({ county: "chiping" })).toEqual([]);
    expect(ids({ year: "2018" })).toEqual([]);
  });
});
