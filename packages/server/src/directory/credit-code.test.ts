import fc from "fast-check";
import { expect, it } from "vitest";
import { readCreditCode } from "./credit-code.ts";

const real = ["91350100M000100Y43", "91512081MA62K0260E"];

it.each(real)("takes %s", (code) => {
  expect(readCreditCode(code)).toBe(code);
  expect(readCreditCode(` ${code.toLowerCase()} `)).toBe(code);
});

it.each([
  "",
  "91350100M000100Y4",
  "91350100M000100Y433",
  "91350100I000100Y43",
  "91350100M000100Y4Z",
])("refuses %j", (text) => {
  expect(readCreditCode(text)).toBeNull();
});

it("notices any one character that is wrong", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...real),
      fc.nat(17),
      fc.constantFrom(...Array.from("0123456789ABCDEFGHJKLMNPQRTUWXY")),
      (code, at, other) => {
        fc.pre(code.charAt(at) !== other);
        expect(readCreditCode(code.slice(0, at) + other + code.slice(at + 1))).toBeNull();
      },
    ),
  );
});
