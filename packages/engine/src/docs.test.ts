import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as engine from "./index.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const page = readFileSync(`${root}docs/engine.md`, "utf8");
const example = "examples/engine/ten-minutes.ts";

describe("docs/engine.md", () => {
  it("shows the example as it is", () => {
    expect(page).toContain(`\`\`\`ts\n${readFileSync(`${root}${example}`, "utf8")}\`\`\``);
  });

  it("shows what the example prints", () => {
    const { stdout, status } = spawnSync(process.execPath, [example], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(page).toContain(`\`\`\`\n${stdout}\`\`\``);
  });

  it("names only words of the vocabulary that there are", () => {
    const table = page.slice(page.indexOf("## The vocabulary"), page.indexOf("Types keep units"));
    const words = [...table.matchAll(/`(\w+)`/gu)].map(([, word = ""]) => word);
    expect(words.length).toBeGreaterThan(50);
    for (const word of words) if (word !== "sharedLimits") expect(engine).toHaveProperty(word);
  });
});
