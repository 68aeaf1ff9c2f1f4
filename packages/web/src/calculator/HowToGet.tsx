import type { Measure, Rulebook } from "@gongbao/engine";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ApplyNow } from "../catalogue/ApplyNow.tsx";
import { measuresQuery } from "../catalogue/queries.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { askedByMeasure } from "./asked.ts";

/** What to bring for an award and where to go with it; who answers for it is fetched when somebody looks. */
export function HowToGet({
  measure,
  rulebook,
}: {
  readonly measure: Measure;
  readonly rulebook: Rulebook;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({ ...measuresQuery, enabled: isOpen });
  const asked = askedByMeasure(rulebook, measure).facts;
  const proofs = [
    ...new Set(
      rulebook.facts.flatMap(({ id, evidence }) =>
        asked.has(id) && evidence ? [evidence[language]] : [],
      ),
    ),
  ];
  const here = data?.measures.find(({ id }) => id === measure.id);
  const bodies = [...(here?.leads ?? []), ...(here?.supports ?? [])];
  return (
    <details className="award-how" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t("calculator.how")}
        <span className="visually-hidden">{measure.title[language]}</span>
      </summary>
      {proofs.length > 0 ? (
        <>
          <p>{t("calculator.bring")}</p>
          <ul>
            {proofs.map((proof) => (
              <li key={proof}>{proof}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t("calculator.bringNothing")}</p>
      )}
      {bodies.length > 0 ? (
        <p>
          {t("calculator.bodies")}
          <span lang="zh-CN">{bodies.join("、")}</span>
        </p>
      ) : null}
      {isOpen ? <ApplyNow measure={measure.id} /> : null}
      <p>
        <Link to={`/measures/${measure.id}`}>{t("calculator.measure")}</Link>
      </p>
    </details>
  );
}
