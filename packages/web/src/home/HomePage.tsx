import type { IssueBody } from "../api/bodies.ts";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { issueQuery } from "../api/queries.ts";
import { Phrases } from "../language/Phrases.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { SearchExamples } from "../search/SearchExamples.tsx";
import { SearchForm } from "../search/SearchForm.tsx";
import { contentsOf } from "./contents.ts";
import { OpenNow } from "./OpenNow.tsx";
import "./home.css";

/** The issue: its cover, what one may want from it, its contents. */
export function HomePage() {
  const { t } = useTranslation();
  const { data: issue } = useSuspenseQuery(issueQuery);
  return (
    <>
      <title>{`${t("frame.brand")} · ${issue.masthead.title ?? issue.id}`}</title>
      <Cover issue={issue} />
      <div className="frame-inner home">
        <section className="home-wish" aria-labelledby="wish">
          <h2 id="wish">{t("home.wish")}</h2>
          <SearchForm label={t("home.wish")} />
          <p className="examples">
            {t("home.try")}
            <SearchExamples />
          </p>
        </section>
        <section className="home-calculate" aria-labelledby="calculate">
          <h2 id="calculate">{t("home.calculateTitle")}</h2>
          <p>{t("home.calculateText")}</p>
          <p className="home-ways">
            <Link className="button" to="/calculate">
              {t("home.calculateGo")}
            </Link>
            <Link to="/calculators">{t("home.calculators")}</Link>
          </p>
        </section>
        <OpenNow />
        <Contents issue={issue} />
      </div>
    </>
  );
}

function Cover({ issue }: { readonly issue: IssueBody }) {
  const { t } = useTranslation();
  const { title, year, number, generalNumber, sponsor, publisher, licence } = issue.masthead;
  return (
    <div className="cover">
      <div className="frame-inner">
        <h1 lang="zh-CN">{title}</h1>
        <p className="cover-number">
          {t("home.number", { year, number })}
          <span>{t("home.generalNumber", { generalNumber })}</span>
        </p>
        <p className="cover-imprint" lang="zh-CN">
          <span>主管主办：{sponsor}</span>
          <span>编辑出版：{publisher}</span>
          <span>刊号：{licence}</span>
        </p>
      </div>
    </div>
  );
}

function Contents({ issue }: { readonly issue: IssueBody }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className="home-contents" aria-labelledby="contents">
      <h2 id="contents">{t("home.contents")}</h2>
      {language === "zh" ? null : <p className="note">{t("home.chineseOnly")}</p>}
      {contentsOf(issue).map(({ category, entries }) => (
        <section key={category} aria-label={category} lang="zh-CN">
          <h3>{category}</h3>
          <ul>
            {entries.map(({ title, number, page, document }) => (
              <li key={document.id}>
                <div className="entry">
                  <Link to={`/read/${document.id}`} className="phrases">
                    <Phrases words={title} />
                  </Link>
                  <Meta number={number} articles={document.articles} page={page} />
                </div>
                {document.parts.length > 0 ? (
                  <ul>
                    {document.parts.map((part) => (
                      <li key={part.id} className="entry">
                        <Link to={`/read/${part.id}`} className="phrases">
                          <Phrases words={part.title} />
                        </Link>
                        <Meta number={null} articles={part.articles} page={null} />
                      </li>
                    ))}
                  </ul>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="note">
        {t("home.errata", { mended: issue.errata.mended, noted: issue.errata.noted })}
        {language === "zh" ? null : " "}
        {issue.redactions.length > 0 ? t("home.masked", { count: issue.redactions.length }) : null}
      </p>
    </section>
  );
}

/** Beside a title: its number, how many articles it has, the printed page. */
function Meta({
  number,
  articles,
  page,
}: {
  readonly number: string | null;
  readonly articles: number;
  readonly page: number | null;
}) {
  const { t } = useTranslation();
  return (
    <span className="meta entry-meta" lang={t("frame.lang")}>
      {number === null ? null : (
        <span className="entry-number" lang="zh-CN">
          {number}
        </span>
      )}
      {articles > 0 ? (
        <span className="entry-articles">{t("home.articles", { count: articles })}</span>
      ) : null}
      {page === null ? null : <span className="entry-page">{t("home.page", { page })}</span>}
    </span>
  );
}
