import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYaml } from "./yaml.ts";

const MARKS = Array.from("ab:-[]{}&*!|>'\"#\n\t ,?甲\r");

const faultsOf = (text: string) => {
  const reading = readYaml(text);
  return reading.ok ? [] : reading.faults.map(({ code, line, column }) => [code, line, column]);
};

describe("readYaml", () => {
  it("leaves every scalar as it was written", () => {
    const reading = readYaml("a: 1.50\nb: 2019-02-28\nc: yes\nd: ~\ne:\nf: 0x10\ng: '1e3'\n");
    expect(reading.ok && reading.value).toEqual({
      a: "1.50",
      b: "2019-02-28",
      c: "yes",
      d: "~",
      e: "",
      f: "0x10",
      g: "1e3",
    });
  });

  it("places keys and values, in lists too, with CRLF as with LF", () => {
    for (const end of ["\n", "\r\n"]) {
      const reading = readYaml(
        ["facts:", "  revenue: 5", "products:", "  - id: 甲", "    on: 2019"].join(end),
      );
      if (!reading.ok) throw new Error("it should be read");
      expect(reading.placeOf(["facts", "revenue"], "key")).toEqual({ line: 2, column: 3 });
      expect(reading.placeOf(["facts", "revenue"], "value")).toEqual({ line: 2, column: 12 });
      expect(reading.placeOf(["products", 0, "on"], "value")).toEqual({ line: 5, column: 9 });
      expect(reading.placeOf(["products", 0, "missing"], "value")).toEqual({ line: 4, column: 5 });
      expect(reading.placeOf(["nothing"], "value")).toEqual({ line: 1, column: 1 });
    }
  });

  it.each([
    ["a: 1\nb: 2\na: 3\n", "DUPLICATE_KEY", 3, 1],
    ["a:\n\tb: 1\n", "TAB_AS_INDENT", 2, 1],
    ["a: 1\n---\nb: 2\n", "MULTIPLE_DOCS", 2, 1],
    ["a: *b\n", "BAD_ALIAS", 1, 4],
    ["a: !!int 5\n", "TAG_RESOLVE_FAILED", 1, 4],
    ["", "empty", 1, 1],
    ["# nothing but a comment\n", "empty", 1, 1],
    ["? [a, b]\n: c\n", "NON_STRING_KEY", 1, 3],
  ])("refuses %j as %s", (text, code, line, column) => {
    expect(faultsOf(text)).toContainEqual([code, line, column]);
  });

  it("refuses aliases that multiply", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 9; level += 1)
      lines.push(
        `a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(", ")}]`,
      );
    expect(faultsOf(lines.join("\n"))[0]?.[0]).toBe("too-large");
  });

  it("refuses an alias that holds itself", () => {
    expect(faultsOf("a: &a [*a]\n")[0]?.[0]).toBe("too-deep");
  });

  it("refuses nesting no case has, however deep", () => {
    for (const depth of [40, 100_000])
      expect(faultsOf(`a: ${"[".repeat(depth)}${"]".repeat(depth)}`)[0]?.[0]).toBe("too-deep");
  });

  it("takes a key named __proto__ as a name like any other", () => {
    const reading = readYaml("__proto__: x\n");
    expect(reading.ok && Object.entries(reading.value ?? {})).toEqual([["__proto__", "x"]]);
  });

  // Read again for each key, they would take hours: far more than a test may.
  it("reads a hundred thousand keys", () => {
    const text = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join("\n");
    expect(readYaml(text).ok).toBe(true);
  });

  it("never throws, and places every fault within the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...MARKS) }), (text) => {
        const reading = readYaml(text);
        if (reading.ok) return;
        const lines = text.split(/\r\n|\n|\r/u).length;
        for (const { line, column } of reading.faults) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines + 1);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
