import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mark, cut } from "./marks.ts";
import { together, wholesIn } from "./whole.ts";

const range = (text: string) => ({ start: 0, end: text.length });

/** The groups of a text as they are set, those that stay on one line in brackets. */
function set(text: string, marks: readonly Mark<string>[] = []): string {
  return together(cut(range(text), marks), wholesIn(text, 0))
    .map(({ whole, pieces }) => {
      const words = pieces.map(({ start, end }) => text.slice(start, end)).join("|");
      return whole ? `[${words}]` : words;
    })
    .join("");
}

describe("what stays on one line of the reader", () => {
  it("is a figure with its unit, and the end of the brackets that name who answers", () => {
    expect(set("到2020年，给予奖励（市财政局牵头）")).toBe(
      "到[2020年]，给予奖励（市财政局[牵头）]",
    );
    expect(set("（市财政局负责实施）")).toBe("（市财政局[负责实施）]");
  });

  it("is a range whose end is a figure of its own", () => {
    const text = "给予5—10万元补助";
    const marks = [
      { start: 2, end: 8, kind: "range" },
      { start: 4, end: 8, kind: "end" },
    ];
    expect(set(text, marks)).toBe("给予[5—|10万元]补助");
  });

  it("is a found word with the unit behind it", () => {
    expect(set("自2019年起", [{ start: 1, end: 5, kind: "hit" }])).toBe("自[2019|年]起");
  });

  it("is nothing that could be wider than a phone", () => {
    const marks = [{ start: 0, end: 19, kind: "erratum" }];
    expect(set("很长很长很长很长很长很长很长很长到2020年", marks)).not.toContain("[");
  });

  it("follows the text, mark by mark and character by character", () => {
    const words = fc.stringMatching(/^[年月日元万号〔〕—0-9牵头）一，]{0,30}$/u);
    const marks = fc.array(
      fc
        .tuple(fc.nat(30), fc.nat(6))
        .map(([start, length]) => ({ start, end: start + length, kind: "x" })),
    );
    fc.assert(
      fc.property(words, marks, (text, all) => {
        const pieces = cut(range(text), all);
        const grouped = together(pieces, wholesIn(text, 0)).flatMap((group) => group.pieces);
        expect(grouped.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        expect(grouped.filter((piece) => piece.marks.length > 0)).toEqual(
          pieces.filter((piece) => piece.marks.length > 0),
        );
      }),
    );
  });
});
