import type { Rulebook } from "@gongbao/engine";
import { useQuery } from "@tanstack/react-query";
import { InChinese } from "../language/InChinese.tsx";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams } from "react-router";
import type { StudyBody } from "../api/bodies.ts";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { rulebookQuery } from "../api/queries.ts";
import { useFigureWords } from "../analysis/useFigureWords.ts";
import { Sure } from "../fields/Sure.tsx";
import { TablesProblem } from "../files/TablesProblem.tsx";
import { keepTyped } from "../kept/useKept.ts";
import { useDates } from "../language/useDates.ts";
import { usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Came } from "./Came.tsx";
import { Costs } from "./Costs.tsx";
import { HowFar } from "./HowFar.tsx";
import { studiesKey, studyQuery } from "./queries.ts";
import { wantedAgain, wantedName } from "./wanted.ts";
import "../fields/fields.css";
import "./studies.css";

/** One study: how far it is, or what came of it. */
export function StudyPage() {
  const { t } = useTranslation();
  const dates = useDates();
  const navigate = useNavigate();
  const person = usePerson();
  const { study: id = "" } = useParams();
  const { data: study, error } = useQuery(studyQuery(id));
  const path = { study: id };
  const stopping = useChange({
    send: (_: null, header) =>
      bodyOf(api.POST("/api/v1/studies/{study}/stop", { params: { path, header } })),
    changes: [studiesKey],
  });
  const deleting = useChange({
    send: (_: null, header) =>
      bodyOf(api.DELETE("/api/v1/studies/{study}", { params: { path, header } })),
    changes: [],
    onDone: () => void navigate("/analysis/populations"),
  });
  const title = study?.title ?? t("studies.title");
  const isUnderWay = study?.state === "waiting" || study?.state === "running";
  return (
    <div className="frame-inner page studies">
      <title>{`${title} · ${t("frame.brand")}`}</title>
      <p>
        <Link to="/analysis/populations">{t("studies.toAll")}</Link>
      </p>
      <h1>
        <InChinese words={title} />
      </h1>
      <Failure fault={error ?? stopping.fault ?? deleting.fault} />
      {study === undefined ? (
        error ? null : (
          <Waiting />
        )
      ) : (
        <>
          <p className="meta">
            <HowFar study={study} />
            <span>{dates.moment(study.at)}</span>
            <span>{t("studies.asOfDay", { day: dates.day(study.asOf) })}</span>
            <span>
              {study.source === "files"
                ? t("studies.ofFiles")
                : t("studies.ofFirms", { firms: study.source.firms.toLocaleString("en") })}
            </span>
          </p>
          <Changes changes={study.changes} />
          {study.rulesChanged ? <p className="note">{t("studies.rulesChanged")}</p> : null}
          {isUnderWay ? <p className="note">{t("studies.mayLeave")}</p> : null}
          {study.problem ? (
            <div className="failure" role="alert">
              <TablesProblem problem={study.problem} />
            </div>
          ) : null}
          {study.result === null ? null : study.changes.length === 0 ? (
            <Costs study={study} result={study.result} />
          ) : (
            <Came study={study} result={study.result} />
          )}
          <p className="choices">
            {isUnderWay ? (
              <button
                type="button"
                className="button button-quiet"
                disabled={stopping.changing}
                onClick={() => stopping.change(null)}
              >
                {t("studies.stop")}
              </button>
            ) : (
              <button
                type="button"
                className="button button-quiet"
                onClick={() => {
                  keepTyped(wantedName(person?.user ?? ""), wantedAgain(study));
                  void navigate("/analysis/populations#study-new");
                }}
              >
                {t("studies.again")}
              </button>
            )}
            <Sure
              isGrave
              does={t("studies.delete")}
              question={t("studies.deleteSure")}
              busy={deleting.changing}
              onSure={() => deleting.change(null)}
            />
          </p>
        </>
      )}
    </div>
  );
}

/** The figures that are moved: what the words say, and what they would. */
function Changes({ changes }: Pick<StudyBody, "changes">) {
  const { data: rulebook } = useQuery(rulebookQuery);
  if (changes.length === 0 || rulebook === undefined) return null;
  return (
    <ul className="studies-changes">
      {changes.map((change) => (
        <li key={change.parameter}>
          <Change rulebook={rulebook} {...change} />
        </li>
      ))}
    </ul>
  );
}

function Change({
  rulebook,
  parameter,
  value,
}: {
  readonly rulebook: Rulebook;
  readonly parameter: string;
  readonly value: string;
}) {
  const { t } = useTranslation();
  const { wordsOf, placeOf } = useFigureWords(rulebook.citations, rulebook);
  const figure = rulebook.parameters.find(({ id }) => id === parameter);
  return (
    <>
      {figure === undefined ? (
        parameter
      ) : (
        <InChinese
          words={t("studies.figure", { place: placeOf(figure), words: wordsOf(figure) })}
        />
      )}{" "}
      → <strong lang="zh-CN">{value}</strong>
    </>
  );
}
