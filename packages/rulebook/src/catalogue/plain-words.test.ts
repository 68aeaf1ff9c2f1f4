import { sayMeasure } from "@gongbao/engine";
import { describe, expect, it } from "vitest";
import { rulebook } from "../fixtures/volume.ts";

const said = (id: string) => {
  const measure = rulebook.measures.find((one) => one.id === id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  return sayMeasure(rulebook, measure);
};

describe("an award whose words can be read more than one way", () => {
  it("names the reading it goes by, and gives what follows the colon", () => {
    const { zh, en } = said("d1-04-revenue-milestone");
    expect(zh).toContain(
      "，按现行释义（“只给最高一档”）给予：“年主营业务收入”超过500亿元、“以往各年最高的主营业务收入”未超过的，100万元；",
    );
    expect(en).toContain(
      ": as the words are read (“only the highest”), a grant of 1,000,000 yuan if the annual revenue",
    );
  });

  it("never begins with what a condition names, in any measure", () => {
    for (const { id } of rulebook.measures)
      expect(said(id).zh, id).not.toMatch(/给予“[^”]*”(?:超过|不低于|为|比“[^”]*”增加的部分超过)/u);
  });
});

it("keeps the quotation marks of a fact's own name inside the others", () => {
  expect(said("d1-09-past-threshold").zh).toContain("“‘小升规’转型成功的日期”");
});
