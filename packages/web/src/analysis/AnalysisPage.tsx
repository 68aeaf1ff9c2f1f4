import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { rulebookQuery } from "../api/queries.ts";
import { readCaseFile } from "../calculator/case-file.ts";
import { Entry } from "../fields/Entry.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { useKept } from "../kept/useKept.ts";
import { usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Figures } from "./Figures.tsx";
import { Readings } from "./Readings.tsx";
import { Result } from "./Result.tsx";
import { studyAllocation, studyCase } from "./compare.ts";
import { exampleRows } from "./example.ts";
import { schemesQuery } from "./queries.ts";
import { type Study, isStudy, readStudy, writeStudy } from "./study.ts";
import "../fields/fields.css";
import "./analysis.css";

const exampleCase = JSON.stringify(
  {
    subject: "enterprise",
    products: [
      {
        id: "A（虚构）",
        catalogue: "national-first-set",
        listedOn: "2019-01-10",
        firstSet: "none",
      },
      {
        id: "B（虚构）",
        catalogue: "national-first-set",
        listedOn: "2019-02-01",
        firstSet: "none",
      },
    ],
    history: [],
    unstated: "none",
  },
  null,
  2,
);

const begun: Study = {
  on: "case",
  given: exampleCase,
  scheme: "performance-transfer",
  rows: exampleRows,
  pool: "5000万元",
  moved: {},
};

/** Figures of the rules moved, on a case or an allocation: what differs, and what each reading would come to. */
export function AnalysisPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: rulebook, error } = useQuery(rulebookQuery);
  const { data: schemes, error: noSchemes } = useQuery(schemesQuery);
  const person = usePerson();
  const kept = useKept<Study>(`${person?.user ?? ""}/study`, begun, isStudy);
  // A link's study lives in the link: it takes nothing from one's own, and is there after a reload.
  const [linked, look] = useState(() => readStudy(globalThis.location.hash));
  const study = linked ?? kept.value;
  const [link, setLink] = useState<string | null>(null);
  const change = (part: Partial<Study>) => {
    setLink(null);
    const next = { ...study, ...part };
    if (linked === null) return kept.set(next);
    look(next);
    globalThis.history.replaceState(globalThis.history.state, "", writeStudy(next));
  };
  const settled = useDeferredValue(study);
  const scheme = schemes?.find(({ id }) => id === settled.scheme);
  const outcome = useMemo(() => {
    if (settled.on === "case") return rulebook && studyCase(rulebook, settled, language);
    return scheme && studyAllocation(scheme, settled, language);
  }, [rulebook, scheme, settled, language]);
  const figures = study.on === "case" ? rulebook : scheme;
  const share = () => {
    look(study);
    const address = `${globalThis.location.origin}/analysis${writeStudy(study)}`;
    globalThis.history.replaceState(globalThis.history.state, "", writeStudy(study));
    setLink(address);
  };
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await file.text();
    if (study.on === "allocation") return change({ rows: text });
    // A file that is no case is shown as it is, with what is wrong.
    const read = await readCaseFile(text);
    change({ given: read === null ? text : JSON.stringify(read.raw, null, 2) });
  };
  return (
    <div className="frame-inner page analysis">
      <title>{`${t("analysis.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("analysis.title")}</h1>
      <p className="lead">{t("analysis.lead")}</p>
      <p>
        <Link to="/analysis/populations">{t("studies.title")} →</Link>
      </p>
      <Failure fault={error ?? noSchemes} />
      <div className="analysis-desk">
        <div>
          <div className="entry">
            <label htmlFor="study-on">{t("analysis.on")}</label>
            <select
              id="study-on"
              value={study.on}
              onChange={(event) =>
                change({ on: event.target.value === "case" ? "case" : "allocation", moved: {} })
              }
            >
              <option value="case">{t("analysis.onCase")}</option>
              <option value="allocation">{t("analysis.onAllocation")}</option>
            </select>
          </div>
          {study.on === "allocation" ? (
            <>
              <div className="entry">
                <label htmlFor="study-scheme">{t("analysis.scheme")}</label>
                <select
                  id="study-scheme"
                  value={study.scheme}
                  onChange={(event) => change({ scheme: event.target.value, moved: {} })}
                >
                  {schemes?.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title[language]}
                    </option>
                  ))}
                </select>
              </div>
              <Entry
                id="study-pool"
                label={t("analysis.pool")}
                value={study.pool}
                onWrite={(pool) => change({ pool })}
              />
            </>
          ) : null}
          <Entry
            id="study-data"
            key={study.on}
            label={t(study.on === "case" ? "analysis.given" : "analysis.rows")}
            note={t(study.on === "case" ? "analysis.givenNote" : "analysis.rowsNote")}
            long
            maxLength={200_000}
            value={study.on === "case" ? study.given : study.rows}
            onWrite={(text) => change(study.on === "case" ? { given: text } : { rows: text })}
          />
          <div className="entry">
            <label htmlFor="study-file">{t("analysis.file")}</label>
            <input
              id="study-file"
              type="file"
              accept={study.on === "case" ? ".yaml,.yml,.json" : ".csv"}
              onChange={(event) => void open(event.target.files?.[0])}
            />
          </div>
          {figures === undefined ? (
            <Waiting />
          ) : (
            <Figures
              parameters={figures.parameters}
              citations={figures.citations}
              moved={study.moved}
              onMove={(moved) => change({ moved })}
            />
          )}
        </div>
        <div>
          {outcome === undefined ? null : <Result outcome={outcome} />}
          <button type="button" className="button" onClick={share}>
            {t("analysis.share")}
          </button>
          {link === null ? null : (
            <output className="told">
              {t("analysis.link")} <code className="analysis-link">{link}</code>
            </output>
          )}
        </div>
      </div>
      {outcome?.ok !== true || figures === undefined ? null : (
        <Readings
          readings={outcome.readings}
          interpretations={figures.interpretations}
          citations={figures.citations}
        />
      )}
    </div>
  );
}
