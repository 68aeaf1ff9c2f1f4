import { describe, expect, it } from "vitest";
import { lockfileFaults } from "./lockfile.js";
import { pathsIn } from "./paths.js";

describe("lockfileFaults", () => {
  it("lets links to workspaces be", () => {
    expect(lockfileFaults('{\n  "resolved": "packages/engine",\n  "link": true\n}')).toEqual([]);
  });

  it("names the line of a download address", () => {
    const text = '{\n  "resolved": "https://packages.example/x.tgz"\n}';
    expect(lockfileFaults(text)).toEqual([
      'package-lock.json:2: holds a download address: "resolved": "https://packages.example/x.tgz"',
    ]);
  });
});

describe("pathsIn", () => {
  // Put together here, or the check would find these lines.
  const below = (place: string) => `/${place}/someone/x.ts`;

  it.each(["work", "home", "root", "Users"])("finds a path below /%s", (place) => {
    expect(pathsIn("a.md", `one\nsee ${below(place)}`)).toEqual([
      `a.md:2: path of a workplace: /${place}/someone`,
    ]);
    expect(pathsIn("a.ts", `import("${below(place)}")`)).toHaveLength(1);
    expect(pathsIn("a.ts", `file://${below(place)}`)).toHaveLength(1);
  });

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
