import { describe, expect, it } from "vitest";
import { rational } from "../quantity/rational.ts";
import { payAmounts } from "./amounts.ts";
import { exactly } from "./range.ts";

describe("amounts finer than a fen, scaled to a pool", () => {
  /*
   * One of 1,000,000 fen and ten of 0.75: 1,000,007.5 in all. Rounded half up they come to 1,000,010, past a pool
   * of 1,000,008; so no more than 1,000,007 whole fen are shared. The first one's exact share is 999,999.50…, each
   * other's 0.7499…; 999,999 whole fen leave 8, which go to eight of the ten by larger remainder.
   */
  const big = exactly(rational(1_000_000n));
  const small = Array.from({ length: 10 }, () => exactly(rational(3n, 4n)));
  const codes = Array.from({ length: 11 }, (_, index) => String(index));

  it("gives no more than the amounts come to", () => {
    const paid = payAmounts(1_000_008n, [big, ...small], "scale", codes);
    expect(paid.ok ? paid.payouts.map(({ lo }) => lo) : []).toEqual([
      999_999n,
      ...Array.from({ length: 8 }, () => 1n),
      0n,
      0n,
    ]);
  });

  it("a range holds that fen less", () => {
    const open = { lo: rational(3n, 4n), hi: rational(1n) };
    const paid = payAmounts(1_000_008n, [big, ...small.slice(1), open], "scale", codes);
    expect(paid.ok && paid.payouts[0]?.lo).toBe(999_999n);
  });
});
