import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { issueQuery } from "../api/queries.ts";
import { useDocumentName } from "../calculator/useDocumentName.ts";
import { ChoiceFilter, Filters, TypedFilter } from "../filters/Filters.tsx";
import { useFilters } from "../filters/useFilters.ts";
import { Lead } from "../language/Lead.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { issueDay } from "../reader/issue-day.ts";
import { sessionQuery } from "../session/session.ts";
import { Nothing } from "../states/Nothing.tsx";
import { BodyList } from "./BodyList.tsx";
import { Deadlines } from "./Deadlines.tsx";
import { Matrix } from "./Matrix.tsx";
import { responsibilitiesQuery } from "./queries.ts";
import "./responsibilities.css";

/** Bodies and the articles they answer for; what they must do and reach, and how its deadline stands on a day. */
export function ResponsibilitiesPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const documentName = useDocumentName();
  const { values, set, clear, any } = useFilters(["document", "body", "day"]);
  const { data } = useSuspenseQuery(responsibilitiesQuery);
  const { data: issue } = useSuspenseQuery(issueQuery);
  const { data: session } = useSuspenseQuery(sessionQuery);
  const day = values.day === "" ? (session.today ?? issueDay(issue)) : values.day;
  const documents = [...new Set(data.articles.map((each) => each.document))];
  const document = values.document === "" ? (documents[0] ?? "") : values.document;
  const articles = data.articles.filter(
    (each) =>
      each.document === document &&
      (values.body === "" || each.bodies.some(({ body }) => body === values.body)),
  );
  const named = new Set(articles.flatMap((each) => each.bodies.map(({ body }) => body)));
  const bodies = data.bodies.filter(
    ({ id }) => named.has(id) && (values.body === "" || id === values.body),
  );
  const printed = data.bodies.find(({ id }) => id === values.body)?.printed ?? [];
  const asked = (each: {
    readonly document: string;
    readonly leads: readonly string[];
    readonly supports: readonly string[];
  }) =>
    each.document === document &&
    (values.body === "" ||
      [...each.leads, ...each.supports].some((name) => printed.includes(name)));
  return (
    <div className="frame-inner page who-does-what">
      <title>{`${t("responsibilities.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("responsibilities.title")}</h1>
      <Lead words={t("responsibilities.intro")} />
      <Filters label={t("responsibilities.filters")} onClear={any ? clear : null}>
        <ChoiceFilter
          label={t("responsibilities.document")}
          value={document}
          options={documents.map((value) => ({ value, words: documentName(value) }))}
          onChange={(value) => set("document", value)}
        />
        <ChoiceFilter
          label={t("responsibilities.body")}
          value={values.body}
          all={t("responsibilities.allBodies")}
          options={data.bodies.map(({ id, name }) => ({ value: id, words: name[language] }))}
          onChange={(value) => set("body", value)}
        />
        <TypedFilter
          type="date"
          label={t("responsibilities.day")}
          value={day}
          onChange={(value) => set("day", value)}
        />
      </Filters>
      {articles.length === 0 ? (
        <Nothing title={t("responsibilities.none")}>
          <p>{t("responsibilities.noneWhy")}</p>
        </Nothing>
      ) : (
        <>
          <Matrix bodies={bodies} articles={articles} />
          <BodyList bodies={bodies} articles={articles} />
        </>
      )}
      <Deadlines
        duties={data.duties.filter(asked)}
        targets={data.targets.filter(asked)}
        day={day}
      />
    </div>
  );
}
