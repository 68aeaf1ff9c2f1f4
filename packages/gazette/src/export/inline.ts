import type { Document, Issue, Range } from "../issue/model.ts";
import { type XmlNode, element } from "./xml.ts";

/** A stretch of the text that the XML marks, or a point in it (start = end). */
interface Mark extends Range {
  readonly wrap: (words: readonly XmlNode[]) => XmlNode;
}

/** Turns stretches of one document into marked-up text. */
export class InlineWriter {
  readonly #text: string;
  readonly #marks: readonly Mark[];

  constructor(issue: Issue, document: Document, hrefOf: (number: string) => string) {
    this.#text = issue.text;
    const marks: Mark[] = [];
    for (const { span, number } of document.references)
      marks.push({ ...span, wrap: (words) => element("ref", { href: hrefOf(number) }, words) });
    for (const article of document.articles)
      for (const { bodies } of article.responsibilities)
        for (const body of bodies)
          if (body.organisation !== null)
            marks.push({
              ...body.range,
              wrap: (words) =>
                element(
                  "organization",
                  { refersTo: `#${body.organisation}`, class: body.role },
                  words,
                ),
            });
    for (const erratum of issue.errata)
      if (erratum.document === document.id)
        marks.push({
          start: erratum.range.end,
          end: erratum.range.end,
          wrap: () => element("noteRef", { href: `#${erratum.id}`, marker: "勘" }),
        });
    this.#marks = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The words of a range with their marks; a mark that crosses the range or another mark is left out. */
  write({ start, end }: Range): readonly XmlNode[] {
    const nodes: XmlNode[] = [];
    let at = start;
    for (const mark of this.#marks) {
      const point = mark.start === mark.end;
      if (mark.start < at || mark.end > end || (point && mark.start === start)) continue;
      if (mark.start > at) nodes.push(this.#text.slice(at, mark.start));
      nodes.push(mark.wrap([this.#text.slice(mark.start, mark.end)]));
      at = mark.end;
    }
    if (at < end) nodes.push(this.#text.slice(at, end));
    return nodes;
  }
}
