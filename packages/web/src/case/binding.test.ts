import { expect, it } from "vitest";
import { sumBound } from "./binding.ts";

const award = { status: "due", reason: { zh: "", en: "" }, missing: [], max: "100.00" };
const awards = [
  { ...award, item: "甲", min: "100.00" },
  { ...award, item: "乙", min: "0.00" },
  { ...award, item: "丙", min: "0.00", max: null },
  { ...award, item: "丁", min: "7.00", missing: ["fact"] },
  { ...award, item: "戊", min: "7.00", status: "not-due" },
];
const settled = { item: "丙", figure: "30.00", min: "0.00", max: null };
const settlements = [{ ...settled, body: "bureau", reason: null, at: "2019-04-01T00:00:00Z" }];

it("is what a decision would come to, with the figures that were settled and those typed", () => {
  const found = { awards, settlements, decided: null };
  expect(sumBound(found)).toEqual({ min: "130.00", max: "230.00" });
  expect(sumBound(found, { 乙: "50.00" })).toEqual({ min: "180.00", max: "180.00" });
  expect(sumBound(found, { 乙: "50.00", 丙: "1.00" })).toEqual({ min: "151.00", max: "151.00" });
  expect(sumBound({ ...found, settlements: [] })).toEqual({ min: "100.00", max: null });
});

it("is the sum decided afterwards, and nothing where nothing is due", () => {
  expect(sumBound({ awards, settlements, decided: "9.00" })).toEqual({ min: "9.00", max: "9.00" });
  expect(sumBound({ awards: awards.slice(3), settlements: [], decided: null })).toBeNull();
});
