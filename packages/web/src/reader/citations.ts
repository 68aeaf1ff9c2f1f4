import type { ArticleRulesBody, DocumentBody } from "../api/bodies.ts";

interface Cited {
  readonly document: Pick<DocumentBody, "title" | "issued" | "number" | "date" | "signers" | "id">;
  readonly article: string;
  readonly citations: ArticleRulesBody["citations"];
  /** The whole permanent address. */
  readonly address: string;
  /** The day on which it is cited, ISO. */
  readonly on: string;
}

export const citationForms = [
  "number",
  "full",
  "gbt7714",
  "address",
  "bibtex",
  "akomaNtoso",
] as const;

/** The printed gazette, as it is cited. */
const gazette = "聊城市人民政府公报, 2019(2)";

/** An article cited in every usual form. */
export function citationsOf({
  document,
  article,
  citations,
  address,
  on,
}: Cited): Readonly<Record<(typeof citationForms)[number], string>> {
  const { number, date, signers } = document;
  const title = document.issued?.title ?? document.title;
  const where = /^\d+$/u.test(article) ? `第${article}条` : article;
  const author = signers.length > 0 ? `${signers.join(", ")}. ` : "";
  const day = date === null ? "" : `(${date})`;
  return {
    number: citations.number,
    full: citations.full,
    gbt7714: `${author}${title}${number === null ? "" : `: ${number}`}: ${where}[A/OL]//${gazette}. ${day}[${on}]. ${address}.`,
    address,
    bibtex: [
      `@misc{gongbao-${document.id}-${article},`,
      ...(signers.length > 0
        ? [`  author = {${signers.map((each) => `{${each}}`).join(" and ")}},`]
        : []),
      `  title = {{${title}}},`,
      ...(number === null ? [] : [`  number = {${number}},`]),
      ...(date === null ? [] : [`  date = {${date}},`]),
      `  note = {${where}, ${gazette}},`,
      `  url = {${address}},`,
      `  urldate = {${on}}`,
      "}",
    ].join("\n"),
    akomaNtoso: citations.akomaNtoso,
  };
}
