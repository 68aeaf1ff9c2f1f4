import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { before, periodTable, periods } from "./periods.ts";

const page = fileURLToPath(new URL("../../../../docs/operations.md", import.meta.url));

it("docs/operations.md has the table of the periods that are kept; vitest -u writes it anew", async () => {
  const text = await readFile(page, "utf8");
  const written = text.replace(
    /(<!-- periods -->\n)[\s\S]*(<!-- \/periods -->)/u,
    (_, start: string, end: string) => `${start}${periodTable()}\n${end}`,
  );
  expect(written).toContain(periods.drafts.reason);
  await expect(written).toMatchFileSnapshot(page);
});

it("counts back from now", () => {
  expect(before(new Date("2019-06-01T00:00:00Z"), periods.letters)).toBe(
    "2019-05-02T00:00:00.000Z",
  );
});
