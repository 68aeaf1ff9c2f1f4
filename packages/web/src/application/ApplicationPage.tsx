import { WholeNumbers } from "../language/WholeNumbers.tsx";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { RequestFailure } from "../api/request.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { programmeQuery } from "../programmes/queries.ts";
import { sessionQuery } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { CaseView } from "./CaseView.tsx";
import { FillIn } from "./FillIn.tsx";
import { Line } from "./Line.tsx";
import { OfferSource } from "./OfferSource.tsx";
import { OfferView } from "./OfferView.tsx";
import { Turn } from "./Turn.tsx";
import { caseQuery } from "./queries.ts";
import { isOffered, isOpen, wordsOfNumber } from "./states.ts";
import "../fields/fields.css";
import "./application.css";
import { InChinese } from "../language/InChinese.tsx";

/** A case of one's own: the form while it is one's turn, and then how it goes on. */
export function ApplicationPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { case: number = "" } = useParams();
  const { data: found, error, refetch } = useQuery(caseQuery(number));
  const { data: programme, error: noProgramme } = useQuery({
    ...programmeQuery(found?.programme ?? ""),
    enabled: found !== undefined,
  });
  const {
    data: { person, today },
  } = useSuspenseQuery(sessionQuery);
  const missing = error instanceof RequestFailure && error.status === 404;
  if (found === undefined || programme === undefined || person === null) {
    const fault = error ?? noProgramme;
    return (
      <div className="frame-inner page">
        <title>{`${t("application.one", { number })} · ${t("frame.brand")}`}</title>
        <h1>
          <WholeNumbers words={t("application.one", { number })} />
        </h1>
        <Failure fault={fault} {...(missing ? {} : { onAgain: () => void refetch() })} />
        {fault === null ? (
          <Waiting />
        ) : (
          <p>
            <Link to="/mine">{t("application.mine")}</Link>
          </p>
        )}
      </div>
    );
  }
  return (
    <div className="frame-inner page application">
      <title>{`${found.programmeTitle} · ${t("frame.brand")}`}</title>
      <p className="meta">
        <Link to="/mine">{t("application.mine")}</Link>
        <span>
          <WholeNumbers words={t(wordsOfNumber(found.state), { number })} />
        </span>
        <span>
          <InChinese words={found.names[found.applicant]?.[language] ?? found.applicant} />
        </span>
      </p>
      <h1>
        <InChinese words={found.programmeTitle} title />
      </h1>
      <Line state={found.state} steps={found.steps} />
      <Turn found={found} closesOn={programme.closesOn} today={today ?? ""} />
      {isOpen(found.state) ? <OfferSource offer={found.offer} /> : null}
      {isOpen(found.state) ? (
        <FillIn
          key={found.number}
          found={found}
          programme={programme}
          user={person.user}
          today={today ?? ""}
        />
      ) : isOffered(found.state) && found.offer !== null ? (
        <OfferView found={found} offer={found.offer} programme={programme} user={person.user} />
      ) : (
        <CaseView found={found} programme={programme} user={person.user} />
      )}
    </div>
  );
}
