import type { Annex, Article, Document, Issue, Range, Section } from "../issue/model.ts";
import { InlineWriter } from "./inline.ts";
import { type XmlElement, element } from "./xml.ts";

/** Writes the parts of one document that hold its text. */
export class DocumentWriter {
  readonly #issue: Issue;
  readonly #document: Document;
  readonly #inline: InlineWriter;
  readonly #prefix: string;

  constructor(
    issue: Issue,
    document: Document,
    prefix: string,
    hrefOf: (number: string) => string,
  ) {
    this.#issue = issue;
    this.#document = document;
    this.#prefix = prefix;
    this.#inline = new InlineWriter(issue, document, hrefOf);
  }

  /** The heading, the number, the title and the addressees: everything before the body. */
  preface(): XmlElement[] {
    const { range, body, titleRange } = this.#document;
    const until = body?.start ?? this.#ownEnd();
    const lines = this.#lines({ start: range.start, end: until });
    if (lines.length === 0) return [];
    const children = lines.map((line) => {
      const words = this.#inline.write(line);
      const inTitle = titleRange.start <= line.start && line.end <= titleRange.end;
      const text = this.#issue.text.slice(line.start, line.end);
      const named = text === this.#document.number ? "docNumber" : inTitle ? "docTitle" : null;
      return element("p", {}, named ? [element(named, {}, words)] : words);
    });
    return [element("preface", {}, children)];
  }

  /** Sections, articles and whatever stands between and after them, in print order. */
  mainBody(): XmlElement {
    const { body, sections, articles, annex, parts } = this.#document;
    const top = [
      ...sections
        .filter((section) => !section.id.includes("."))
        .map((section) => ({ range: section.range, write: () => this.#section(section) })),
      ...articles
        .filter((article) => article.section === null)
        .map((article) => ({ range: article.range, write: () => this.#article(article) })),
      ...(annex ? [{ range: annex.range, write: () => this.#annex(annex) }] : []),
    ].toSorted((a, b) => a.range.start - b.range.start);
    const children: XmlElement[] = [];
    let at = body?.start ?? this.#ownEnd();
    const end = parts[0]?.range.start ?? this.#document.range.end;
    for (const piece of top) {
      if (piece.range.start < at) continue;
      children.push(...this.#paragraphs({ start: at, end: piece.range.start }), piece.write());
      at = piece.range.end;
    }
    children.push(...this.#paragraphs({ start: at, end }));
    return element("mainBody", {}, children.length > 0 ? children : [element("p")]);
  }

  #ownEnd(): number {
    return this.#document.parts[0]?.range.start ?? this.#document.range.end;
  }

  #lines({ start, end }: Range): Range[] {
    const lines: Range[] = [];
    let at = start;
    for (const line of this.#issue.text.slice(start, end).split("\n")) {
      if (line.trim() !== "") lines.push({ start: at, end: at + line.length });
      at += line.length + 1;
    }
    return lines;
  }

  #paragraphs(range: Range): XmlElement[] {
    return this.#lines(range).map((line) => element("p", {}, this.#inline.write(line)));
  }

  #section(section: Section): XmlElement {
    const eId = `${this.#prefix}sec_${section.id.replaceAll(".", "_")}`;
    const { sections, articles } = this.#document;
    const labelEnd = section.headingRange.start + section.label.length;
    const below = [
      ...sections
        .filter(
          (one) =>
            one.id.startsWith(`${section.id}.`) &&
            one.id.split(".").length === section.id.split(".").length + 1,
        )
        .map((one) => ({ range: one.range, write: () => this.#section(one) })),
      ...articles
        .filter((one) => one.section === section.id)
        .map((one) => ({ range: one.range, write: () => this.#article(one) })),
    ].toSorted((a, b) => a.range.start - b.range.start);
    const num = element("num", {}, [section.label]);
    const heading = element(
      "heading",
      {},
      this.#inline.write({ start: labelEnd, end: section.headingRange.end }),
    );
    const first = below[0]?.range.start ?? section.range.end;
    const lead = this.#paragraphs({ start: section.headingRange.end, end: first });
    if (below.length === 0)
      return element("section", { eId }, [
        num,
        heading,
        element("content", { eId: `${eId}__content` }, lead),
      ]);
    const intro = lead.length > 0 ? [element("intro", { eId: `${eId}__intro` }, lead)] : [];
    const last = below.at(-1)?.range.end ?? section.range.end;
    const after = this.#paragraphs({ start: last, end: section.range.end });
    const wrapUp = after.length > 0 ? [element("wrapUp", { eId: `${eId}__wrap` }, after)] : [];
    return element("section", { eId }, [
      num,
      heading,
      ...intro,
      ...below.map((piece) => piece.write()),
      ...wrapUp,
    ]);
  }

  #article(article: Article): XmlElement {
    const eId = `${this.#prefix}art_${article.id.replaceAll(".", "_")}`;
    const labelEnd = article.range.start + article.label.length;
    const titled = article.title !== null && article.body.start > labelEnd;
    const title = { start: labelEnd, end: article.body.start };
    const from = titled ? article.body.start : labelEnd;
    return element("article", { eId }, [
      element("num", {}, [article.label]),
      ...(titled ? [element("heading", {}, this.#inline.write(title))] : []),
      element(
        "content",
        { eId: `${eId}__content` },
        this.#paragraphs({ start: from, end: article.range.end }),
      ),
    ]);
  }

  #annex(annex: Annex): XmlElement {
    const eId = `${this.#prefix}annex`;
    const cell = (ranges: readonly Range[]) =>
      element(
        "td",
        {},
        ranges.length > 0 ? ranges.flatMap((range) => this.#paragraphs(range)) : [element("p")],
      );
    const rows = annex.rows.map((row) =>
      element("tr", {}, [
        cell([row.item]),
        cell(row.formulas),
        cell(row.notes.map((note) => note.range)),
      ]),
    );
    const head = this.#paragraphs({
      start: annex.range.start,
      end: annex.rows[0]?.item.start ?? annex.range.end,
    });
    const table = rows.length > 0 ? [element("table", { eId: `${eId}__table` }, rows)] : [];
    return element("hcontainer", { eId, name: "annex" }, [
      element("content", { eId: `${eId}__content` }, [...head, ...table]),
    ]);
  }
}
