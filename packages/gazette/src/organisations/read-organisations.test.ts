import { describe, expect, test } from "vitest";
import { readOrganisations } from "./read-organisations.ts";

const finance = {
  id: "finance",
  kind: "department",
  name: "某市财政局",
  english: "Finance Bureau",
  aliases: ["市财政局"],
};
const basis = { zh: "某文", en: "some words" };
const school = {
  ...finance,
  id: "school",
  name: "某市教育局",
  aliases: ["市教育局"],
  ended: "2019-02-18",
};
const both = { ...finance, id: "both", name: "某市教育和体育局", aliases: ["市教育体育局"] };

describe("a register that is wrong is refused where it is wrong", () => {
  test.each([
    ["no list", {}, "organisations: an array is expected"],
    ["no entry", [null], "organisations[0]: an object is expected"],
    ["no id", [{ ...finance, id: "" }], "organisations[0].id: words are expected"],
    ["an id that is no slug", [{ ...finance, id: "财政局" }], "organisations[0].id: “财政局”"],
    ["an unknown kind", [{ ...finance, kind: "shop" }], "organisations[0].kind: one of"],
    ["a stray field", [{ ...finance, alias: [] }], "organisations[0].alias: no such field"],
    ["an empty alias", [{ ...finance, aliases: [""] }], "organisations[0].aliases[0]: words"],
    ["a short code", [{ ...finance, code: "3715" }], "organisations[0].code: six digits"],
    ["no date", [{ ...finance, ended: "2019" }], "organisations[0].ended: a date"],
    [
      "an id twice",
      [finance, { ...finance, name: "乙", aliases: [] }],
      "organisations[1].id: “finance” occurs twice",
    ],
    [
      "a name of two bodies",
      [finance, { ...both, aliases: ["市财政局"] }],
      "organisations[1]: “市财政局” is a name of “finance” too",
    ],
    [
      "a member that is not there",
      [{ ...finance, members: ["tax"] }],
      "organisations[0]: “tax” is no other organisation",
    ],
    [
      "itself as a member",
      [{ ...finance, members: ["finance"] }],
      "organisations[0]: “finance” is no other",
    ],
    [
      "a successor of a body that goes on",
      [{ ...finance, successors: [{ organisation: "both", basis }] }, both],
      "organisations[0].successors: “某市财政局” has not ended",
    ],
    [
      "a name that ends before it begins",
      [
        {
          ...finance,
          names: [{ name: "某市财政局", english: "Finance", from: "2019-02-02", to: "2019-02-01" }],
        },
      ],
      "organisations[0].names[0]: it ends before it begins",
    ],
    [
      "a last name that is not its name",
      [{ ...finance, names: [{ name: "甲", english: "A", from: null, to: null }] }],
      "organisations[0].names: the last is not “某市财政局”",
    ],
  ])("%s", (_, value, message) => {
    expect(() => readOrganisations(value)).toThrow(TypeError);
    expect(() => readOrganisations(value)).toThrow(message);
  });
});

describe("a name", () => {
  const register = readOrganisations([
    finance,
    { ...school, successors: [{ organisation: "both", basis }] },
    both,
  ]);

  test("resolves in full, short, with spaces, and with 原", () => {
    for (const name of ["某市财政局", "市财政局", " 市财 政局", "原市财政局"])
      expect(register.resolve(name)?.id).toBe("finance");
    expect(register.resolve("市气象局")).toBeNull();
    expect(register.resolve("")).toBeNull();
    expect(register.resolve("原")).toBeNull();
  });

  test("means the successor from the day its body is called former", () => {
    expect(register.resolve("市教育局")?.id).toBe("school");
    expect(register.resolve("市教育局", { on: null })?.id).toBe("school");
    expect(register.resolve("市教育局", { on: "2019-02-17" })?.id).toBe("school");
    expect(register.resolve("市教育局", { on: "2019-02-18" })?.id).toBe("both");
  });

  test("is found at a place of a text, the longest first", () => {
    expect(register.longestAt("任某市教育和体育局副局长", 1)).toMatchObject({
      organisation: { id: "both" },
      length: 8,
    });
    expect(register.longestAt("任某市教育局副局长", 1, { on: "2019-03-01" })).toMatchObject({
      organisation: { id: "both" },
      length: 5,
    });
    expect(register.longestAt("任某市气象局局长", 1)).toBeNull();
    expect(register.longestAt("甲", 9)).toBeNull();
  });
});
