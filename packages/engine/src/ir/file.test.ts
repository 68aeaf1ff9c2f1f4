import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { definition, source } from "../fixtures/fictional-city.ts";
import { lower } from "../lower/lower.ts";
import { canonical, hashOf } from "./canonical.ts";
import { readRulebook, writeRulebook } from "./file.ts";
import { rulebookSchema } from "./schema.ts";
import { validate } from "./validate.ts";

const rulebook = lower(definition, source);
const file = writeRulebook(rulebook);

/** The file with one thing changed and, where asked, its hash made right again. */
function changed(change: (parsed: Record<string, never>) => void, rehash = true): string {
  const parsed = JSON.parse(file) as Record<string, never>;
  change(parsed);
  const { hash, ...rest } = parsed as Record<string, unknown>;
  return canonical({ ...rest, hash: rehash ? hashOf(rest) : hash });
}

const problemOf = (text: string) => {
  const reading = readRulebook(text);
  return reading.ok ? null : reading.problem;
};

type Json = { [key: string]: Json } & Json[];

describe("a rulebook as a file", () => {
  it("comes back as it went, with the same hash", () => {
    const reading = readRulebook(file);
    expect(reading).toEqual({ ok: true, rulebook });
    expect(reading.ok && writeRulebook(reading.rulebook)).toBe(file);
  });

  it("is the same text whatever the order of its members", () => {
    const shuffled = Object.fromEntries(Object.entries(rulebook).toReversed());
    expect(writeRulebook(shuffled as unknown as typeof rulebook)).toBe(file);
  });

  it("is refused when tampered with", () => {
    const tampered = changed((parsed) => {
      Object.assign((parsed as unknown as Json)["parameters"]?.[0] ?? {}, { value: "1" });
    }, false);
    expect(problemOf(tampered)).toMatchObject({ code: "hash", path: "/hash" });
  });

  it("is refused in another version, saying which", () => {
    const later = changed((parsed) => Object.assign(parsed, { version: 2 }));
    expect(problemOf(later)).toMatchObject({ code: "unknown-version", expected: "1", found: "2" });
  });

  it.each<[string, (parsed: Json) => void, object]>([
    [
      "an unknown op",
      (p) => Object.assign(p["measures"]?.[0]?.["award"] as object, { op: "eval" }),
      { code: "shape", path: "/measures/0/award" },
    ],
    [
      "a number that is no text",
      (p) => Object.assign(p["parameters"]?.[0] as object, { value: 1e21 }),
      { code: "shape", path: "/parameters/0/value" },
    ],
    [
      "a member nobody knows",
      (p) => Object.assign(p["measures"]?.[0] as object, { code: "x" }),
      { code: "shape", path: "/measures/0/code" },
    ],
    [
      "a member left out",
      (p) => Reflect.deleteProperty(p["measures"]?.[0] ?? {}, "payee"),
      { code: "shape", path: "/measures/0" },
    ],
    [
      "a citation that leads nowhere",
      (p) => Object.assign(p["parameters"]?.[0] as object, { citation: 9999 }),
      { code: "reference", path: "/parameters/0/citation" },
    ],
    [
      "a measure that nobody wrote",
      (p) => Object.assign(p["collisions"]?.[0] as object, { measures: ["nobody"] }),
      { code: "reference", path: "/collisions/0/measures", found: "nobody" },
    ],
  ])("is refused with %s, located", (_, change, problem) => {
    expect(problemOf(changed((parsed) => change(parsed as unknown as Json)))).toMatchObject(
      problem,
    );
  });

  it("is refused when made to hurt", () => {
    expect(problemOf("[".repeat(100_000))).toMatchObject({ code: "too-deep" });
    expect(problemOf(`{"a":${'{"of":'.repeat(5000)}1${"}".repeat(5000)}}`)).toMatchObject({
      code: "too-deep",
    });
    expect(problemOf(file.replace('"volume"', '"__proto__":{},"volume"'))).toMatchObject({
      code: "forbidden-name",
      path: "/__proto__",
    });
    expect(problemOf("{")).toMatchObject({ code: "no-json" });
    expect(problemOf("")).toMatchObject({ code: "no-json" });
    expect(problemOf("null")).toMatchObject({ code: "shape" });
    expect(problemOf('"text"')).toMatchObject({ code: "shape" });
  });

  it("is never half read: any damage to the text is refused or harmless", () => {
    fc.assert(
      fc.property(
        fc.nat(file.length - 1),
        fc.string({ unit: "binary", maxLength: 3 }),
        (at, more) => {
          const reading = readRulebook(file.slice(0, at) + more + file.slice(at + 1));
          if (reading.ok) expect(reading.rulebook).toEqual(rulebook);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the schema", () => {
  it("is published as it is used", () => {
    const published = new URL(
      "../../../../docs/schemas/gongbao-rulebook.schema.json",
      import.meta.url,
    );
    expect(JSON.parse(readFileSync(published, "utf8"))).toEqual(rulebookSchema);
  });

  it("says the same here as in a validator of the trade", () => {
    const judge = new Ajv2020({ strict: true, strictTypes: false, allErrors: false }).compile(
      rulebookSchema,
    );
    const value = fc.oneof(
      fc.constantFrom(null, 0, -1, 1.5, "", "x", "a b", "1/0", true, [], {}, "year", {
        op: "as-of",
      }),
      fc.string({ maxLength: 5 }),
    );
    const parsed = JSON.parse(file) as Json;
    expect(judge(parsed)).toBe(true);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), value, (steps, put) => {
        const copy = structuredClone(parsed);
        let at: Json = copy;
        for (;;) {
          const keys = Object.keys(at);
          const key = keys[(steps.next().value ?? 0) % keys.length];
          if (key === undefined) break;
          const inner = at[key];
          const stop = (steps.next().value ?? 0) % 4 === 0;
          if (
            stop ||
            typeof inner !== "object" ||
            inner === null ||
            Object.keys(inner).length === 0
          ) {
            at[key] = put as Json;
            break;
          }
          at = inner;
        }
        expect(validate(copy, rulebookSchema, rulebookSchema.$defs) === null).toBe(judge(copy));
      }),
      { numRuns: 1500 },
    );
  });
});
