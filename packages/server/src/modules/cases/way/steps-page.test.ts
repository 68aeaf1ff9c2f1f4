import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { type StepKind, stepOf, steps } from "./steps.ts";

const page = fileURLToPath(new URL("../../../../../../docs/cases.md", import.meta.url));

const sides = {
  applicant: "the applicant",
  leading: "the leading body",
  supporting: "a supporting body",
  deciding: "the body that the article names",
  payer: "each payer",
} as const;

function stepTable(): string {
  const rows = (Object.keys(steps) as StepKind[]).map((kind) => {
    const { label, from, to, side, role } = stepOf(kind);
    return `| \`${kind}\` | ${label.zh} | ${sides[side]} | ${role} | ${from.join(", ")} | ${to ?? "—"} |`;
  });
  return [
    "| step | | by | role | from | to |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

it("docs/cases.md has the table of the steps there are; vitest -u writes it anew", async () => {
  const text = await readFile(page, "utf8");
  const written = text.replace(
    /(<!-- steps -->\n)[\s\S]*(<!-- \/steps -->)/u,
    (_, before: string, after: string) => `${before}${stepTable()}\n${after}`,
  );
  await expect(written).toMatchFileSnapshot(page);
});
