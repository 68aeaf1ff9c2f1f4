import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { rulebookQuery } from "../api/queries.ts";
import { Lead } from "../language/Lead.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { useKept } from "../kept/useKept.ts";
import { usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Figures } from "./Figures.tsx";
import { IdleFigures } from "./IdleFigures.tsx";
import { MovedElsewhere } from "./MovedElsewhere.tsx";
import { Meanwhile } from "./Meanwhile.tsx";
import { Readings } from "./Readings.tsx";
import { Result } from "./Result.tsx";
import { StudiedAllocation } from "./StudiedAllocation.tsx";
import { StudiedCase } from "./StudiedCase.tsx";
import { UnevenWeights } from "./UnevenWeights.tsx";
import { exampleCase } from "./cases.ts";
import { studyAllocation, studyCase } from "./compare.ts";
import { exampleRows } from "./example.ts";
import { schemesQuery } from "./queries.ts";
import { type Study, isStudy, readStudy, writeStudy } from "./study.ts";
import { computedWith, wellWritten } from "./well-written.ts";
import "../fields/fields.css";
import "./analysis.css";

const begun: Study = {
  on: "case",
  given: exampleCase,
  form: null,
  readings: {},
  schemeReadings: {},
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
  // A case's result is none of an allocation: it goes while the other is worked out.
  const isOfOther = settled.on !== study.on;
  const scheme = schemes?.find(({ id }) => id === settled.scheme);
  // What a figure was set to before it was written over: a result stays while the new value cannot be taken.
  const [before, keepBefore] = useState<Study["moved"]>({});
  const computed = useMemo(() => {
    const of = settled.on === "case" ? rulebook : scheme;
    if (of === undefined) return null;
    const rules = settled.on === "case" ? (rulebook ?? null) : null;
    return { of, rules, ...computedWith(settled.moved, before, of.parameters, rules) };
  }, [rulebook, scheme, settled, before]);
  const outcome = useMemo(() => {
    if (computed === null) return undefined;
    const { of, moved } = computed;
    return "measures" in of
      ? studyCase(of, { ...settled, moved }, language)
      : studyAllocation(of, { ...settled, moved }, language);
  }, [computed, settled, language]);
  const figures = study.on === "case" ? rulebook : scheme;
  const move = (moved: Study["moved"]) => {
    const rules = study.on === "case" ? (rulebook ?? null) : null;
    keepBefore({ ...before, ...wellWritten(study.moved, figures?.parameters ?? [], rules) });
    change({ moved });
  };
  const share = () => {
    look(study);
    const address = `${globalThis.location.origin}/analysis${writeStudy(study)}`;
    globalThis.history.replaceState(globalThis.history.state, "", writeStudy(study));
    setLink(address);
  };
  return (
    <div className="frame-inner page analysis">
      <title>{`${t("analysis.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("analysis.title")}</h1>
      <Lead words={t("analysis.lead")} />
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
                change({ on: event.target.value === "case" ? "case" : "allocation" })
              }
            >
              <option value="case">{t("analysis.onCase")}</option>
              <option value="allocation">{t("analysis.onAllocation")}</option>
            </select>
          </div>
          {study.on === "allocation" ? (
            <StudiedAllocation
              schemes={schemes ?? []}
              study={study}
              faults={outcome?.ok === false ? outcome.faults : []}
              onChange={change}
            />
          ) : rulebook === undefined ? null : (
            <StudiedCase rulebook={rulebook} study={study} onChange={change} />
          )}
        </div>
        <div className="analysis-outcome" id="analysis-outcome" data-on={study.on}>
          {figures === undefined ? (
            <Waiting />
          ) : (
            <Figures
              parameters={figures.parameters}
              citations={figures.citations}
              rulebook={study.on === "case" ? (rulebook ?? null) : null}
              moved={study.moved}
              onMove={move}
            />
          )}
          {figures === undefined ? null : (
            <MovedElsewhere
              figures={figures.parameters}
              rulebook={rulebook}
              schemes={schemes ?? []}
              moved={study.moved}
              onLeave={(figure) =>
                change({
                  moved: Object.fromEntries(
                    Object.entries(study.moved).filter(([id]) => id !== figure),
                  ),
                })
              }
            />
          )}
          {computed === null || isOfOther ? null : (
            <Meanwhile
              figures={computed.meanwhile}
              citations={computed.of.citations}
              rulebook={computed.rules}
            />
          )}
          {isOfOther ? <Waiting /> : null}
          {outcome === undefined || computed === null || isOfOther ? null : (
            <Result
              outcome={outcome}
              of={settled.on}
              computed={computed}
              pool={settled.on === "case" ? null : settled.pool}
            >
              {outcome.ok ? (
                <>
                  <UnevenWeights
                    uneven={outcome.uneven}
                    moved={computed.moved}
                    parameters={computed.of.parameters}
                    citations={computed.of.citations}
                  />
                  <IdleFigures
                    idle={outcome.idle}
                    parameters={computed.of.parameters}
                    citations={computed.of.citations}
                    rulebook={computed.rules}
                  />
                </>
              ) : null}
            </Result>
          )}
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
      {outcome?.ok !== true || computed === null ? null : (
        <Readings
          readings={outcome.readings}
          interpretations={computed.of.interpretations}
          citations={computed.of.citations}
          of={"measures" in computed.of ? "rules" : "allocation"}
        />
      )}
    </div>
  );
}
