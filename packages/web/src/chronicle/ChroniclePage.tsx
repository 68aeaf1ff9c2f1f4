import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ChronicleEventBody } from "../api/bodies.ts";
import { organisationsQuery } from "../api/queries.ts";
import { ChoiceFilter, Filters, TypedFilter } from "../filters/Filters.tsx";
import { useFilters } from "../filters/useFilters.ts";
import { Lead } from "../language/Lead.tsx";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useNamedBody } from "../people/useNamedBody.ts";
import { findWords } from "../reader/find-words.ts";
import { lineAnchor } from "../reader/landmarks.ts";
import { cut } from "../reader/marks.ts";
import { Nothing } from "../states/Nothing.tsx";
import { chronicleQuery } from "./queries.ts";
import "./chronicle.css";

/** Whether an event goes on on a day. */
const touches = ({ date, endDate }: ChronicleEventBody, day: string): boolean =>
  date !== null && date <= day && day <= (endDate ?? date);

/** What happened, day by day; by day, person, body and words. */
export function ChroniclePage() {
  const { t } = useTranslation();
  const { day, days: stretch } = useDates();
  const named = useNamedBody();
  const language = useLanguage();
  const { data: register } = useQuery(organisationsQuery);
  const { values, set, clear, any } = useFilters(["day", "person", "body", "words"]);
  const {
    data: { events },
  } = useSuspenseQuery(chronicleQuery);
  const shown = events.filter(
    (event) =>
      (values.day === "" || touches(event, values.day)) &&
      (values.person === "" || event.people.some(({ name }) => name === values.person)) &&
      (values.body === "" ||
        event.bodies.some(({ organisation }) => organisation === values.body)) &&
      event.text.includes(values.words),
  );
  // The text calls a body by what is left of its name after another (管委会): alone that would name none.
  const nameOf = (id: string, words: string): string => {
    const known = register?.organisations.find((each) => each.id === id);
    return known === undefined || named(words).lang === "en"
      ? named(words).name
      : known[language === "en" ? "english" : "name"];
  };
  const people = [...new Set(events.flatMap((event) => event.people.map(({ name }) => name)))];
  const bodies = new Map(
    events.flatMap((event) => event.bodies.map(({ organisation, name }) => [organisation, name])),
  );
  const days = [...new Set(events.flatMap(({ date }) => date ?? []))].toSorted();
  const groups = Map.groupBy(shown, ({ date, endDate }) => `${date ?? ""}/${endDate ?? ""}`);
  return (
    <div className="frame-inner page">
      <title>{`${t("chronicle.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("chronicle.title")}</h1>
      <Lead words={t("chronicle.lead")} />
      <Filters label={t("chronicle.filters")} onClear={any ? clear : null}>
        <TypedFilter
          type="search"
          label={t("chronicle.words")}
          value={values.words}
          onChange={(value) => set("words", value)}
        />
        <ChoiceFilter
          label={t("chronicle.day")}
          value={values.day}
          all={t("chronicle.allDays")}
          options={[...new Set([...days, ...(values.day === "" ? [] : [values.day])])]
            .toSorted()
            .map((value) => ({ value, words: day(value) }))}
          onChange={(value) => set("day", value)}
        />
        <ChoiceFilter
          label={t("chronicle.person")}
          value={values.person}
          all={t("chronicle.allPeople")}
          options={[...new Set([...people, ...(values.person === "" ? [] : [values.person])])].map(
            (value) => ({ value, words: value }),
          )}
          onChange={(value) => set("person", value)}
        />
        <ChoiceFilter
          label={t("chronicle.body")}
          value={values.body}
          all={t("chronicle.allBodies")}
          options={[...bodies].map(([value, words]) => ({ value, words: nameOf(value, words) }))}
          onChange={(value) => set("body", value)}
        />
      </Filters>
      <p>
        <output>{t("chronicle.count", { count: shown.length })}</output>
      </p>
      {shown.length === 0 ? <Nothing title={t("chronicle.none")} /> : null}
      <ol className="timeline">
        {[...groups].map(([key, here]) => {
          const [date = "", end = ""] = key.split("/");
          return (
            <li key={key}>
              <h2>
                {date === "" ? (
                  t("chronicle.noDay")
                ) : (
                  <time dateTime={date}>
                    {end === "" || end === date ? day(date) : stretch(date, end)}
                  </time>
                )}
              </h2>
              <ul>
                {here.map((event) => (
                  <Event key={event.id} event={event} words={values.words} />
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Event({ event, words }: { readonly event: ChronicleEventBody; readonly words: string }) {
  const { t } = useTranslation();
  const { text, people, citation } = event;
  const hits = findWords(text, words, 0).map(({ start, end }) => ({ start, end, kind: true }));
  return (
    <li className="timeline-event">
      <p lang="zh-CN">
        {cut({ start: 0, end: text.length }, hits).map(({ start, end, marks }) =>
          marks.length > 0 ? (
            <mark key={start}>{text.slice(start, end)}</mark>
          ) : (
            text.slice(start, end)
          ),
        )}
      </p>
      <p className="meta">
        {[...new Set(people.map(({ name }) => name))].map((name) => (
          <Link key={name} to={`/chronicle?person=${encodeURIComponent(name)}`} lang="zh-CN">
            {name}
          </Link>
        ))}
        {citation ? (
          <Link
            className="timeline-place"
            to={`/read/${citation.document}#${lineAnchor(citation.start)}`}
          >
            {t("chronicle.inText")}
          </Link>
        ) : null}
      </p>
    </li>
  );
}
