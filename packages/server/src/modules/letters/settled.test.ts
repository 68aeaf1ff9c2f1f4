import type { Fen } from "@gongbao/engine";
import { describe, expect, it } from "vitest";
import { howReached } from "./settled.ts";

const award = (item: string | null) => ({ item, amount: 30_000_000n as Fen });
const settlement = (item: string | null, bodyName: string) => ({
  ...award(item),
  figure: 30_000_000n as Fen,
  min: "0.00",
  max: "500000.00",
  body: "body",
  bodyName,
  reason: null,
  at: "2019-05-20T02:00:00.000Z",
  position: 3,
});
const said = (
  decided: readonly (string | null)[],
  settlements: readonly (readonly [string | null, string])[],
) =>
  howReached({
    decided: decided.map(award),
    settlements: settlements.map(([item, name]) => settlement(item, name)),
    applicant: "示例企业",
  });

describe("how the sums of a decision came about", () => {
  it("is by the facts alone where the article gives each sum", () => {
    expect(said(["甲"], [])).toBe("上述金额由所引条款按查明的事实直接得出。");
  });

  it("is within a range, by the body that settled it", () => {
    expect(said(["甲"], [["甲", "市发展改革委"]])).toBe(
      "上述金额，由所引条款按查明的事实给出范围，由市发展改革委在范围内定数。",
    );
  });

  it("is told thing by thing where both are", () => {
    expect(
      said(
        ["甲", "乙", "丙", null],
        [
          ["乙", "市科技局"],
          ["丙", "市发展改革委"],
        ],
      ),
    ).toBe(
      "甲、示例企业的金额，由所引条款按查明的事实直接得出；乙的金额，由所引条款按查明的事实给出范围，由市科技局在范围内定数；丙的金额，由所引条款按查明的事实给出范围，由市发展改革委在范围内定数。",
    );
  });
});
