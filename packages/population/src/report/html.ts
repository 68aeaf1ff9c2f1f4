/** Markup, as opposed to text that has yet to be escaped. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Piece = Html | string | number | readonly Html[];

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const markupOf = (piece: Piece): string => {
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === "object") return piece.map(({ markup }) => markup).join("");
  return escaped(String(piece));
};

/** Markup with pieces put in: text and numbers are escaped, markup and lists of it are not. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(
    strings
      .map((part, at) => part + (at < pieces.length ? markupOf(pieces[at] ?? "") : ""))
      .join(""),
  );
