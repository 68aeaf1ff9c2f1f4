import { expect, test } from "vitest";
import { LineIndex, toProblem } from "./place.ts";

test("places count lines and columns from 1", () => {
  const lines = new LineIndex("一二\n\n三四五\n");
  expect(lines.placeOf(0)).toEqual({ line: 1, column: 1 });
  expect(lines.placeOf(2)).toEqual({ line: 1, column: 3 });
  expect(lines.placeOf(3)).toEqual({ line: 2, column: 1 });
  expect(lines.placeOf(6)).toEqual({ line: 3, column: 3 });
  expect(lines.placeOf(8)).toEqual({ line: 4, column: 1 });
});

test("a finding about the whole has no place", () => {
  const finding = {
    code: "empty",
    severity: "error",
    zh: "空",
    en: "empty",
    offset: null,
  } as const;
  expect(toProblem(finding, new LineIndex(""))).toEqual({
    code: "empty",
    severity: "error",
    message: { zh: "空", en: "empty" },
    line: null,
    column: null,
  });
});
