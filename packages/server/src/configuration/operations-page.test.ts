import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { variableTable } from "./variables.ts";

const page = fileURLToPath(new URL("../../../../docs/operations.md", import.meta.url));

it("docs/operations.md has the table of the variables that are read; vitest -u writes it anew", async () => {
  const text = await readFile(page, "utf8");
  const written = text.replace(
    /(<!-- variables -->\n)[\s\S]*(<!-- \/variables -->)/u,
    (_, before: string, after: string) => `${before}${variableTable()}\n${after}`,
  );
  await expect(written).toMatchFileSnapshot(page);
});
