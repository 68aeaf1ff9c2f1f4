import { useInfiniteQuery, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CaseSummaryBody, MeasureBody, ProgrammeBody } from "../api/bodies.ts";
import { Lead } from "../language/Lead.tsx";
import { WholeNumbers } from "../language/WholeNumbers.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { UpTo } from "../catalogue/UpTo.tsx";
import { measuresByIdQuery } from "../catalogue/queries.ts";
import { myCasesQuery } from "../application/queries.ts";
import { bodiesWhere, sessionQuery, usePerson } from "../session/session.ts";
import { Nothing } from "../states/Nothing.tsx";
import { WindowNote } from "./WindowNote.tsx";
import { programmesQuery } from "./queries.ts";
import { type Window, windowOn } from "./window.ts";
import "./programmes.css";
import { InChinese } from "../language/InChinese.tsx";

/** What can be applied for: open now, soon, and what is over. */
export function ProgrammesPage() {
  const { t } = useTranslation();
  const { data: programmes } = useSuspenseQuery(programmesQuery);
  const { data: session } = useSuspenseQuery(sessionQuery);
  const today = session.today ?? "";
  const within = (is: Window["is"]) => programmes.filter((each) => windowOn(each, today).is === is);
  const open = within("open").toSorted((a, b) => (a.closesOn < b.closesOn ? -1 : 1));
  const soon = within("soon").toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
  const closed = within("closed").toSorted((a, b) => (a.closesOn > b.closesOn ? -1 : 1));
  return (
    <div className="frame-inner page">
      <title>{`${t("programmes.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("programmes.title")}</h1>
      <Lead words={t("programmes.lead")} />
      {programmes.length === 0 ? (
        <Nothing title={t("programmes.none")}>
          <p>
            <Link to="/calculate">{t("programmes.noneNote")}</Link>
          </p>
        </Nothing>
      ) : null}
      <Group title={t("programmes.open")} programmes={open} today={today} />
      <Group title={t("programmes.soon")} programmes={soon} today={today} />
      <Group title={t("programmes.closed")} programmes={closed} today={today} />
    </div>
  );
}

function Group({
  title,
  programmes,
  today,
}: {
  readonly title: string;
  readonly programmes: readonly ProgrammeBody[];
  readonly today: string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: measures } = useQuery(
    measuresByIdQuery([...new Set(programmes.map(({ measure }) => measure))].toSorted()),
  );
  const person = usePerson();
  const firms = bodiesWhere(person, ["applicant"]).map(({ body }) => body);
  const { data: cases } = useInfiniteQuery({ ...myCasesQuery, enabled: firms.length > 0 });
  const own = (cases?.pages ?? [])
    .flatMap((page) => page.cases)
    .filter(({ applicant }) => firms.includes(applicant));
  const applied = Map.groupBy(own, ({ programme }) => programme);
  if (programmes.length === 0) return null;
  return (
    <section className="programme-group">
      <h2>{title}</h2>
      <ul className="programme-list">
        {programmes.map((programme) => (
          <li key={programme.id}>
            <h3>
              <Link to={`/programmes/${programme.id}`}>
                <InChinese words={programme.title} title />
              </Link>
            </h3>
            {programme.title.includes(programme.measureTitle[language]) ? null : (
              <p>{programme.measureTitle[language]}</p>
            )}
            <AtMost measure={measures?.find(({ id }) => id === programme.measure)} />
            <Applied cases={applied.get(programme.id) ?? []} />
            <WindowNote
              window={windowOn(programme, today)}
              opensOn={programme.opensOn}
              closesOn={programme.closesOn}
            />
            <p className="meta">
              <span>
                {t("programmes.ledBy", {
                  body: programme.names[programme.leading]?.[language] ?? programme.leading,
                })}
              </span>
              {programme.quota === null ? null : (
                <span>{t("programmes.places", { count: programme.quota })}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The cases that one's own firms have in a programme already. */
function Applied({ cases }: { readonly cases: readonly CaseSummaryBody[] }) {
  const { t } = useTranslation();
  if (cases.length === 0) return null;
  return (
    <p>
      {t("programmes.applied")}
      {cases.map(({ number }) => (
        <span key={number}>
          {" "}
          <Link to={`/applications/${number}`}>
            <WholeNumbers words={t("application.one", { number })} />
          </Link>
        </span>
      ))}
    </p>
  );
}

/** The most that a programme's measure gives; nothing before that is known. */
function AtMost({ measure }: { readonly measure: MeasureBody | undefined }) {
  if (measure === undefined) return null;
  return (
    <p className="at-most">
      <UpTo measure={measure} />
    </p>
  );
}
