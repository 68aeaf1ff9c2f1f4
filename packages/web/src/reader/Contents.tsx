import type { DocumentBody } from "../api/bodies.ts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Phrases } from "../language/Phrases.tsx";
import { articlePath } from "./addresses.ts";
import { type Landmark, lineAnchor } from "./landmarks.ts";

/** What appointments say that they do, which we call by words of ours; days stand as they are printed. */
const actWords = {
  任命: "reader.appointed",
  免去: "reader.relieved",
  自然免除: "reader.lapsed",
} as const;

const isAct = (words: string): words is keyof typeof actWords => Object.hasOwn(actWords, words);

interface Row {
  readonly key: string;
  readonly depth: number;
  readonly words: string;
  readonly article: string | null;
}

/** Sections and articles in print order; a section that is itself an article is listed once, as the article. */
function rowsOf(document: DocumentBody): readonly Row[] {
  const articleStarts = new Set(document.articles.map((each) => each.range.start));
  const depthOf = (section: string | null) => (section === null ? 0 : section.split(".").length);
  const sections = document.sections
    .filter((each) => !articleStarts.has(each.range.start))
    .map((each) => ({
      start: each.range.start,
      row: {
        key: `s${each.id}`,
        depth: depthOf(each.id) - 1,
        words: `${each.label}${each.title}`,
        article: null,
      },
    }));
  const own = new Set(document.sections.map((each) => each.range.start));
  const articles = document.articles.map((each) => ({
    start: each.range.start,
    row: {
      key: `a${each.id}`,
      depth: depthOf(each.section) - (own.has(each.range.start) ? 1 : 0),
      words: each.title === null ? `第${each.id}条` : `${each.label}${each.title}`,
      article: each.id,
    },
  }));
  return [...sections, ...articles].toSorted((a, b) => a.start - b.start).map(({ row }) => row);
}

/** The contents of a document, with its parts or the document it belongs to. */
export function Contents({
  document,
  landmarks,
  current,
  onChoose,
}: {
  readonly document: DocumentBody;
  readonly landmarks: readonly Landmark[];
  readonly current: string | undefined;
  readonly onChoose?: () => void;
}) {
  const { t } = useTranslation();
  const rows = rowsOf(document);
  const go = onChoose ? { onClick: onChoose } : {};
  return (
    <nav className="contents" aria-label={t("reader.contents")}>
      <p className="contents-up">
        <Link to="/" {...go}>
          {t("reader.toIssue")}
        </Link>
        {document.parent ? (
          <Link to={`/read/${document.parent.id}`} lang="zh-CN" {...go}>
            {document.parent.number ?? document.parent.title}
          </Link>
        ) : null}
      </p>
      <p className="contents-title phrases" lang="zh-CN">
        <Link to={`/read/${document.id}`} {...go}>
          <Phrases words={document.issued?.title ?? document.title} />
        </Link>
      </p>
      <ol className="phrases" lang="zh-CN">
        {rows.map(({ key, depth, words, article }) => (
          <li key={key} style={{ paddingInlineStart: `${Math.max(0, depth)}rem` }}>
            {article === null ? (
              <span className="contents-section">
                <Phrases words={words} />
              </span>
            ) : (
              <Link
                to={articlePath(document.id, article)}
                aria-current={article === current ? "location" : undefined}
                preventScrollReset
                {...go}
              >
                <Phrases words={words} />
              </Link>
            )}
          </li>
        ))}
      </ol>
      {landmarks.length > 0 ? (
        <ul className="contents-landmarks">
          {landmarks.map(({ start, words }) => (
            <li key={start}>
              <a href={`#${lineAnchor(start)}`} {...go}>
                {isAct(words) ? t(actWords[words]) : <span lang="zh-CN">{words}</span>}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {document.annex ? (
        <p>
          <a href="#annex" {...go}>
            {t("reader.annex")}
          </a>
        </p>
      ) : null}
      {document.parts.length > 0 ? (
        <>
          <p className="contents-parts">{t("reader.parts")}</p>
          <ul className="phrases" lang="zh-CN">
            {document.parts.map((part) => (
              <li key={part.id}>
                <Link to={`/read/${part.id}`} {...go}>
                  <Phrases words={part.title} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </nav>
  );
}
