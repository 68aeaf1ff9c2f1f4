import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOrganisations } from "../organisations/read-organisations.ts";
import { readResponsibilities } from "./read.ts";

const register = readOrganisations([
  {
    id: "finance",
    kind: "department",
    name: "某市财政局",
    english: "Finance",
    aliases: ["市财政局"],
  },
  { id: "tax", kind: "department", name: "某市税务局", english: "Tax", aliases: ["市税务局"] },
  {
    id: "counties",
    kind: "collective",
    name: "各县（市、区）人民政府",
    english: "Counties",
    aliases: [],
  },
]);

function read(text: string) {
  const place = { document: "D1", id: "1", range: { start: 0, end: text.length }, date: null };
  const { responsibilities, problems } = readResponsibilities(text, place, register);
  return {
    spans: responsibilities.map(({ span }) => text.slice(span.start, span.end)),
    bodies: responsibilities.flatMap(({ bodies }) =>
      bodies.map(({ role, name, organisation }) => `${role} ${name} ${organisation}`),
    ),
    problems: problems.map(({ code, offset }) => [code, offset]),
  };
}

describe("forms of a clause", () => {
  test.each([
    ["，", "1.甲。（市财政局牵头，市税务局配合）"],
    ["、", "1.甲。（市财政局牵头、市税务局配合）"],
    ["half-width", "1.甲。(市财政局牵头,市税务局配合)"],
    ["half and full", "1.甲。（市财政局牵头；市税务局配合)"],
    ["spaces", "1.甲。 （ 市财政局 牵头， 市税务局配合 ）"],
    ["a paragraph of its own", "1.甲。\n（市财政局牵头，市税务局配合）"],
    ["a remark after it", "1.甲。（市财政局牵头，市税务局配合，说明附后，下同）"],
    ["等部门", "1.甲。（市财政局牵头，市税务局等部门配合）"],
    ["等有关单位", "1.甲。（市财政局牵头，市税务局等有关单位配合）"],
    ["without a full stop before it", "（市财政局牵头，市税务局配合）"],
  ])("%s", (_, text) => {
    const { bodies, problems } = read(text);
    expect(bodies).toEqual(["lead 市财政局 finance", "support 市税务局 tax"]);
    expect(problems).toEqual([]);
  });

  test.each(["负责", "负责实施"])("%s, and a name with parentheses of its own", (part) => {
    const clause = `（市财政局，各县（市、区）人民政府${part}）`;
    expect(read(`1.甲。${clause}`)).toEqual({
      spans: [clause],
      bodies: ["responsible 市财政局 finance", "responsible 各县（市、区）人民政府 counties"],
      problems: [],
    });
  });

  test("two clauses in one article", () => {
    const { spans } = read("1.甲。（市财政局牵头）\n乙。（市税务局负责）");
    expect(spans).toEqual(["（市财政局牵头）", "（市税务局负责）"]);
  });
});

describe("what is no clause", () => {
  test.each([
    ["a note within a sentence", "1.对制造业（市财政局负责）给予奖励。"],
    ["a sentence in parentheses", "1.甲。（办法由市财政局制定。市税务局配合）"],
    ["no part given", "1.甲。（市财政局、市税务局）"],
    ["the part alone", "1.甲。（负责）"],
    ["quotation, not parentheses", "1.坚持“谁审查谁负责”原则。"],
    ["longer than any list of bodies", `1.甲。（${"市财政局、".repeat(100)}市税务局配合）`],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual({ spans: [], bodies: [], problems: [] });
  });
});

describe("what is told", () => {
  test("a name that the register lacks, where it stands", () => {
    expect(read("1.甲。（市财政局牵头，市气象局配合）")).toEqual({
      spans: ["（市财政局牵头，市气象局配合）"],
      bodies: ["lead 市财政局 finance", "support 市气象局 null"],
      problems: [["organisation-unknown", 12]],
    });
  });

  test("a parenthesis that does not close; the clause is kept as far as it goes", () => {
    expect(read("1.甲。（市财政局牵头\n2.乙。")).toEqual({
      spans: ["（市财政局牵头"],
      bodies: ["lead 市财政局 finance"],
      problems: [["responsibility-unclosed", 4]],
    });
  });

  test("a body that is given no part", () => {
    const { bodies, problems } = read("1.甲。（市财政局牵头，市税务局）");
    expect(bodies).toEqual(["lead 市财政局 finance"]);
    expect(problems).toEqual([["responsibility-without-part", 12]]);
  });
});

test("reads nothing outside the article's range", () => {
  const text = "1.甲。（市财政局牵头）2.乙。（市税务局负责）";
  const start = text.indexOf("2.");
  const range = { start, end: text.length };
  const { responsibilities } = readResponsibilities(text, { document: "D1", id: "2", range }, null);
  expect(responsibilities.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "（市税务局负责）",
  ]);
});

test("whatever the words, names stand where they are said to and within their span", () => {
  const pieces = [
    "（",
    "）",
    "(",
    ")",
    "。",
    "、",
    "，",
    "\n",
    " ",
    "市财政局",
    "牵头",
    "配合",
    "负责",
    "等部门",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (words) => {
      const text = words.join("");
      const range = { start: 0, end: text.length };
      const { responsibilities } = readResponsibilities(
        text,
        { document: "D1", id: "1", range },
        register,
      );
      for (const { span, bodies } of responsibilities) {
        expect(bodies.length).toBeGreaterThan(0);
        for (const body of bodies) {
          expect(text.slice(body.range.start, body.range.end)).toBe(body.name);
          expect(body.range.start).toBeGreaterThan(span.start);
          expect(body.range.end).toBeLessThanOrEqual(span.end);
        }
      }
    }),
  );
});

test.each(["（", "。（", "）", "。（市财政局牵头", "、", "。（）"])(
  "a hundred thousand times «%s» is read in time",
  (piece) => {
    const text = piece.repeat(100_000);
    const began = performance.now();
    read(`1.甲。${text}`);
    expect(performance.now() - began).toBeLessThan(1500);
  },
);
