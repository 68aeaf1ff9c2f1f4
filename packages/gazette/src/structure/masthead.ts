import type { Masthead } from "../issue/model.ts";
import { type Paragraph, rangeOf } from "./paragraph.ts";

/** Reads what stands before the table of contents: the title, the numbers, and the publisher's details. */
export function readMasthead(paragraphs: readonly Paragraph[]): Masthead {
  const lines = paragraphs.map(({ words }) => words);
  const whole = lines.join("\n");
  const entry = (key: RegExp): string | null => {
    for (const line of lines) {
      const match = /^([^：:]{1,8})[：:]\s*(.+)$/u.exec(line);
      if (match !== null && key.test((match[1] ?? "").replace(/\s+/gu, "")))
        return match[2] ?? null;
    }
    return null;
  };
  const figure = (pattern: RegExp): number | null => {
    const match = pattern.exec(whole);
    return match?.[1] === undefined ? null : Number(match[1]);
  };
  return {
    title: lines.find((line) => line.length <= 40 && /公\s*报$/u.test(line)) ?? null,
    year: figure(/(\d{4})年\s*第/u) ?? figure(/^(\d{4})年?$/mu),
    number: figure(/(?<!总)第\s*(\d{1,4})\s*期/u),
    generalNumber: figure(/总第\s*(\d{1,5})\s*期/u),
    sponsor: entry(/主管|主办/u),
    publisher: entry(/编辑|出版/u),
    licence: entry(/刊号|准印/u),
    phone: entry(/电话/u),
    postcode: entry(/邮编|邮政编码/u),
    address: entry(/地址/u),
    email: entry(/^E-?mail$|邮箱/iu),
    range: rangeOf(paragraphs),
  };
}
