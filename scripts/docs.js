import { runScript } from "./process/child.js";
import { toolPath } from "./process/runtime.js";

/** The pages of docs/ that the program writes: each with the command that does. */
const PAGES = [
  ["interpretations", "--format", "md", "--output", "docs/interpretations.md"],
  ["coverage", "--format", "md", "--output", "docs/coverage.md"],
  ["catalogue", "--format", "md", "--output", "docs/catalogue.md", "--lang", "zh"],
  ["catalogue", "--format", "md", "--output", "docs/catalogue.en.md", "--lang", "en"],
];

/**
 * The pages and sources that are made from the server itself and held by tests, which write them too: who may use which
 * route, the kinds of problems, the description of the API, and from it the page's client.
 */
const HELD = [
  ["packages/server/src/access/access.test.ts", "packages/server/src/errors/problem.test.ts"],
  ["packages/server/src/openapi/openapi.test.ts"],
  ["packages/web/src/api/generated.test.ts"],
];

/** Writes the generated pages of docs/ anew. */
export async function docs() {
  for (const page of PAGES) {
    const { code } = await runScript("packages/cli/bin/gongbao.js", page);
    if (code !== 0) return code;
  }
  for (const tests of HELD) {
    const { code } = await runScript(toolPath("vitest"), [
      "run",
      "--project",
      "unit",
      "--update=all",
      ...tests,
    ]);
    if (code !== 0) return code;
  }
  return 0;
}
