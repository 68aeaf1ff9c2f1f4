import { loadErrata, loadScan } from "@gongbao/corpus";
import { parseIssue, readErrata } from "@gongbao/gazette";
import { loadSchemes } from "@gongbao/rulebook";
import { describe, expect, it } from "vitest";
import { exampleRows } from "./example.ts";
import { headsInWords, placesOf, withCell } from "./places.ts";

const id = "liaocheng-2019-02";
const issue = parseIssue(loadScan(id), { id, errata: readErrata(loadErrata(id)) });
const scheme = loadSchemes(issue).find((each) => each.id === "performance-transfer");

describe("the table of places", () => {
  it("is the same text with one cell written over, and no other touched", () => {
    const places = placesOf(exampleRows);
    expect(withCell(places, 0, 0, "990001")).toBe(exampleRows);
    const changed = withCell(places, 1, 2, "16.4%");
    expect(changed).toBe(exampleRows.replace("虚构乙县,15.4%", "虚构乙县,16.4%"));
  });

  it("keeps commas and quotation marks of a cell, and makes a short row whole", () => {
    const text = withCell(placesOf("code,name,people\n1,甲\n2,乙,3"), 0, 2, '1,000 "和"');
    expect(placesOf(text).rows).toEqual([
      ["1", "甲", '1,000 "和"'],
      ["2", "乙", "3"],
    ]);
  });

  it("calls its columns as people do, and one that is unknown or there twice by what it is", () => {
    if (scheme === undefined) throw new Error("the scheme is gone");
    const heads = ["code", "four-new", "nothing", "nothing"];
    const [code, first, ...others] = headsInWords(heads, scheme, "zh");
    expect(code).toBe("区划代码");
    expect(first).toMatch(/四新/u);
    expect(others).toEqual(["nothing", "nothing (4)"]);
    const english = headsInWords(["four-new"], scheme, "en")[0];
    expect(english).not.toBe("four-new");
  });
});
