import { sayDay as sayInBoth } from "@gongbao/engine";
import type { CaseFile } from "./file.ts";

/** A paragraph of a letter. */
export interface Paragraph {
  readonly words: string;
  /** A heading of the first order (一、), or words of another, which are set off; the body's own else. */
  readonly as: "heading" | "quote" | "body";
}

/** What a letter says, before it is set. */
export interface Letter {
  readonly title: string;
  readonly to: string;
  readonly body: readonly Paragraph[];
}

export const heading = (words: string): Paragraph => ({ words, as: "heading" });
export const body = (words: string): Paragraph => ({ words, as: "body" });

/** What somebody wrote, each of its lines a paragraph. */
export const written = (words: string): readonly Paragraph[] =>
  words
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== "")
    .map((line) => body(line.trim()));

/** 2019年4月1日, as the date of an official letter is written (GB/T 9704—2012, 7.3.5.4). */
export const sayDay = (day: string): string => sayInBoth(day).zh;

/** What every letter says of the case it is about. */
export const about = ({ found, measure, applicant, offer }: CaseFile): string =>
  `${applicant}${offer === null ? "申报" : "免申即享"}“${found.programme.title}”（${measure}）一案（编号${found.number}）`;

/** The article that the letter goes by, word for word. */
export const basis = ({ cited, article }: CaseFile): readonly Paragraph[] => [
  body(`${cited}规定：`),
  ...article.map((words): Paragraph => ({ words, as: "quote" })),
];

/** The words that whoever took the step gave with it. */
export const reasonOf = ({ step }: CaseFile): string | null => {
  const { words } = step.detail;
  return typeof words === "string" && words.trim() !== "" ? words : null;
};
