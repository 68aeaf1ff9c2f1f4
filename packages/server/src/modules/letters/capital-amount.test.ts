import type { Fen } from "@gongbao/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capitalAmount, sayAmount } from "./capital-amount.ts";

const values = "零壹贰叁肆伍陆柒捌玖";
const places: Readonly<Record<string, bigint>> = { 拾: 10n, 佰: 100n, 仟: 1000n };

/** Reads the characters back, another way than they are written. */
function read(words: string): bigint {
  const match = /^(?:(.*)元)?零?(?:(.)角)?(?:(.)分)?整?$/u.exec(words);
  if (match === null) throw new Error(`no amount: ${words}`);
  const [, yuan = "", jiao = "零", fen = "零"] = match;
  const small = (part: string): bigint => {
    let sum = 0n;
    let digit = 0n;
    for (const each of part) {
      const place = places[each];
      if (place === undefined) digit = BigInt(values.indexOf(each));
      else {
        sum += digit * place;
        digit = 0n;
      }
    }
    return sum + digit;
  };
  const below = (part: string): bigint => {
    const [high, low] = part.includes("万") ? part.split("万") : ["", part];
    return small(high ?? "") * 10_000n + small(low ?? "");
  };
  const [high, low] = yuan.includes("亿") ? yuan.split("亿") : ["", yuan];
  const whole = below(high ?? "") * 100_000_000n + below(low ?? "");
  return whole * 100n + BigInt(values.indexOf(jiao)) * 10n + BigInt(values.indexOf(fen));
}

describe("capitalAmount", () => {
  it.each<[bigint, string]>([
    [0n, "零元整"],
    [1n, "壹分"],
    [5n, "伍分"],
    [10n, "壹角整"],
    [37n, "叁角柒分"],
    [100n, "壹元整"],
    [1_000n, "壹拾元整"],
    [10_050n, "壹佰元伍角整"],
    [100_005n, "壹仟元零伍分"],
    [100_500n, "壹仟零伍元整"],
    [1_000_000n, "壹万元整"],
    [1_000_500n, "壹万零伍元整"],
    [10_500_000n, "壹拾万伍仟元整"],
    [10_050_000n, "壹拾万零伍佰元整"],
    [150_000_000n, "壹佰伍拾万元整"],
    [168_032n, "壹仟陆佰捌拾元叁角贰分"],
    [10_000_000_000n, "壹亿元整"],
    [10_000_000_100n, "壹亿零壹元整"],
    [1_000_050_000_000n, "壹佰亿零伍拾万元整"],
    [100_000_000_000_000n, "壹万亿元整"],
    [350_000_000_000_000n, "叁万伍仟亿元整"],
    [100_000_010_000_000n, "壹万亿零壹拾万元整"],
  ])("writes %s fen as %s", (amount, words) => {
    expect(capitalAmount(amount as Fen)).toBe(words);
  });

  it("can be read back to the fen, whatever the amount", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), (amount) => {
        const words = capitalAmount(amount as Fen);
        expect(words).not.toMatch(/零零|.零[万亿元]/u);
        if (amount > 0n) expect(read(words)).toBe(amount);
      }),
      { numRuns: 2000 },
    );
  });

  it("refuses what is below nothing or beyond all money", () => {
    expect(() => capitalAmount(-1n as Fen)).toThrow(RangeError);
    expect(() => capitalAmount((10n ** 18n) as Fen)).toThrow(RangeError);
  });
});

describe("sayAmount", () => {
  it("has figures and characters", () => {
    expect(sayAmount(150_000_005n as Fen)).toBe("1,500,000.05元（大写：人民币壹佰伍拾万元零伍分）");
    expect(sayAmount(99n as Fen)).toBe("0.99元（大写：人民币玖角玖分）");
  });
});
