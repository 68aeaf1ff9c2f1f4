import type { MoneyRange } from "@gongbao/engine";
import type { Compared } from "./compare.ts";

/** A comparison as it goes into a file. */
interface Comparison {
  readonly heads: readonly string[];
  readonly lines: readonly Compared[];
  readonly total: {
    readonly name: string;
    readonly before: MoneyRange;
    readonly after: MoneyRange;
  };
  /** What was compared, each with what it is called: a file goes further than the page that it was made on. */
  readonly told: readonly (readonly [string, string])[];
}

/**
 * The lines with their total below them, an empty line, and what was compared. A cell that begins like a formula gets an
 * apostrophe.
 */
export function reformCsv({ heads, lines, total, told }: Comparison): string {
  const cell = (text: string) => `"${text.replace(/^[=+\-@]/u, "'$&").replaceAll('"', '""')}"`;
  const rows = [...lines, total].map(({ name, before, after }) => [
    name,
    before?.min ?? "",
    before?.max ?? "",
    after?.min ?? "",
    after?.max ?? "",
  ]);
  return [heads, ...rows, [], ...told].map((row) => row.map(cell).join(",")).join("\r\n");
}
