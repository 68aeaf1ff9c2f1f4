import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph as Line,
  TextRun,
  convertMillimetersToTwip as mm,
} from "docx";
import type { CaseFile } from "./file.ts";
import { type Letter, type Paragraph, sayDay } from "./letter.ts";

const face = (eastAsia: string) => ({
  eastAsia,
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
});
const faces = {
  title: face("方正小标宋简体"),
  heading: face("黑体"),
  quote: face("楷体_GB2312"),
  body: face("仿宋_GB2312"),
  folio: { eastAsia: "宋体", ascii: "宋体", hAnsi: "宋体", cs: "宋体" },
} as const;

/** Sizes by their Chinese names, in half points. */
const sizes = { two: 44, three: 32, four: 28 } as const;
const point = 20;
const character = 16 * point;
const spacing = { line: 28 * point, lineRule: LineRuleType.EXACT };

/** The width between the margins, in points. */
const measure = (156 / 25.4) * 72;

const red = "FF0000";

/** The name at the head: as large as the line takes it, and not larger than on a page of the gazette. */
const headSize = (name: string): number =>
  2 * Math.max(22, Math.min(44, Math.floor((0.95 * measure) / name.length)));

/** What no XML may have in it: control characters, halves of characters. */
const fit = (words: string): string =>
  // oxlint-disable-next-line no-control-regex -- They are what is taken out.
  words.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, "");

const run = (words: string, how: keyof typeof faces, more: IRunOptions = {}): TextRun =>
  new TextRun({ text: fit(words), font: faces[how], size: sizes.three, ...more });

const line = (children: readonly TextRun[], more: IParagraphOptions = {}): Line =>
  new Line({ children, spacing, ...more });

const setParagraph = ({ words, as }: Paragraph): Line =>
  line([run(words, as)], { indent: { firstLine: 2 * character }, keepNext: as === "heading" });

/**
 * A letter as a file of Word, set as official letters are (GB/T 9704—2012): the red head and its rule, margins, faces,
 * sizes and lines, as far as the format has them.
 */
export function setLetter(letter: Letter, { found, body, day }: CaseFile): Promise<Buffer> {
  const folio = new Footer({
    children: [
      new Line({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: ["— ", PageNumber.CURRENT, " —"],
            font: faces.folio,
            size: sizes.four,
          }),
        ],
      }),
    ],
  });
  const file = new Document({
    title: fit(`${letter.title}（${found.number}）`),
    creator: fit(body),
    lastModifiedBy: fit(body),
    styles: { default: { document: { run: { font: faces.body, size: sizes.three } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(28) },
          },
        },
        footers: { default: folio },
        children: [
          line([run(body, "title", { size: headSize(body), color: red })], {
            alignment: AlignmentType.CENTER,
            spacing: { before: 20 * point, after: 28 * point },
          }),
          line([run(`编号：${found.number}`, "body")], {
            alignment: AlignmentType.CENTER,
            spacing: { ...spacing, after: 28 * point },
            border: { bottom: { style: BorderStyle.SINGLE, size: 10, space: 8, color: red } },
          }),
          line([run(letter.title, "title", { size: sizes.two })], {
            alignment: AlignmentType.CENTER,
            spacing: { line: 36 * point, lineRule: LineRuleType.EXACT, after: 28 * point },
          }),
          line([run(`${letter.to}：`, "body")]),
          ...letter.body.map(setParagraph),
          line([]),
          line([run(body, "body")], {
            alignment: AlignmentType.RIGHT,
            indent: { right: 2 * character },
            keepNext: true,
          }),
          line([run(sayDay(day), "body")], {
            alignment: AlignmentType.RIGHT,
            indent: { right: 4 * character },
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}
