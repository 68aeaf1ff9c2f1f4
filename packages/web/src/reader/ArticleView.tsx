import type { DocumentBody } from "../api/bodies.ts";
import { createElement } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Block } from "./blocks.ts";
import { articleAnchor, articlePath } from "./addresses.ts";
import { CopyCitation } from "./CopyCitation.tsx";
import { Citations } from "./Citations.tsx";
import { Does } from "./Does.tsx";
import { Responsibilities } from "./Responsibilities.tsx";
import { useRulesOf } from "./rules.ts";
import { ScanBeside } from "./ScanBeside.tsx";
import { Words } from "./Words.tsx";

/** An article: its heading run into its words, who answers for it, and its lasting address. */
export function ArticleView({
  block,
  document,
  current,
}: {
  readonly block: Extract<Block, { kind: "article" }>;
  readonly document: DocumentBody;
  readonly current: boolean;
}) {
  const { t } = useTranslation();
  const { article, heading, paragraphs } = block;
  const path = articlePath(document.id, article.id);
  const { citation } = article;
  const known = useRulesOf(document.id, article.id);
  const calculable = document.calculable.includes(article.id);
  return (
    <article
      id={articleAnchor(document.id, article.id)}
      className="article"
      tabIndex={-1}
      data-current={current}
      aria-label={citation}
      lang="zh-CN"
    >
      {paragraphs.map((paragraph, index) => (
        <ScanBeside key={paragraph.start} range={paragraph}>
          {index === 0 ? (
            <div className="paper-paragraph">
              {createElement(
                `h${block.level}`,
                {
                  className:
                    block.level === 2 && heading.end >= paragraph.end
                      ? "article-heading article-heading-alone"
                      : "article-heading",
                },
                <Words start={heading.start} end={Math.min(heading.end, paragraph.end)} />,
              )}
              {heading.end < paragraph.end ? (
                <p>
                  <Words start={heading.end} end={paragraph.end} />
                </p>
              ) : null}
            </div>
          ) : (
            <p className="paper-paragraph">
              <Words start={paragraph.start} end={paragraph.end} />
            </p>
          )}
        </ScanBeside>
      ))}
      <div className="article-foot" lang={t("frame.lang")}>
        <Responsibilities article={article} />
        <p className="article-tools">
          <Link to={path} preventScrollReset>
            {t("reader.link")}
            <span className="visually-hidden" lang="zh-CN">
              {citation}
            </span>
          </Link>
          <CopyCitation citation={citation} path={path} />
          {calculable ? (
            <Link to={`/calculate?document=${document.id}&article=${article.id}`}>
              {t("reader.calculate")}
            </Link>
          ) : null}
        </p>
        {known ? (
          <>
            <Citations
              document={document}
              article={article.id}
              citations={known.rules.citations}
              path={path}
            />
            <Does
              key={String(current)}
              rules={known.rules}
              programmes={known.programmes}
              open={current}
            />
          </>
        ) : null}
      </div>
    </article>
  );
}
