import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useDates } from "../language/useDates.ts";
import { programmesQuery } from "../programmes/queries.ts";
import { windowOn } from "../programmes/window.ts";
import { sessionQuery } from "../session/session.ts";

/** Where one applies for a measure: its programmes that are open, or when the next one opens. */
export function ApplyNow({ measure }: { readonly measure: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const { today } = useSuspenseQuery(sessionQuery).data;
  const { data: programmes } = useQuery({ ...programmesQuery, enabled: today !== null });
  if (today === null || !programmes) return null;
  const here = programmes
    .filter((programme) => programme.measure === measure)
    .map((programme) => ({ programme, window: windowOn(programme, today) }))
    .filter(({ window }) => window.is !== "closed");
  if (here.length === 0) return <p className="apply-now">{t("catalogue.noProgramme")}</p>;
  return (
    <ul className="apply-now">
      {here.map(({ programme, window }) => (
        <li key={programme.id}>
          <Link to={`/programmes/${programme.id}`}>{programme.title}</Link>
          {window.is === "open"
            ? t("catalogue.openUntil", { day: dates.day(programme.closesOn) })
            : t("catalogue.opensOn", { day: dates.day(programme.opensOn) })}
          {window.is === "open" ? (
            <Link className="button" to={`/apply/${programme.id}`}>
              {t("catalogue.apply")}
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
