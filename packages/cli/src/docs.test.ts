import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands } from "./commands/index.ts";
import { gongbao, root } from "./fixtures/command-line.ts";

const docs = readFileSync(`${root}docs/cli.md`, "utf8");

/** Every `$ gongbao …` of the page with the output printed below it; `…` stands for what is left out. */
const blocks = [...docs.matchAll(/```console\n\$ gongbao (.+)\n([\s\S]*?)```/gu)].map(
  ([, line = "", shown = ""]) => ({ line, shown: shown.trimEnd().split("\n") }),
);

describe("docs/cli.md", () => {
  it("shows every command", () => {
    const shown = blocks.map(({ line }) => line.split(" ")[0]);
    for (const { name } of commands) expect(shown).toContain(name);
  });

  it.each(blocks.map((block) => [block.line, block] as const))(
    "prints what `gongbao %s` prints",
    (_, { line, shown }) => {
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
});
