import type { ContentsEntry, Document, Masthead, PageMark, Range } from "../issue/model.ts";
import {
  contentsFindings,
  documentFindings,
  numberingFindings,
  partFindings,
  type StructureFinding,
} from "./checks.ts";
import { type Contents, findContents } from "./contents.ts";
import { divide, identity, type Stretch } from "./divide.ts";
import { readDocument, type ReadDocument, type Setting } from "./document.ts";
import { readMasthead } from "./masthead.ts";
import { bare, type Paragraph, paragraphsOf } from "./paragraph.ts";

/** The structure of a mended text. */
export interface Structure {
  readonly masthead: Masthead;
  readonly contents: readonly ContentsEntry[];
  readonly documents: readonly Document[];
  readonly pages: readonly PageMark[];
  readonly findings: readonly StructureFinding[];
}

/** Reads masthead, contents and documents of a mended text; `rows` are its table rows. */
export function readStructure(text: string, rows: readonly Range[]): Structure {
  const paragraphs = paragraphsOf(text);
  const tables = findContents(paragraphs);
  const stretches = divide(paragraphs, tables);
  const read = readAll({ text, rows }, paragraphs, stretches);
  const mastheadEnd = Math.min(tables[0]?.from ?? 40, stretches[0]?.from ?? paragraphs.length);
  const masthead = readMasthead(paragraphs.slice(0, mastheadEnd));
  const { contents, documents } = matchContents(
    tables[0],
    read.map(({ document }) => document),
  );
  const pages = documents
    .filter((each): each is Document & { page: number } => each.page !== null)
    .map(({ page, range }) => ({ page, offset: range.start }));
  const findings = [
    ...wholeFindings(paragraphs, tables, stretches, masthead),
    ...contentsFindings(contents, documents),
    ...read.flatMap((each) => partFindings(each.document, each.unprinted)),
    ...read.flatMap(({ numbered }) =>
      numbered.flatMap((each) => numberingFindings(each.document, each.entries)),
    ),
    ...documents.flatMap((each) =>
      [each, ...each.parts].flatMap((one) => documentFindings(text, one)),
    ),
  ];
  return { masthead, contents, documents, pages, findings };
}

function readAll(
  { text, rows }: Setting,
  paragraphs: readonly Paragraph[],
  stretches: readonly Stretch[],
): ReadDocument[] {
  let next = 0;
  return stretches.map(({ from, to }, index) => {
    const own = paragraphs.slice(from, to);
    const end = own.at(-1)?.end ?? 0;
    const first = next;
    while (next < rows.length && (rows[next]?.end ?? 0) <= end) next++;
    return readDocument({ text, rows: rows.slice(first, next) }, own, `D${index + 1}`, null);
  });
}

function matchContents(
  table: Contents | undefined,
  documents: readonly Document[],
): { contents: ContentsEntry[]; documents: Document[] } {
  const waiting = Map.groupBy(documents.toReversed(), ({ number, title }) =>
    identity(number, title),
  );
  const pages = new Map<string, number>();
  const contents = (table?.entries ?? []).map((entry): ContentsEntry => {
    const found = waiting.get(identity(entry.number, entry.title))?.pop();
    if (found !== undefined) pages.set(found.id, entry.page);
    return { ...entry, range: bare(entry.range), document: found?.id ?? null };
  });
  return {
    contents,
    documents: documents.map((each) => ({ ...each, page: pages.get(each.id) ?? null })),
  };
}

function finding(
  code: string,
  severity: "error" | "warning",
  zh: string,
  en: string,
  offset: number | null = null,
): StructureFinding {
  return { code, severity, zh, en, offset };
}

function wholeFindings(
  paragraphs: readonly Paragraph[],
  tables: readonly Contents[],
  stretches: readonly Stretch[],
  masthead: Masthead,
): StructureFinding[] {
  if (paragraphs.length === 0)
    return [finding("empty", "error", "文本是空的", "The text is empty")];
  const none = stretches.length === 0;
  if (none && tables.length === 0 && masthead.title === null) {
    return [
      finding(
        "not-a-gazette",
        "error",
        "这不像一期政府公报：没有刊名、目录和带发文字号的文件",
        "This does not look like a gazette: no title, no contents, no numbered document",
      ),
    ];
  }
  const findings: StructureFinding[] = [];
  if (masthead.title === null) {
    findings.push(
      finding(
        "masthead-missing",
        "error",
        "没有找到刊名",
        "The title of the gazette was not found",
      ),
    );
  }
  if (masthead.number === null) {
    findings.push(
      finding("issue-number-missing", "error", "没有找到期号", "The issue number was not found"),
    );
  }
  if (tables.length === 0) {
    findings.push(
      finding(
        "contents-missing",
        "error",
        "没有找到目录，无法核对文件是否齐全",
        "No table of contents: whether documents are missing cannot be told",
      ),
    );
  }
  if (none)
    findings.push(finding("no-documents", "error", "没有找到任何文件", "No document was found"));
  for (const each of tables.slice(1)) {
    const offset = paragraphs[each.from]?.start ?? null;
    findings.push(
      finding(
        "second-contents",
        "warning",
        "文本中还有一份目录：可能不止一期",
        "Another table of contents: there may be more than one issue here",
        offset,
      ),
    );
  }
  return findings;
}
