import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { installedStamp, wantedStamp, writeStamp } from "./stamp.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stamp-"));
  writeFileSync(join(folder, "package-lock.json"), "{}");
  writeFileSync(join(folder, ".npmrc"), "fund=false\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("asks for a setup until one was finished", () => {
  expect(installedStamp(folder)).toBeUndefined();
  mkdirSync(join(folder, "node_modules"));
  expect(installedStamp(folder)).toBeUndefined();
  writeStamp(wantedStamp(folder), folder);
  expect(installedStamp(folder)).toBe(wantedStamp(folder));
});

it.each(["package-lock.json", ".npmrc"])("asks for a setup again when %s changes", (file) => {
  const before = wantedStamp(folder);
  appendFileSync(join(folder, file), "\n");
  expect(wantedStamp(folder)).not.toBe(before);
});
