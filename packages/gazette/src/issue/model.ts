/**
 * The structure of one issue of an official gazette.
 *
 * All offsets are UTF-16 code units into `Issue.text`, the mended text, half open: `text.slice(start, end)`.
 * Plain data throughout: an Issue survives JSON and `structuredClone` unchanged.
 */

/** A stretch of the mended text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the mended text in its document and article (文段). */
export interface Span extends Range {
  /** `Document.id`. */
  readonly document: string;
  /** `Article.id`, or null outside every article (a preamble, a signature). */
  readonly article: string | null;
}

/** A span with the words that stand there (引证). */
export interface Citation extends Span {
  readonly quote: string;
}

/** One issue (期), whole. */
export interface Issue {
  /** The volume's folder name, such as `liaocheng-2019-02`. */
  readonly id: string;
  readonly masthead: Masthead;
  readonly contents: readonly ContentsEntry[];
  /** Top-level documents in print order; parts of a compound document hang below it. */
  readonly documents: readonly Document[];
  /** Mended and masked: broken lines joined, errata applied, personal contact details replaced by `＊`, length kept. */
  readonly text: string;
  /** The scan with LF line ends, masked at the same characters; what `Alignment` points back to. */
  readonly scan: string;
  /** How `text` was made from `scan`, in order and without gaps in `text`. */
  readonly alignment: readonly Alignment[];
  readonly errata: readonly AppliedErratum[];
  readonly redactions: readonly Redaction[];
  /** Page breaks whose place is known. */
  readonly pages: readonly PageMark[];
  /** Everything expected and not found, or found and not understood. Empty for a whole, clean issue. */
  readonly problems: readonly Problem[];
}

export interface Masthead {
  /** 聊城市人民政府公报 */
  readonly title: string | null;
  readonly year: number | null;
  /** 第2期 → 2 */
  readonly number: number | null;
  /** 总第191期 → 191 */
  readonly generalNumber: number | null;
  /** 主管主办 */
  readonly sponsor: string | null;
  /** 编辑出版 */
  readonly publisher: string | null;
  /** 刊号 */
  readonly licence: string | null;
  readonly phone: string | null;
  readonly postcode: string | null;
  readonly address: string | null;
  readonly email: string | null;
  readonly range: Range | null;
}

/** A line of the table of contents (目录). */
export interface ContentsEntry {
  /** The heading it stands under: 市政府文件 */
  readonly category: string | null;
  readonly title: string;
  /** 发文字号, where it has one. */
  readonly number: string | null;
  readonly page: number | null;
  /** The document it was matched with. */
  readonly document: string | null;
  readonly range: Range;
}

/** A document (文件), or a part of a compound one. */
export interface Document {
  /** `D1`, `D2`, `D2.1` …: its place in the issue. */
  readonly id: string;
  /** 发文字号 as printed, hexagonal brackets; null for a part and for the chronicle. */
  readonly number: string | null;
  readonly title: string;
  readonly kind: "opinion" | "policy" | "notice" | "appointments" | "chronicle";
  /** The red heading: 聊城市人民政府文件 */
  readonly heading: string | null;
  /** 主送 */
  readonly addressees: readonly string[];
  /** 成文日期, ISO. */
  readonly date: string | null;
  /** 落款, in order. */
  readonly signers: readonly string[];
  /** The text that a notice prints and issues (印发《…》), where its articles are the document's own. */
  readonly issued: IssuedText | null;
  /** The page the table of contents gives. */
  readonly page: number | null;
  readonly range: Range;
  readonly titleRange: Range;
  /** Everything between the addressees and the attachments or the signature; of `issued`, where there is one. */
  readonly body: Range | null;
  /** What stands before the first section or article. A notice's own words, where it issues another text. */
  readonly preamble: Range | null;
  readonly sections: readonly Section[];
  /** All articles in order, whatever section they stand in. */
  readonly articles: readonly Article[];
  /** Paragraphs after the last article: closing provisions, filing requirements. */
  readonly closing: Range | null;
  readonly signature: Range | null;
  readonly attachments: readonly Attachment[];
  readonly annex: Annex | null;
  readonly parts: readonly Document[];
  /** Documents named in the text by 发文字号. */
  readonly references: readonly Reference[];
}

/** The text that a notice issues: 《关于……的若干财政政策》. */
export interface IssuedText {
  readonly title: string;
  readonly titleRange: Range;
  readonly preamble: Range | null;
}

/** A heading over articles: 一、支持九大产业发展; nested in D3: 三、 › （一）. */
export interface Section {
  /** `1`, `3.1` … by the printed numerals. */
  readonly id: string;
  /** As printed: `一、`, `（一）`. */
  readonly label: string;
  readonly title: string;
  /** From the label to the end of the last paragraph under it, sub-sections included. */
  readonly range: Range;
  readonly headingRange: Range;
  /** Paragraphs between the heading and the first article or sub-section below it. */
  readonly lead: Range | null;
}

/**
 * A numbered provision (条).
 *
 * A section that holds prose and nothing numbered is a provision too: it is listed among the sections and, with the
 * same id and label, among the articles, so that its words can be cited.
 */
export interface Article {
  /** Its number within the document, `5`; nested ones `3.1.2`. */
  readonly id: string;
  /** As printed: `5.`, `一、`. */
  readonly label: string;
  /** Its first sentence where that is a heading: 支持高端品牌培育. Null where the article has none. */
  readonly title: string | null;
  /** `Section.id`, or null. */
  readonly section: string | null;
  /** From the label to the end of the last paragraph. */
  readonly range: Range;
  /** Without label and title. */
  readonly body: Range;
  readonly paragraphs: readonly Range[];
  readonly responsibilities: readonly Responsibility[];
}

/** A clause saying who answers for an article: （市财政局牵头，市税务局配合）. */
export interface Responsibility {
  readonly span: Span;
  readonly bodies: readonly ResponsibleBody[];
}

export interface ResponsibleBody {
  readonly role: "lead" | "support" | "responsible";
  /** `Organisation.id`, or null where the register does not know the name; then a Problem says so. */
  readonly organisation: string | null;
  /** As printed. */
  readonly name: string;
  readonly range: Range;
}

/** An attachment named at the end of a document (附件). */
export interface Attachment {
  readonly number: number | null;
  readonly title: string;
  /** Marked 略: not printed. */
  readonly omitted: boolean;
  readonly range: Range;
}

/** The annex of formulas, row by row. */
export interface Annex {
  readonly title: string;
  readonly range: Range;
  readonly rows: readonly AnnexRow[];
}

export interface AnnexRow {
  /** `1` … `4`. */
  readonly id: string;
  readonly item: Range;
  /** Formulas, one Range each. */
  readonly formulas: readonly Range[];
  readonly notes: readonly AnnexNote[];
}

export interface AnnexNote {
  /** ① → `1`; null where unnumbered. */
  readonly label: string | null;
  /** Which of `AnnexRow.formulas` it explains, from 0: numbering that begins again begins the next formula's notes. */
  readonly formula: number;
  readonly range: Range;
}

/** Another document named in the text. */
export interface Reference {
  /** Normalised: 鲁政发〔2018〕21号 */
  readonly number: string;
  /** The title in 《》 it is given with, if any. */
  readonly title: string | null;
  readonly span: Span;
}

/**
 * A piece of the mended text and the piece of the scan it came from. Pieces follow one another without gaps in both.
 *
 * `joined` changes layout alone: line ends, page breaks, spaces, and the scanner's tags for a paragraph of a table.
 */
export interface Alignment {
  readonly text: Range;
  readonly scan: Range;
  readonly kind: "same" | "joined" | "erratum";
}

/** One entry of a volume's list of errata (勘误表), as written by whoever compared the scan. */
export interface Erratum {
  readonly id: string;
  /** `Document.id`, or null outside every document. */
  readonly document: string | null;
  /** `mended`: the text is changed. `noted`: it looks damaged, or contradicts itself, and is left as it stands. */
  readonly kind: "mended" | "noted";
  /** Words of the scan, found there once, in which `original` stands once. Line ends are written `\n`. */
  readonly context: string;
  /** The damaged words; left out with `rule`, which concerns the whole line of `context`. */
  readonly original?: string;
  /** What should stand there. Empty to delete; a suggestion only where `kind` is `noted`. */
  readonly mended?: string;
  /** `fullwidth`: half-width , ; : ? ! ( ) beside Chinese characters become full-width on the whole line. */
  readonly rule?: "fullwidth";
  readonly reason: { readonly zh: string; readonly en: string };
}

/** One place of the list of errata as found in the scan. */
export interface AppliedErratum {
  readonly id: string;
  /** `Document.id`, or null outside every document. */
  readonly document: string | null;
  readonly kind: "mended" | "noted";
  readonly original: string;
  /** What stands in the text; where `kind` is `noted`, what might have been meant, or the original again. */
  readonly mended: string;
  readonly reason: { readonly zh: string; readonly en: string };
  /** Where the mended words stand; an empty range where words were removed. */
  readonly range: Range;
  /** Where the original words stand in `Issue.scan`. */
  readonly scan: Range;
}

/** A masked personal contact detail. */
export interface Redaction extends Range {
  readonly kind: "mobile" | "mailbox";
}

export interface PageMark {
  readonly page: number;
  readonly offset: number;
}

/** Something missing, doubled or not understood, and where. */
export interface Problem {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: { readonly zh: string; readonly en: string };
  /** Line and column in the scan, from 1; columns count UTF-16 code units. */
  readonly line: number | null;
  readonly column: number | null;
}
