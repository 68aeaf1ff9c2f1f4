import { useInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CorrectionBody } from "../api/bodies.ts";
import { rulebookQuery } from "../api/queries.ts";
import { useDocumentName } from "../calculator/useDocumentName.ts";
import { ChoiceFilter, Filters } from "../filters/Filters.tsx";
import { useFilters } from "../filters/useFilters.ts";
import { Lead } from "../language/Lead.tsx";
import { useDates } from "../language/useDates.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { holds, usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { More } from "../states/More.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { CorrectionForm } from "./CorrectionForm.tsx";
import { OpenCorrections } from "./OpenCorrections.tsx";
import { findingKeys } from "./finding-keys.ts";
import { correctionsQuery } from "./queries.ts";
import "./corrections.css";

/** Tells of a rule that reads the gazette wrong, and what was answered to others. */
export function CorrectionsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const person = usePerson();
  const documentName = useDocumentName();
  const { values, set, clear, any } = useFilters(["measure"]);
  const { data: rulebook } = useSuspenseQuery(rulebookQuery);
  const answers = holds(person, "reviewer", "administrator");
  // Whoever answers comes to it by another name in the menu.
  const heading = t(answers ? "frame.openCorrections" : "corrections.title");
  const answered = useInfiniteQuery(correctionsQuery(values.measure));
  const corrections = answered.data?.pages.flatMap((page) => page.corrections) ?? [];
  const measures = rulebook.measures.map(({ id, title, document, article }) => ({
    value: id,
    words: `${documentName(document)} ${article} · ${title[language]}`,
  }));
  const titleOf = (id: string) =>
    rulebook.measures.find((measure) => measure.id === id)?.title[language] ?? id;
  return (
    <div className="frame-inner page">
      <title>{`${heading} · ${t("frame.brand")}`}</title>
      <h1>{heading}</h1>
      <Lead words={t("corrections.lead")} />
      <div className="corrections">
        <section aria-labelledby="tell">
          <h2 id="tell">{t("corrections.tell")}</h2>
          <CorrectionForm
            measures={measures}
            measure={measures.some(({ value }) => value === values.measure) ? values.measure : ""}
            onMeasure={(measure) => set("measure", measure)}
          />
        </section>
        {person !== null && answers ? <OpenCorrections person={person} titleOf={titleOf} /> : null}
        <section aria-labelledby="answers">
          <h2 id="answers">{t("corrections.answers")}</h2>
          <Filters label={t("corrections.filters")} onClear={any ? clear : null}>
            <ChoiceFilter
              label={t("corrections.measure")}
              value={values.measure}
              all={t("corrections.allMeasures")}
              options={measures}
              onChange={(measure) => set("measure", measure)}
            />
          </Filters>
          <Failure fault={answered.error} onAgain={() => void answered.refetch()} />
          {answered.isPending ? <Waiting /> : null}
          {answered.data && corrections.length === 0 ? (
            <Nothing title={t(any ? "corrections.noneMatching" : "corrections.none")} />
          ) : null}
          {corrections.map((each) => (
            <Answered key={each.id} correction={each} title={titleOf(each.measure)} />
          ))}
          <More list={answered} words={t("corrections.more")} />
        </section>
      </div>
    </div>
  );
}

function Answered({
  correction,
  title,
}: {
  readonly correction: CorrectionBody;
  readonly title: string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { moment } = useDates();
  const { id, measure, words, at, finding, answer, answeredAt, answeredInName } = correction;
  return (
    <article className="correction" id={`correction-${id}`} aria-labelledby={`about-${id}`}>
      <h3 id={`about-${id}`}>
        <Link to={`/corrections?measure=${encodeURIComponent(measure)}`}>{title}</Link>
      </h3>
      <p className="meta">
        <a href={`#correction-${id}`}>{t("corrections.number", { id })}</a>
        <span>{moment(at)}</span>
      </p>
      <p className="correction-words">
        <InChinese words={words} />
      </p>
      {finding === null ? null : <p className="correction-finding">{t(findingKeys[finding])}</p>}
      <p className="correction-words">
        <InChinese words={answer ?? ""} />
      </p>
      <p className="meta">
        <span>{answeredInName?.[language]}</span>
        <span>{answeredAt === null ? null : moment(answeredAt)}</span>
      </p>
    </article>
  );
}
