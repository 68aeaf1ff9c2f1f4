import { runScript } from "./process/child.js";

/** The pages of docs/ that the program writes: each with the command that does. */
const PAGES = [
  ["interpretations", "--format", "md", "--output", "docs/interpretations.md"],
  ["coverage", "--format", "md", "--output", "docs/coverage.md"],
  ["catalogue", "--format", "md", "--output", "docs/catalogue.md", "--lang", "zh"],
  ["catalogue", "--format", "md", "--output", "docs/catalogue.en.md", "--lang", "en"],
];

/** Writes the generated pages of docs/ anew. */
export async function docs() {
  for (const page of PAGES) {
    const { code } = await runScript("packages/cli/bin/gongbao.js", page);
    if (code !== 0) return code;
  }
  return 0;
}
