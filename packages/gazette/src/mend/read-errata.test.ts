import { expect, test } from "vitest";
import { readErrata } from "./read-errata.ts";

const entry = {
  id: "e1",
  document: "D1",
  kind: "mended",
  context: "评选评选活动",
  original: "评选评选",
  mended: "评选",
  reason: { zh: "重复", en: "doubled" },
};

test("reads a list", () => {
  expect(readErrata([entry])).toEqual([entry]);
  const { original: _original, mended: _mended, ...rest } = entry;
  const rule = { ...rest, document: null, rule: "fullwidth" };
  expect(readErrata([rule])).toEqual([rule]);
});

test.each([
  [{}, "errata: an array"],
  [[1], "errata[0]: an object"],
  [[{ ...entry, kind: "fixed" }], "errata[0].kind"],
  [[{ ...entry, original: undefined }], "errata[0].original"],
  [[{ ...entry, mended: undefined }], "errata[0].mended"],
  [[{ ...entry, mended: 3 }], "errata[0].mended"],
  [[{ ...entry, rule: "other" }], "errata[0].rule"],
  [[{ ...entry, context: "" }], "errata[0].context"],
  [[{ ...entry, reason: { zh: "重复" } }], "errata[0].reason.en"],
  [[entry, entry], "errata[1].id"],
])("refuses %j", (value, place) => {
  expect(() => readErrata(value)).toThrow(place);
});
