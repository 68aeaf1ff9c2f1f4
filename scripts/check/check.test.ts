import { describe, expect, it } from "vitest";
import { pathsIn } from "./paths.js";
import { registryFaults } from "./registry.js";

describe("registryFaults", () => {
  const faults = (files: Record<string, string>) => registryFaults((file) => files[file] ?? "");

  it("lets links to workspaces and other settings be", () => {
    const fine = {
      "package-lock.json": '{\n  "resolved": "packages/engine",\n  "link": true\n}',
      ".npmrc": "omit-lockfile-registry-resolved=true\nfund=false\n",
    };
    expect(faults(fine)).toEqual([]);
  });

  it("names the line of a download address", () => {
    const text = '{\n  "resolved": "https://packages.example/x.tgz"\n}';
    expect(faults({ "package-lock.json": text })).toEqual([
      'package-lock.json:2: holds a download address: "resolved": "https://packages.example/x.tgz"',
    ]);
  });

  it.each([
    "registry=https://packages.example/",
    "@gongbao:registry = https://packages.example/",
    "//packages.example/:username=someone",
    "_authToken=x",
  ])("names the line of a setting such as %s", (setting) => {
    expect(faults({ ".npmrc": `fund=false\n${setting}` })).toEqual([
      `.npmrc:2: names a registry: ${setting}`,
    ]);
  });
});

describe("pathsIn", () => {
  // Put together here, or the check would find these lines.
  const below = (place: string) => `/${place}/someone/x.ts`;

  it.each(["work", "workspace", "home", "root", "Users", "mnt", "tmp", "var/tmp"])(
    "finds a path below /%s",
    (place) => {
      expect(pathsIn("a.md", `one\nsee ${below(place)}`)).toEqual([
        `a.md:2: path of a workplace: /${place}/someone`,
      ]);
      expect(pathsIn("a.ts", `import("${below(place)}")`)).toHaveLength(1);
      expect(pathsIn("a.ts", `file://${below(place)}`)).toHaveLength(1);
    },
  );

  it("lets addresses and paths inside the repository be", () => {
    const fine = [
      "https://example.org/home/page",
      "packages/web/home/x.ts",
      "/api/work",
      "~/work/x",
    ];
    expect(fine.flatMap((text) => pathsIn("a.md", text))).toEqual([]);
  });
});
