import { InChinese } from "../language/InChinese.tsx";
import { WholeNumbers } from "../language/WholeNumbers.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import type { SearchBody } from "../api/bodies.ts";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { searchQuery } from "../api/queries.ts";
import { cut } from "../reader/marks.ts";
import { found as placesOf } from "./found.ts";
import { Group } from "./Group.tsx";
import { NamedMeasures } from "./NamedMeasures.tsx";
import { SearchExamples } from "./SearchExamples.tsx";
import { SearchForm } from "./SearchForm.tsx";
import { pathOf } from "./suggestions.ts";
import { useFoundIn } from "./useFoundIn.ts";
import "./search.css";

const kindKeys = {
  document: "search.kindDocument",
  article: "search.kindArticle",
  provision: "search.kindProvision",
  annex: "search.kindAnnex",
  appointment: "search.kindAppointment",
  event: "search.kindEvent",
} as const;

/** What was found stays on one line where it has no more characters. */
const longestWhole = 12;

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
          <p className="note search-hint">
            <InChinese words={t("search.hint")} />
          </p>
        </>
      ) : null}
      {data ? <Found found={data} words={words} /> : null}
    </div>
  );
}

function Found({ found, words }: { readonly found: SearchBody; readonly words: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { citation } = found;
  // Who names an article wants that article, not other places with its number in them.
  const hits = citation && citation.article !== null ? [] : found.hits;
  const texts = hits.filter(({ kind }) => kind !== "event" && kind !== "appointment");
  const appointments = hits.filter(({ kind }) => kind === "appointment");
  const events = hits.filter(({ kind }) => kind === "event");
  const { measures, people, bodies, totals } = found;
  const beside = totals.measures + totals.people + totals.bodies;
  const count = (hits.length === 0 ? 0 : found.total) + beside;
  const isCut = hits.length > 0 && found.total > hits.length;
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
      {count > 0 || !citation ? (
        <output className="search-count">
          {count > 0 ? (
            <>
              {t("search.count", { count })}
              {isCut ? t("search.cut", { shown: hits.length }) : null}
            </>
          ) : (
            <InChinese words={t("search.none", { words })} />
          )}
        </output>
      ) : null}
      {count === 0 && !citation ? (
        <div className="search-none">
          <p>
            <InChinese words={t("search.noneShorter")} />
          </p>
          {language === "zh" ? null : <p>{t("search.noneChinese")}</p>}
          <p className="examples">
            {t("home.try")}
            <SearchExamples />
          </p>
        </div>
      ) : null}
      {measures.length > 0 || count === 0 ? (
        <p className="search-calculate">
          <Link to="/calculate">{t("search.calculate")}</Link>
        </p>
      ) : null}
      <Group title={t("search.measures")} count={totals.measures} name="measures">
        <NamedMeasures found={found} words={words} />
      </Group>
      <Group title={t("search.people")} count={totals.people} name="people">
        <ul className="search-named">
          {people.map(({ name, posts }) => (
            <li key={name}>
              <Link to={`/people/${encodeURIComponent(name)}`} lang="zh-CN">
                {name}
              </Link>
              <span className="meta" lang="zh-CN">
                {posts.join("、")}
              </span>
            </li>
          ))}
        </ul>
      </Group>
      <Group title={t("search.bodies")} count={totals.bodies} name="bodies">
        <ul className="search-named">
          {bodies.map(({ id, name }) => (
            <li key={id}>
              <Link to={`/measures?body=${encodeURIComponent(name.zh)}`} lang={t("frame.lang")}>
                {name[language]}
              </Link>
              {language === "zh" ? null : (
                <span className="meta" lang="zh-CN">
                  {name.zh}
                </span>
              )}
            </li>
          ))}
        </ul>
      </Group>
      <Hits title={t("search.texts")} name="texts" hits={texts} words={words} />
      <Hits
        title={t("search.appointments")}
        name="appointments"
        hits={appointments}
        words={words}
      />
      <Hits title={t("search.events")} name="events" hits={events} words={words} />
    </>
  );
}

/** What was found in the text, of one kind. */
function Hits({
  title,
  name,
  hits,
  words,
}: {
  readonly title: string;
  readonly name: string;
  readonly hits: readonly Hit[];
  readonly words: string;
}) {
  return (
    <Group title={title} count={hits.length} name={name}>
      <ol className="search-hits">
        {hits.map((hit) => (
          <li key={`${hit.issue} ${hit.range.start}`}>
            <HitView hit={hit} words={words} />
          </li>
        ))}
      </ol>
    </Group>
  );
}

function HitView({ hit, words }: { readonly hit: Hit; readonly words: string }) {
  const { t } = useTranslation();
  const foundIn = useFoundIn();
  const { snippet } = hit;
  const title = hit.article === null ? hit.title : `第${hit.article}条 ${hit.title}`;
  return (
    <article>
      <h3 lang="zh-CN">
        <Link
          to={`${pathOf(hit)}?find=${encodeURIComponent(words)}${hit.kind === "annex" ? "#annex" : ""}`}
        >
          <InChinese words={title} title />
        </Link>
      </h3>
      <p className="search-snippet" lang="zh-CN">
        {snippet.before ? "……" : null}
        {cut(
          { start: snippet.start, end: snippet.start + snippet.text.length },
          placesOf(snippet, hit.highlights, words).map((range) => ({ ...range, kind: "hit" })),
        ).map((piece) => {
          const text = snippet.text.slice(piece.start - snippet.start, piece.end - snippet.start);
          return piece.marks.length > 0 ? (
            <mark key={piece.start} className={text.length > longestWhole ? undefined : "whole"}>
              {text}
            </mark>
          ) : (
            <span key={piece.start}>
              <WholeNumbers words={text} />
            </span>
          );
        })}
        {snippet.after ? "……" : null}
      </p>
      <p className="meta">
        <span>{t(kindKeys[hit.kind])}</span>
        <span>
          <InChinese words={foundIn(hit)} title />
        </span>
      </p>
    </article>
  );
}
