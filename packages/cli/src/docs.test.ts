import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands } from "./commands/index.ts";
import { gongbao, root } from "./fixtures/command-line.ts";

/** Every `$ gongbao …` of a page with the output printed below it; `…` stands for what is left out. */
const blocksOf = (page: string) =>
  [
    ...readFileSync(`${root}${page}`, "utf8").matchAll(
      /```console\n\$ (?:npx --no )?gongbao (.+)\n([\s\S]*?)```/gu,
    ),
  ].map(([, line = "", shown = ""]) => ({ page, line, shown: shown.trimEnd().split("\n") }));

const pages = ["docs/cli.md", "README.md", "README.zh-CN.md"] as const;
const blocks = pages.flatMap(blocksOf);

describe("the pages about the command line", () => {
  it("are shown to run", () => {
    for (const page of pages) expect(blocksOf(page).length, page).toBeGreaterThan(0);
  });

  it("docs/cli.md shows every command", () => {
    const shown = blocksOf("docs/cli.md").map(({ line }) => line.split(" ")[0]);
    for (const { name } of commands) expect(shown).toContain(name);
  });

  it.each(blocks.map((block) => [block.page, block.line, block] as const))(
    "%s prints what `gongbao %s` prints",
    (_page, _line, { line, shown }) => {
      const { out } = gongbao(line.split(" "));
      let rest = out.split("\n");
      for (const expected of shown) {
        if (expected === "…") continue;
        const at = expected.endsWith("…")
          ? rest.findIndex((each) => each.startsWith(expected.slice(0, -1)))
          : rest.indexOf(expected);
        expect(at, `“${expected}” is not in the output, or not in this order`).not.toBe(-1);
        rest = rest.slice(at + 1);
      }
    },
  );

  it.each([
    ["docs/interpretations.md", "interpretations --format md"],
    ["docs/coverage.md", "coverage --format md"],
    ["docs/catalogue.md", "catalogue --format md --lang zh"],
    ["docs/catalogue.en.md", "catalogue --format md --lang en"],
  ])("%s is as `gongbao %s` writes it; `npm run docs` writes it anew", (page, line) => {
    expect(gongbao(line.split(" ")).out.trimEnd()).toBe(
      readFileSync(`${root}${page}`, "utf8").trimEnd(),
    );
  });
});
