import { expect, it } from "vitest";
import { Texts } from "./texts.ts";

it("texts are the same on another thread, whatever follows the last row", () => {
  const texts = new Texts();
  for (const text of ["！", "", "𠮷野", "乙"]) {
    const bytes = Buffer.from(text);
    texts.push(bytes, 0, bytes.length);
    if (text !== "乙") texts.endRow();
  }
  const { sent } = texts;
  const other = Texts.of(structuredClone(sent));
  expect(sent.bytes).toHaveLength(Buffer.byteLength("！𠮷野"));
  expect([0, 1, 2, 3].map((row) => other.at(row))).toEqual(["！", "", "𠮷野", undefined]);
  // As strings the first comes behind the other, as bytes before it.
  expect(texts.compareStrings(0, 2)).toBeGreaterThan(0);
  expect(other.compareStrings(0, 2)).toBeGreaterThan(0);
  other.endRow();
  expect(other.at(3)).toBe("");
});
