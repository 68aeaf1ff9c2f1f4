import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { programmesQuery } from "../programmes/queries.ts";
import { windowOn } from "../programmes/window.ts";
import { sessionQuery } from "../session/session.ts";
import { InChinese } from "../language/InChinese.tsx";

/** Of each so many; the list of programmes has all. */
const most = 4;

/** What one can apply for now, those that close first before the others, and what opens next. */
export function OpenNow() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dates = useDates();
  const { today } = useSuspenseQuery(sessionQuery).data;
  const { data: programmes } = useQuery({ ...programmesQuery, enabled: today !== null });
  // A server without a desk takes no applications.
  if (today === null) return null;
  const here = (programmes ?? []).map((programme) => ({
    programme,
    window: windowOn(programme, today),
  }));
  const open = here
    .filter(({ window }) => window.is === "open")
    .toSorted((a, b) => (a.programme.closesOn < b.programme.closesOn ? -1 : 1));
  const soon = here
    .filter(({ window }) => window.is === "soon")
    .toSorted((a, b) => (a.programme.opensOn < b.programme.opensOn ? -1 : 1));
  return (
    <section className="home-open" aria-labelledby="open-now">
      <h2 id="open-now">{t("home.openNow")}</h2>
      {language === "zh" || open.length + soon.length === 0 ? null : (
        <p className="note">{t("home.namesInChinese")}</p>
      )}
      {open.length + soon.length === 0 ? (
        <p>{t(programmes ? "home.nothingOpen" : "frame.loading")}</p>
      ) : (
        <ul>
          {open.slice(0, most).map(({ programme: { id, title, closesOn } }) => (
            <li key={id}>
              <Link to={`/programmes/${id}`}>
                <InChinese words={title} />
              </Link>
              <span className="meta">{t("home.closes", { day: dates.day(closesOn) })}</span>
            </li>
          ))}
          {soon.slice(0, most).map(({ programme: { id, title, opensOn } }) => (
            <li key={id}>
              <Link to={`/programmes/${id}`}>
                <InChinese words={title} />
              </Link>
              <span className="meta">{t("home.opens", { day: dates.day(opensOn) })}</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/programmes">{t("home.allProgrammes")}</Link>
      </p>
    </section>
  );
}
