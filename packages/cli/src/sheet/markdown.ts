import type { Sheet } from "@gongbao/server/sheets";

const cell = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("|", String.raw`\|`)
    .replaceAll("\n", "<br>");

/** A Markdown table under its title. */
export async function toMarkdownTable({ title, columns, rows }: Sheet): Promise<string> {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  const lines = [
    `# ${title}`,
    "",
    line(columns.map(({ heading }) => heading)),
    line(columns.map(() => "---")),
  ];
  for await (const row of rows) lines.push(line(row.map((text) => text ?? "")));
  return [...lines, ""].join("\n");
}
