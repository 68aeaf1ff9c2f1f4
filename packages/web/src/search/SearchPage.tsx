import type { SearchBody } from "../api/bodies.ts";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { searchQuery } from "../api/queries.ts";
import { cut } from "../reader/marks.ts";
import { found as placesOf } from "./found.ts";
import { SearchExamples } from "./SearchExamples.tsx";
import { SearchForm } from "./SearchForm.tsx";
import "./search.css";

const kindKeys = {
  document: "search.kindDocument",
  article: "search.kindArticle",
  provision: "search.kindProvision",
  annex: "search.kindAnnex",
  appointment: "search.kindAppointment",
  event: "search.kindEvent",
} as const;

type Hit = SearchBody["hits"][number];

/** What was found, with the words that match. */
export function SearchPage() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const words = parameters.get("q")?.trim() ?? "";
  const { data } = useQuery({ ...searchQuery(words), enabled: words !== "" });
  return (
    <div className="frame-inner page search-page">
      <title>{`${words === "" ? "" : `${words} · `}${t("search.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("search.title")}</h1>
      <SearchForm label={t("search.label")} words={words} />
      {words === "" ? (
        <>
          <p className="examples">
            {t("home.try")}
            <SearchExamples />
          </p>
          <p className="note search-hint">{t("search.hint")}</p>
        </>
      ) : null}
      {data ? <Found found={data} words={words} /> : null}
    </div>
  );
}

function Found({ found, words }: { readonly found: SearchBody; readonly words: string }) {
  const { t } = useTranslation();
  const { citation } = found;
  // Who names an article wants that article, not other places with its number in them.
  const hits = citation && citation.article !== null ? [] : found.hits;
  return (
    <>
      {citation ? (
        <p className="search-direct">
          {t("search.direct")}
          <Link to={pathOf(citation)} lang="zh-CN">
            {citation.label}
          </Link>
        </p>
      ) : null}
      {hits.length > 0 || !citation ? (
        <output className="search-count">
          {hits.length > 0
            ? t("search.count", { count: hits.length })
            : t("search.none", { words })}
        </output>
      ) : null}
      {hits.length === 0 && !citation ? (
        <div className="search-none">
          <p>{t("search.noneShorter")}</p>
          <p>{t("search.noneChinese")}</p>
          <p className="examples">
            {t("home.try")}
            <SearchExamples />
          </p>
        </div>
      ) : null}
      <ol className="search-hits">
        {hits.map((hit) => (
          <li key={`${hit.issue} ${hit.range.start}`}>
            <HitView hit={hit} words={words} />
          </li>
        ))}
      </ol>
    </>
  );
}

function HitView({ hit, words }: { readonly hit: Hit; readonly words: string }) {
  const { t } = useTranslation();
  const { snippet } = hit;
  const title = hit.article === null ? hit.title : `第${hit.article}条 ${hit.title}`;
  return (
    <article>
      <h2 lang="zh-CN">
        <Link
          to={`${pathOf(hit)}?find=${encodeURIComponent(words)}${hit.kind === "annex" ? "#annex" : ""}`}
        >
          {title}
        </Link>
      </h2>
      <p className="search-snippet" lang="zh-CN">
        {snippet.before ? "……" : null}
        {cut(
          { start: snippet.start, end: snippet.start + snippet.text.length },
          placesOf(snippet, hit.highlights, words).map((range) => ({ ...range, kind: "hit" })),
        ).map((piece) => {
          const text = snippet.text.slice(piece.start - snippet.start, piece.end - snippet.start);
          return piece.marks.length > 0 ? (
            <mark key={piece.start}>{text}</mark>
          ) : (
            <span key={piece.start}>{text}</span>
          );
        })}
        {snippet.after ? "……" : null}
      </p>
      <p className="meta">
        <span>{t(kindKeys[hit.kind])}</span>
        <span lang="zh-CN">{hit.number ?? hit.documentTitle}</span>
      </p>
    </article>
  );
}

const pathOf = ({ document, article }: { document: string; article: string | null }): string =>
  article === null ? `/read/${document}` : `/read/${document}/${article}`;
