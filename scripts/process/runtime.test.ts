import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chooseRuntime, requireLinux, toolPath } from "./runtime.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "runtime-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("chooseRuntime", () => {
  it("takes the Node that runs where it is new enough", () => {
    expect(chooseRuntime("24.0.0", folder)).toBe(process.execPath);
    expect(chooseRuntime("26.1.0", folder)).toBe(process.execPath);
  });

  it("takes the installed one otherwise", () => {
    const installed = join(folder, `node_modules/node-linux-${process.arch}/bin/node`);
    mkdirSync(dirname(installed), { recursive: true });
    writeFileSync(installed, "");
    expect(chooseRuntime("22.22.0", folder)).toBe(installed);
    expect(chooseRuntime("9.9.9", folder)).toBe(installed);
  });

  it("says what to install where there is none", () => {
    expect(() => chooseRuntime("20.20.2", folder)).toThrow(/Install Node\.js 24/);
  });
});

describe("requireLinux", () => {
  it("lets Linux pass and tells the others where to go", () => {
    expect(() => requireLinux("linux")).not.toThrow();
    expect(() => requireLinux("win32")).toThrow(/WSL 2/);
    expect(() => requireLinux("darwin")).toThrow(/container or virtual machine/);
  });
});

describe("toolPath", () => {
  it("finds a tool by its package, whichever way its bin is written", () => {
    expect(toolPath("typescript", "tsc")).toMatch(/typescript\/bin\/tsc$/);
    expect(toolPath("vitest")).toMatch(/vitest\/vitest\.mjs$/);
  });
});
