import { InChinese } from "../language/InChinese.tsx";
import { withinQuotes } from "../language/nested-quotes.ts";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ArticleRulesBody, FigureBody, ProgrammeBody } from "../api/bodies.ts";
import { sentence } from "../language/language.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { Bodies } from "../people/Bodies.tsx";
import { FigureBeside } from "./Figure.tsx";

const reasonKeys = {
  principle: "reader.reasonPrinciple",
  duty: "reader.reasonDuty",
  delegated: "reader.reasonDelegated",
  "other-document": "reader.reasonOtherDocument",
  statistic: "reader.reasonStatistic",
  name: "reader.reasonName",
  effect: "reader.reasonEffect",
} as const;

const isReason = (reason: string): reason is keyof typeof reasonKeys =>
  Object.hasOwn(reasonKeys, reason);

/** What an article does: programmes open now, measures in plain words, duties, targets, and what is not encoded. */
export function Does({
  rules,
  programmes,
  open,
}: {
  readonly rules: ArticleRulesBody;
  readonly programmes: readonly ProgrammeBody[];
  readonly open: boolean;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const { day } = useDates();
  /** Chinese parts what is counted up by its own comma, also before the last. */
  const listed = (names: readonly string[]): string =>
    language === "zh" ? names.join("、") : new Intl.ListFormat(language).format(names);
  const { measures, schemes, duties, targets, unencoded } = rules;
  const counts = [
    programmes.length > 0 && t("reader.openNow", { count: programmes.length }),
    measures.length > 0 && t("reader.measures", { count: measures.length }),
    schemes.length > 0 && t("reader.schemes", { count: schemes.length }),
    duties.length > 0 && t("reader.duties", { count: duties.length }),
    targets.length > 0 && t("reader.targets", { count: targets.length }),
    unencoded.length > 0 && t("reader.unencoded", { count: unencoded.length }),
  ].filter((each) => each !== false);
  if (counts.length === 0) return null;
  return (
    <details className="does" open={open} lang={t("frame.lang")}>
      <summary>
        <span className="does-count">{t("reader.does")}</span>
        <wbr />
        <small>
          {counts.map((each, at) => (
            <Fragment key={each}>
              {at === 0 ? null : language === "zh" ? <wbr /> : " "}
              <span className="does-count">
                {each}
                {at === counts.length - 1 ? null : language === "zh" ? "，" : ","}
              </span>
            </Fragment>
          ))}
        </small>
      </summary>
      {programmes.map(({ id, title, closesOn }) => (
        <p key={id} className="does-open">
          <Link to={`/programmes/${id}`}>
            <InChinese words={title} />
          </Link>
          <span>{t("reader.closes", { day: day(closesOn) })}</span>
        </p>
      ))}
      {measures.map((measure) => (
        <section key={measure.id} className="does-measure" aria-label={measure.title[language]}>
          <p className="does-title">
            <Link to={`/measures/${measure.id}`}>{measure.title[language]}</Link>
          </p>
          <p>
            <InChinese words={sentence(money.words(measure.gives[language]))} />
          </p>
          <details>
            <summary>{t("reader.plain")}</summary>
            <p>
              <InChinese words={money.words(measure.plain[language])} />
            </p>
          </details>
          <FiguresOf
            figures={rules.figures.filter(({ uses }) =>
              uses.some((use) => use.measure === measure.id),
            )}
          />
          <p className="meta">
            <Link to={`/corrections?measure=${encodeURIComponent(measure.id)}`}>
              {t("reader.readsWrong")}
            </Link>
          </p>
        </section>
      ))}
      {schemes.map(({ id, title, needs }) => (
        <section key={id} className="does-measure" aria-label={title[language]}>
          <p className="does-title">{title[language]}</p>
          <p>
            {t("reader.schemeNeeds", {
              facts: listed(needs.map((need) => need[language])),
            })}
          </p>
        </section>
      ))}
      <Tasks title={t("reader.dutiesTitle")} tasks={duties} />
      <Tasks title={t("reader.targetsTitle")} tasks={targets} />
      {unencoded.length === 0 ? null : (
        <details>
          <summary>{t("reader.notComputed", { count: unencoded.length })}</summary>
          <ul>
            {unencoded.map(({ reason, why, words }) => (
              <li key={words + why.zh}>
                <q lang="zh-CN">{withinQuotes(words)}</q>
                <br />
                {isReason(reason) ? `${t(reasonKeys[reason])} — ` : ""}
                <InChinese words={why[language]} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </details>
  );
}

/** The figures that a measure goes by; nothing where it goes by none. */
function FiguresOf({ figures }: { readonly figures: readonly FigureBody[] }) {
  const { t } = useTranslation();
  if (figures.length === 0) return null;
  return (
    <p className="does-figures">
      <span>{t("reader.figures")}</span>
      {figures.map((figure) => (
        <FigureBeside key={figure.start} figure={figure} />
      ))}
    </p>
  );
}

function Tasks({
  title,
  tasks,
}: {
  readonly title: string;
  readonly tasks: ArticleRulesBody["duties"];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useDates();
  if (tasks.length === 0) return null;
  return (
    <>
      <p className="does-title">{title}</p>
      <ul>
        {tasks.map(({ what, by, leads, words }) => (
          <li key={what.zh + words}>
            {what[language]}
            <small className="does-task">
              <span>{by === null ? t("reader.noDeadline") : t("reader.by", { day: day(by) })}</span>
              {leads.length > 0 ? (
                <span>
                  {t("reader.answerable")}
                  <Bodies of={leads} />
                </span>
              ) : null}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
