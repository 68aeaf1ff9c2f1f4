import { describe, expect, it } from "vitest";
import { isListOfDefects, placesOf, toSaid } from "./defects-written.ts";

const question = (fact: string, of: string) => ({
  fact,
  of,
  ofLabel: null,
  type: "truth",
  label: { zh: fact, en: fact },
  hint: null,
  evidence: null,
  levels: [],
});

const questions = [question("local", "facts"), question("standard.level", "standards")];

describe("what a letter may ask to mend", () => {
  it("is every question of the form, of each thing that is named, stated or not", () => {
    const places = placesOf({ stated: { standards: [{ id: "甲" }, { id: "乙" }] } }, { questions });
    expect(places.map(({ fact, item }) => [fact, item])).toEqual([
      ["local", null],
      ["standard.level", "甲"],
      ["standard.level", "乙"],
    ]);
    const [own, first] = places;
    expect(
      toSaid(
        [
          { words: " 不清 ", about: first?.key ?? "" },
          { words: "  ", about: own?.key ?? "" },
          { words: "缺", about: own?.key ?? "" },
          { words: "盖章", about: "gone" },
        ],
        places,
      ),
    ).toEqual([
      { words: "不清", fact: "standard.level", item: "甲" },
      { words: "缺", fact: "local" },
      { words: "盖章" },
    ]);
  });

  it("is taken from the browser only as it was kept", () => {
    expect(isListOfDefects([{ words: "", about: "" }])).toBe(true);
    for (const other of [null, [], [{}], [{ words: 1, about: "" }], "缺"]) {
      expect(isListOfDefects(other)).toBe(false);
    }
  });
});
