import { describe, expect, it } from "vitest";
import { loadExamples } from "../examples/examples.ts";
import { issue, rulebook, schemes } from "../fixtures/volume.ts";
import { gazetteSource } from "../gazette-source.ts";
import { otherDoubts } from "./other-doubts.ts";
import { interpretationsRegister } from "./register.ts";

const register = interpretationsRegister(rulebook, loadExamples());

describe("the register of interpretations", () => {
  it("shows for every interpretation what its readings change in money", () => {
    expect(
      register.filter(({ example }) => !example).map(({ interpretation }) => interpretation.id),
    ).toEqual([]);
  });

  it("tells what the readings of 每年新增主营业务收入过100亿元 give on an example", () => {
    const entry = register.find(({ interpretation }) => interpretation.id === "new-revenue");
    expect(Object.keys(entry?.example?.awards[0]?.amounts ?? {})).toEqual([
      "increase",
      "newly-past",
    ]);
  });

  it("quotes the words of the other doubts as the text has them", () => {
    const source = gazetteSource(issue);
    for (const { places } of otherDoubts)
      for (const { document, article, quote } of places)
        expect(source.passage(document, article)?.text, quote).toContain(quote);
  });

  it("names no interpretation of a measure and of a scheme alike", () => {
    const ids = [
      ...rulebook.interpretations.map(({ id }) => id),
      ...schemes.flatMap(({ interpretations }) => interpretations.map(({ id }) => id)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
