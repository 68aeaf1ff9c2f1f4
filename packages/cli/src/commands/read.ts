import type { Label } from "@gongbao/engine";
import {
  type CitationTarget,
  type Issue,
  type Responsibility,
  formatCitation,
  parseCitation,
  toScan,
} from "@gongbao/gazette";
import { EXIT, Failure } from "../failure.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { CommandDefinition } from "./definition.ts";

const ROLE: Readonly<Record<Responsibility["bodies"][number]["role"], Label>> = {
  lead: { zh: "牵头", en: "leads" },
  support: { zh: "配合", en: "supports" },
  responsible: { zh: "负责", en: "responsible" },
};

/** What a citation points to. Throws a `Failure`: exit 1 where nothing is there, 2 where it cannot be understood. */
function find(citation: string, issue: Issue): CitationTarget {
  const reading = parseCitation(citation, issue);
  if (reading.ok) return reading.target;
  const { code, message } = reading.problem;
  const absent = code === "no-document" || code === "no-article" || code === "no-paragraph";
  throw new Failure(absent ? EXIT.notFound : EXIT.wrongInput, code, message);
}

function record(issue: Issue, target: CitationTarget, withScan: boolean) {
  const { document, article, through, span } = target;
  const section =
    target.section ?? document.sections.find(({ id }) => id === article?.section) ?? null;
  const within = (range: { start: number; end: number }) =>
    span.start <= range.start && range.end <= span.end;
  const { start, end, from, to } = toScan(issue, span);
  return {
    citation: { ...span, quote: issue.text.slice(span.start, span.end) },
    label: formatCitation(document, article, "number"),
    document: {
      id: document.id,
      number: document.number,
      title: document.title,
      kind: document.kind,
      date: document.date,
      signers: document.signers,
      addressees: document.addressees,
    },
    section: section && { id: section.id, label: section.label, title: section.title },
    article: article && {
      id: article.id,
      label: article.label,
      title: article.title,
      through: through?.id ?? null,
    },
    responsibilities: document.articles
      .flatMap(({ responsibilities }) => responsibilities)
      .filter((each) => within(each.span))
      .map(({ span: words, bodies }) => ({
        citation: { ...words, quote: issue.text.slice(words.start, words.end) },
        bodies: bodies.map(({ role, name, organisation }) => ({ role, name, organisation })),
      })),
    errata: issue.errata
      .filter(({ range }) => within(range))
      .map(({ id, kind, original, mended, reason, range }) => ({
        id,
        kind,
        original,
        mended,
        reason,
        start: range.start,
        end: range.end,
      })),
    scan: withScan ? { text: issue.scan.slice(start, end), from, to } : null,
  };
}

type ReadRecord = ReturnType<typeof record>;

function showErrata({ errata }: ReadRecord, terminal: Terminal): void {
  terminal.print();
  terminal.heading({ zh: `勘误 ${errata.length} 处`, en: `Errata: ${errata.length}` });
  const kind = {
    mended: { zh: "已改", en: "mended" },
    noted: { zh: "存疑", en: "noted" },
  } as const;
  for (const erratum of errata) {
    const words =
      erratum.kind === "mended"
        ? `«${erratum.original}» → «${erratum.mended}»`
        : `«${erratum.original}»`;
    const said = terminal.say(kind[erratum.kind]);
    terminal.paragraph(`${erratum.id} ${said} ${words}`.replaceAll("\n", "⏎"), 4, "  - ");
    terminal.paragraph(terminal.say(erratum.reason), 6);
  }
}

function show(read: ReadRecord, withErrata: boolean, terminal: Terminal): void {
  const { document, citation, responsibilities, scan } = read;
  terminal.print(terminal.style("bold", read.label));
  if (document.number !== null) terminal.paragraph(document.title);
  terminal.print();
  for (const paragraph of (scan ? scan.text : citation.quote).split("\n"))
    if (paragraph.trim() !== "") terminal.paragraph(paragraph);
  if (scan)
    terminal.print(
      terminal.style(
        "dim",
        `\n${terminal.say({
          zh: `扫描原文第${scan.from.line}行第${scan.from.column}列至第${scan.to.line}行第${scan.to.column}列`,
          en: `The scan, line ${scan.from.line} column ${scan.from.column} to line ${scan.to.line} column ${scan.to.column}`,
        })}`,
      ),
    );
  if (responsibilities.length > 0) {
    terminal.print();
    terminal.heading({ zh: "责任单位", en: "Who answers for it" });
    for (const { bodies } of responsibilities)
      terminal.paragraph(
        bodies
          .map(({ role, name }) => `${name}（${terminal.say(ROLE[role])}）`)
          .join(terminal.say({ zh: "、", en: ", " })),
        2,
      );
  }
  if (withErrata) showErrata(read, terminal);
}

export const readCommand: CommandDefinition = {
  name: "read",
  about: {
    zh: "读原文：一份文件、一条或一款",
    en: "read the text: a document, an article or a paragraph",
  },
  arguments: [
    {
      name: "<CITATION...>",
      about: {
        zh: "引证，如 聊政发〔2019〕1号 第5条，D2.3 第三条，《若干税收政策》三、",
        en: "a citation, such as 聊政发〔2019〕1号 第5条 or D1 §5",
      },
    },
  ],
  options: [
    {
      flags: "--scan",
      about: { zh: "显示扫描原样", en: "show the scan as it stands" },
    },
    { flags: "--errata", about: { zh: "列出勘误", en: "list the errata" } },
  ],
  examples: [
    'read "聊政发〔2019〕1号 第5条"',
    "read D2.3 第三条 --errata",
    "read D1 §2 --scan --lang en",
  ],
  async run(operands, options, terminal) {
    const { openIssue } = await import("../volume/open.ts");
    const issue = openIssue();
    const target = find(operands.join(" "), issue);
    const read = record(issue, target, options["scan"] === true);
    if (terminal.json) terminal.printJson(read);
    else show(read, options["errata"] === true, terminal);
  },
};
