import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cursorAt, pageOf, placeIn } from "./cursor.ts";

describe("a cursor", () => {
  it("leads back to its place, whatever the words", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => !text.includes("\u0000")),
        fc.maxSafeInteger(),
        (text, whole) => {
          expect(placeIn(cursorAt([text, whole]), "text", "whole")).toEqual([text, whole]);
        },
      ),
    );
  });

  it("is none at the beginning of a list", () => {
    expect(placeIn(undefined, "whole")).toBeNull();
  });

  it.each([
    "garbage",
    "!!!",
    cursorAt([1, 2]),
    cursorAt(["1"]),
    cursorAt([1.5]),
    cursorAt([Number.MAX_SAFE_INTEGER + 1]),
    `${cursorAt([1])}=`,
    ` ${cursorAt([1])}`,
    Buffer.from("null").toString("base64url"),
    Buffer.from('{"0":1,"length":1}').toString("base64url"),
  ])("that the list did not give is refused: %s", (cursor) => {
    expect(() => placeIn(cursor, "whole")).toThrow(/no-such-cursor/u);
  });

  it("takes no text that the database could not", () => {
    expect(() => placeIn(cursorAt(["\u0000"]), "text")).toThrow(/no-such-cursor/u);
    const torn = Buffer.from(String.raw`["\ud800"]`).toString("base64url");
    expect(() => placeIn(torn, "text")).toThrow(/no-such-cursor/u);
  });
});

describe("a page", () => {
  const place = (row: number) => [row];

  it("leads on where there is more", () => {
    expect(pageOf([1, 2, 3], 2, place)).toEqual({ page: [1, 2], next: cursorAt([2]) });
    expect(pageOf([1, 2], 2, place)).toEqual({ page: [1, 2], next: null });
    expect(pageOf([], 2, place)).toEqual({ page: [], next: null });
  });
});
