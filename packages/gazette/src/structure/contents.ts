import type { Range } from "../issue/model.ts";
import {
  documentNumberOf,
  isCategory,
  isContentsHeading,
  isFinished,
  leaderOf,
} from "../mend/line-shape.ts";
import type { Paragraph } from "./paragraph.ts";

/** A line of the table of contents, not yet matched with a document. */
export interface Listed {
  readonly category: string | null;
  readonly title: string;
  readonly number: string | null;
  readonly page: number;
  readonly range: Range;
}

/** A table of contents and the paragraphs it takes up, by index. */
export interface Contents {
  readonly entries: readonly Listed[];
  readonly from: number;
  readonly to: number;
}

/** Every table of contents in the text; one issue has one, several issues in one file have several. */
export function findContents(paragraphs: readonly Paragraph[]): Contents[] {
  const found: Contents[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const words = paragraphs[index]?.words ?? "";
    const begins = isContentsHeading(words) || (found.length === 0 && leaderOf(words) !== null);
    if (!begins) continue;
    const contents = readContents(
      paragraphs,
      isContentsHeading(words) ? index : firstLine(paragraphs, index),
    );
    found.push(contents);
    index = Math.max(index, contents.to - 1);
  }
  return found;
}

/** Where the heading 目录 is lost, the list begins with the title or category above its first page number. */
function firstLine(paragraphs: readonly Paragraph[], leader: number): number {
  let index = leader;
  while (index > 0 && leader - index < 2 && isListLine(paragraphs[index - 1])) index--;
  return index;
}

function isListLine(paragraph: Paragraph | undefined): boolean {
  return (
    paragraph !== undefined &&
    (isCategory(paragraph.words) || /^(?:关于|印发)/u.test(paragraph.words))
  );
}

function readContents(paragraphs: readonly Paragraph[], from: number): Contents {
  const entries: Listed[] = [];
  let category: string | null = null;
  let title: Paragraph[] = [];
  let to = from + 1;
  for (let index = from; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.words.length > 200 || isFinished(paragraph.words))
      break;
    const { words } = paragraph;
    const leader = leaderOf(words);
    if (isContentsHeading(words)) {
      if (index > from) break;
    } else if (isCategory(words)) {
      category = words.replace(/^[◎●■◆]\s*/u, "");
      title = [];
    } else if (leader === null) {
      if (documentNumberOf(words) !== null || title.length === 3) break;
      title.push(paragraph);
    } else {
      const number = documentNumberOf(leader.words);
      const named = title.map((each) => each.words).join("");
      entries.push({
        category,
        title: number === null ? named + leader.words : named,
        number,
        page: leader.page,
        range: { start: (title[0] ?? paragraph).start, end: paragraph.end },
      });
      title = [];
      to = index + 1;
    }
  }
  return { entries, from, to };
}
