import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { secrets } from "../fixtures/damage.ts";
import { issue, register } from "../fixtures/volume.ts";
import { parseIssue } from "../issue/parse.ts";
import { toJson } from "./json.ts";

const schema: object = JSON.parse(
  readFileSync(
    new URL("../../../../docs/schemas/gazette-issue.schema.json", import.meta.url),
    "utf8",
  ),
);
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
const written = JSON.stringify(toJson(issue, register));

const faults = (text: string): string[] => {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
};

describe("toJson", () => {
  it("fits its published schema", () => {
    expect(faults(written)).toEqual([]);
  });

  it("fits it for an issue cut off half way, and for none at all", () => {
    for (const scan of [issue.scan.slice(0, issue.scan.length / 2), "", "没有公报"])
      expect(
        faults(JSON.stringify(toJson(parseIssue(scan, { id: "cut", errata: [] }), register))),
      ).toEqual([]);
  });

  it.each(["masthead", "contents", "documents", "text", "alignment", "errata"])(
    "misses %s where it is left out",
    (name) => {
      const whole: { issue: Record<string, unknown> } = JSON.parse(written);
      delete whole.issue[name];
      expect(faults(JSON.stringify(whole))).toContain(
        `/issue must have required property '${name}'`,
      );
    },
  );

  it("refuses what it does not describe", () => {
    expect(faults(written.replace('"id":"D1"', '"id":"D1","phone":"1"'))).toContain(
      "/issue/documents/0 must NOT have additional properties",
    );
  });

  it("brings the whole text back, and no personal contact detail", () => {
    const back: { issue: { text: string } } = JSON.parse(written);
    expect(back.issue.text).toBe(issue.text);
    for (const secret of secrets) expect(written).not.toContain(secret);
  });
});
