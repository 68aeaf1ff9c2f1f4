import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { NoticeBody } from "../api/bodies.ts";
import { ChoiceFilter, Filters, TypedFilter } from "../filters/Filters.tsx";
import { useFilters } from "../filters/useFilters.ts";
import { Lead } from "../language/Lead.tsx";
import { useDates } from "../language/useDates.ts";
import { useMoney } from "../money/useMoney.ts";
import { Nothing } from "../states/Nothing.tsx";
import { Downloads } from "../files/Downloads.tsx";
import { noticesQuery } from "./queries.ts";
import "./notices.css";

/**
 * What is under public notice now: who is to get what, and until when one may object. What can no longer be objected to
 * and waits for its approval stands apart.
 */
export function NoticesPage() {
  const { t } = useTranslation();
  const { values, set, clear, any } = useFilters(["programme", "words"]);
  const { data: notices } = useSuspenseQuery(noticesQuery);
  const programmes = new Map(notices.map((each) => [each.programme, each.programmeTitle]));
  const shown = notices.filter(
    (each) =>
      (values.programme === "" || each.programme === values.programme) &&
      each.applicant.includes(values.words),
  );
  const running = shown.filter(({ over }) => !over);
  const ended = shown.filter(({ over }) => over);
  return (
    <div className="frame-inner page">
      <title>{`${t("notices.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("notices.title")}</h1>
      <Lead words={t("notices.lead")} />
      {notices.length === 0 ? (
        <Nothing title={t("notices.none")}>
          <p>
            <Link to="/awards">{t("notices.toAwards")}</Link>
          </p>
        </Nothing>
      ) : (
        <>
          <Filters label={t("notices.filters")} onClear={any ? clear : null}>
            <TypedFilter
              type="search"
              label={t("notices.applicant")}
              value={values.words}
              onChange={(value) => set("words", value)}
            />
            <ChoiceFilter
              label={t("notices.programme")}
              value={values.programme}
              all={t("notices.allProgrammes")}
              options={[...programmes].map(([value, words]) => ({ value, words }))}
              onChange={(value) => set("programme", value)}
            />
          </Filters>
          <p className="choices">
            <output>{t("notices.count", { count: running.length })}</output>
            <Downloads list="/api/v1/notices" filters={{ programme: values.programme }} />
          </p>
          {running.length === 0 ? null : (
            <NoticeTable notices={running} until={t("notices.until")} />
          )}
          {ended.length === 0 ? null : (
            <section aria-labelledby="notices-ended">
              <h2 id="notices-ended">{t("notices.ended", { count: ended.length })}</h2>
              <p className="note">{t("notices.endedNote")}</p>
              <NoticeTable notices={ended} until={t("notices.endedOn")} />
            </section>
          )}
        </>
      )}
    </div>
  );
}

function NoticeTable({
  notices,
  until,
}: {
  readonly notices: readonly NoticeBody[];
  /** What the last day is called. */
  readonly until: string;
}) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { yuan } = useMoney();
  return (
    <table className="rows rows-stacked">
      <thead>
        <tr>
          <th scope="col">{t("notices.applicant")}</th>
          <th scope="col">{t("notices.programme")}</th>
          <th scope="col" className="rows-number">
            {t("notices.amount")}
          </th>
          <th scope="col">{until}</th>
        </tr>
      </thead>
      <tbody>
        {notices.map((each) => (
          <tr key={each.case}>
            <th scope="row">
              <Link to={`/notices/${each.case}`} lang="zh-CN">
                {each.applicant}
              </Link>
            </th>
            <td data-label={t("notices.programme")} lang="zh-CN">
              {each.programmeTitle}
            </td>
            <td data-label={t("notices.amount")} className="rows-number">
              {yuan(each.amount)}
            </td>
            <td data-label={until}>{day(each.until)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
