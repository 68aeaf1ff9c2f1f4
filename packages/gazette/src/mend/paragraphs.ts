import {
  dateOf,
  documentNumberOf,
  endsAsAuthority,
  endsAsTitle,
  isAttachmentLine,
  isCategory,
  isChronicleEntry,
  isContentsHeading,
  isFinished,
  isLabelledHeading,
  isRedHeading,
  isTableRow,
  isWordsOnly,
  labelOf,
  leaderOf,
} from "./line-shape.ts";

/** A line of the scan that holds words, without the spaces at its ends. */
export interface ScanLine {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

/** The lines that hold words, in order. */
export function* scanLines(scan: string): Generator<ScanLine> {
  let apart = false;
  for (let at = 0; at < scan.length;) {
    const newline = scan.indexOf("\n", at);
    const stop = newline === -1 ? scan.length : newline;
    const line = scan.slice(at, stop);
    const words = line.trim();
    if (words === "") {
      apart = true;
    } else {
      const start = at + line.indexOf(words);
      yield { start, end: start + words.length, words, apart };
      apart = false;
    }
    at = stop + 1;
  }
}

/** The paragraph so far, as much of it as decides whether the next line goes on with it. */
interface Growing {
  /** Its last 700 characters. */
  tail: string;
  /** Its first line. */
  first: string;
  lines: number;
  /** What ended the paragraph before: after ； or ： the sentence is not over. */
  readonly opened: boolean;
}

/** Decides, line by line, which lines the page or the column broke. */
export class Joiner {
  #growing: Growing | null = null;

  /** Whether the line goes on with the paragraph of the line before. */
  continues(line: ScanLine): boolean {
    const growing = this.#growing;
    if (growing !== null && goesOn(growing, line)) {
      growing.tail = (growing.tail + line.words).slice(-700);
      growing.lines++;
      return true;
    }
    const opened = growing !== null && /[；：]$/u.test(growing.tail);
    this.#growing = { tail: line.words.slice(-700), first: line.words, lines: 1, opened };
    return false;
  }
}

function goesOn(before: Growing, line: ScanLine): boolean {
  if (standsAlone(before.tail) || standsAlone(line.words)) return false;
  if (isWrappedTitle(before, line)) return true;
  if (beginsAnew(line.words)) return false;
  if (isFinished(before.tail)) return false;
  if (before.lines === 1 && isLabelledHeading(before.first)) return closesAtOnce(line.words);
  if (isChronicleEntry(line.words)) return before.tail.endsWith("月");
  if (isProse(before)) return true;
  return isWrappedEntry(before, line);
}

function standsAlone(words: string): boolean {
  return (
    isTableRow(words) ||
    isCategory(words) ||
    isContentsHeading(words) ||
    isRedHeading(words) ||
    dateOf(words) !== null ||
    documentNumberOf(words) !== null ||
    leaderOf(words) !== null
  );
}

function beginsAnew(words: string): boolean {
  return labelOf(words) !== null || /^[△▲]/u.test(words) || isAttachmentLine(words);
}

/** 策。引导社会资本…: the rest of a heading, its full stop, and the text that follows it on the same line. */
function closesAtOnce(words: string): boolean {
  const stop = words.slice(0, 8).indexOf("。");
  return stop > 0 && stop <= 6;
}

function isProse({ tail, first, opened }: Growing): boolean {
  return /[，。；,;]/u.test(tail) || /[、]$/u.test(tail) || /^[△▲]/u.test(first) || opened;
}

/** 聊城市人民政府 | 关于…的通知; 关于… | …的通知; 大事记 | （2019年1月）. */
function isWrappedTitle({ tail, lines }: Growing, { words, apart }: ScanLine): boolean {
  if (lines > 4 || !isWordsOnly(tail) || !isWordsOnly(words)) return false;
  if (/^(?:关于|印发|转发)/u.test(words)) return endsAsAuthority(tail);
  if (/^[（(]\d{4}年.{0,12}[）)]$/u.test(words)) return endsAsTitle(tail);
  const begun = /(?:^|政府|办公室|委员会|局|厅|\s)(?:关于|印发|转发)/u.test(tail);
  return (
    begun &&
    !endsAsTitle(tail) &&
    endsAsTitle(words) &&
    !beginsAnew(words) &&
    (!apart || tail.length > 10)
  );
}

/** 编辑出版：聊城市人民政府 | 办公室, without an empty line between. */
function isWrappedEntry({ tail, lines }: Growing, { words, apart }: ScanLine): boolean {
  return (
    !apart &&
    lines === 1 &&
    /^[^：:]{1,8}[：:]./u.test(tail) &&
    isWordsOnly(words, 20) &&
    !/[:]/u.test(words)
  );
}
