import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { builtPage, wantedPage, writePageStamp } from "./stamp.js";

let folder: string;

function put(file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "page-"));
  put("package-lock.json", "{}");
  put("packages/web/index.html", "<html>");
  put("packages/web/src/main.tsx", "1");
  put("packages/engine/src/deep/x.ts", "1");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("is fresh after a build, until a source changes", () => {
  expect(builtPage(folder)).toBeUndefined();
  mkdirSync(join(folder, "packages/web/dist"));
  writePageStamp(wantedPage(folder), folder);
  expect(builtPage(folder)).toBe(wantedPage(folder));
  appendFileSync(join(folder, "packages/engine/src/deep/x.ts"), "2");
  expect(builtPage(folder)).not.toBe(wantedPage(folder));
});

it("is stale where a file is added or moved", () => {
  const before = wantedPage(folder);
  put("packages/web/src/other.ts", "");
  const added = wantedPage(folder);
  rmSync(join(folder, "packages/web/src/other.ts"));
  put("packages/web/src/moved.ts", "");
  expect(new Set([before, added, wantedPage(folder)]).size).toBe(3);
});

it("does not mind tests, nor what the page is not made of", () => {
  const before = wantedPage(folder);
  put("packages/engine/src/deep/x.test.ts", "");
  put("packages/server/src/main.ts", "");
  expect(wantedPage(folder)).toBe(before);
});
