/**
 * What a line of a Chinese official gazette is by its look alone. Mending asks it which lines belong together,
 * structure asks it what a paragraph is. Patterns accept half-width brackets, which scanners put for full-width ones.
 */

/** Depth of a label: 章 and 节 above 一、 above （一） above 1. above （1） above ①; 第…条 ranks with 一、. */
export type LabelLevel =
  | "chapter"
  | "section"
  | "clause"
  | "item"
  | "sub-item"
  | "circled"
  | "article";

export interface Label {
  readonly level: LabelLevel;
  readonly number: number;
  /** As printed, without the space after it. */
  readonly printed: string;
  /** Characters up to what follows the label, spaces included. */
  readonly length: number;
}

const chinese = "一二三四五六七八九十百零〇两";

const labelPatterns: readonly (readonly [LabelLevel, RegExp])[] = [
  ["chapter", new RegExp(`^(第([${chinese}]{1,5})[章节])[\\s\\u3000]*`, "u")],
  ["article", new RegExp(`^(第([${chinese}]{1,6})条)[\\s\\u3000]*`, "u")],
  // 一、二、三等奖 is no label.
  ["section", new RegExp(`^(([${chinese}]{1,4})、)\\s*(?![${chinese}]{1,3}[、等])`, "u")],
  ["clause", new RegExp(`^([（(]([${chinese}]{1,4})[）)])\\s*`, "u")],
  // 1.5 is no label, and «30. 2019年» is one.
  ["item", /^((\d{1,3})[.．、])(?:\s+|(?!\d))/u],
  ["sub-item", /^([（(](\d{1,2})[）)])\s*/u],
  ["circled", /^(([①-⑳]))\s*/u],
];

/** The label a line begins with, or null. */
export function labelOf(line: string): Label | null {
  const head = line.slice(0, 16);
  for (const [level, pattern] of labelPatterns) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const [whole, printed = "", digits = ""] = match;
    const number = ordinal(digits);
    if (number !== null) return { level, number, printed, length: whole.length };
  }
  return null;
}

/** 1, 十二, 一百零三, ⑤ as a number from 1; null where it is none. */
function ordinal(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  const circled = digits.codePointAt(0) ?? 0;
  if (circled >= 0x2460 && circled <= 0x2473) return circled - 0x2460 + 1;
  let total = 0;
  let digit = 0;
  for (const character of digits) {
    if (character === "十" || character === "百") {
      total += Math.max(digit, total === 0 ? 1 : digit) * (character === "十" ? 10 : 100);
      digit = 0;
    } else {
      digit =
        character === "〇" ? 0 : "零一二三四五六七八九".indexOf(character.replace("两", "二"));
    }
  }
  return total + digit === 0 ? null : total + digit;
}

const documentNumber = /^([\p{Script=Han}]{1,12})[〔［【[(（](\d{4})[〕］】\])）](\d{1,5})号$/u;

/** 发文字号 alone on its line, with hexagonal brackets; null where the line is none. */
export function documentNumberOf(line: string): string | null {
  if (line.length > 30) return null;
  const match = documentNumber.exec(line.replace(/\s+/gu, ""));
  return match === null ? null : `${match[1]}〔${match[2]}〕${match[3]}号`;
}

/** A line of the table of contents: what stands before the dots, and the page after them. */
export interface Leader {
  readonly words: string;
  readonly page: number;
}

/** «聊政发〔2019〕1号..... 2» split at its dots; null where the line has none. */
export function leaderOf(line: string): Leader | null {
  if (line.length > 200) return null;
  const match = /^([^.．…·]+)[.．…·]{3,}\s*(\d{1,4})$/u.exec(line.trim());
  return match === null ? null : { words: (match[1] ?? "").trim(), page: Number(match[2]) };
}

/** A date alone on its line, in ISO; null where the line is none or the day does not exist. */
export function dateOf(line: string): string | null {
  if (line.length > 24) return null;
  const bare = line.replace(/\s+/gu, "");
  const match =
    /^(\d{4}|[〇○零一二三四五六七八九]{4})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日$/u.exec(
      bare,
    );
  if (match === null) return null;
  const [, year = "", month = "", day = ""] = match;
  const digits = /^\d/u.test(year)
    ? year
    : Array.from(year, (each) => Math.max(0, "零一二三四五六七八九".indexOf(each))).join("");
  const iso = `${digits}-${pad(ordinal(month))}-${pad(ordinal(day))}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Date.parse lets 31 April run on into May in some engines.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

function pad(number: number | null): string {
  return String(number ?? 0).padStart(2, "0");
}

/** ◎ 市政府文件, a heading in the table of contents. */
export function isCategory(line: string): boolean {
  return line.length <= 40 && /^[◎●■◆]/u.test(line);
}

/** 聊城市人民政府文件, the red heading over a document. */
export function isRedHeading(line: string): boolean {
  return (
    line.length <= 40 && /^[\p{Script=Han}\s]{2,}文件$/u.test(line) && !/^关于|附件/u.test(line)
  );
}

/** 目 录. */
export function isContentsHeading(line: string): boolean {
  return /^目\s*[录錄]$/u.test(line.trim());
}

/** A day of a chronicle, «14-15日，…», or △ for one more event of the day. */
export function isChronicleEntry(line: string): boolean {
  return /^(?:△|▲|\d{1,2}(?:\s*[-—–~至]\s*\d{1,2})?日[，,])/u.test(line.slice(0, 16));
}

/** 附件：… */
export function isAttachmentLine(line: string): boolean {
  return /^附件\s*\d{0,2}\s*[：:]/u.test(line.slice(0, 12));
}

/** A row of a table: cells parted by tabs. */
export function isTableRow(line: string): boolean {
  return line.includes("\t");
}

const sentencePunctuation = /[。；！？]/u;

/** Short words without a sentence: a title, a heading, a name. */
export function isWordsOnly(line: string, longest = 80): boolean {
  return line.length > 0 && line.length <= longest && !/[。；！？：，\t]/u.test(line);
}

/** A label and a few words that make no sentence: 一、支持九大产业发展. */
export function isLabelledHeading(line: string): boolean {
  const label = labelOf(line);
  if (label === null || line.length > 60) return false;
  const words = line.slice(label.length);
  return words.length > 0 && !sentencePunctuation.test(words) && !/[：:，,、]$/u.test(words);
}

const titleEnd =
  /(?:通知|意见|政策|办法|规定|方案|决定|细则|说明|公告|通告|通报|函|批复|条例|规划|计划|纲要|报告|命令|制度|要点|大事记)(?:[（(].{1,20}[）)])?$/u;

/** Whether words end as the titles of official documents do. */
export function endsAsTitle(line: string): boolean {
  return titleEnd.test(line.slice(-30));
}

const issuerEnd = /(?:政府|办公室|办公厅|委员会|党委|市委|省委|县委|区委|局|厅|法院|检察院)$/u;

/** Whether words end as the name of an authority does. */
export function endsAsAuthority(line: string): boolean {
  return line.length <= 40 && issuerEnd.test(line.slice(-6));
}

/** Whether a paragraph is over: it ends in a full stop or the like, or in brackets that follow one. */
export function isFinished(line: string): boolean {
  const bare = (line.length > 700 ? line.slice(-700) : line).replace(/[”’』」"]+$/u, "");
  if (/[。；：！？…]$/u.test(bare)) return true;
  if (!/[）)]$/u.test(bare)) return false;
  const open = openingBracket(bare);
  return open === 0 || (open > 0 && /[。；！？”]$/u.test(bare.slice(0, open)));
}

/** Where the bracket opens that the last character closes; -1 where none does within 600 characters. */
function openingBracket(line: string): number {
  let depth = 0;
  for (let at = line.length - 1; at >= Math.max(0, line.length - 600); at--) {
    const character = line[at];
    if (character === "）" || character === ")") depth++;
    if (character === "（" || character === "(") depth--;
    if (depth === 0) return at;
  }
  return -1;
}
