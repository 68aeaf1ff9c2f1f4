import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RequestFailure } from "../api/request.ts";
import { caseQuery, readCase } from "../application/queries.ts";
import { InChinese } from "../language/InChinese.tsx";
import { sentence } from "../language/language.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { Failure } from "../states/Failure.tsx";
import { StepBy } from "./StepBy.tsx";
import { newFindings, newSteps } from "./since.ts";

/**
 * What a step was refused for. Where somebody else was quicker it says who did what, and the case can be read anew in
 * its place: what was typed stays as it is.
 */
export function Meanwhile({
  fault,
  number,
  onRead,
}: {
  readonly fault: unknown;
  readonly number: string;
  readonly onRead: () => void;
}) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const changed = fault instanceof RequestFailure && (fault.status === 412 || fault.status === 409);
  return (
    <>
      <Failure fault={fault} />
      {changed ? (
        <>
          <Since number={number} />
          <p className="choices">
            <button
              type="button"
              className="button"
              onClick={() => {
                onRead();
                void client.invalidateQueries({ queryKey: caseQuery(number).queryKey });
              }}
            >
              {t("case.readAnew")}
            </button>
            <span className="note">{t("case.keptNote")}</span>
          </p>
        </>
      ) : null}
    </>
  );
}

/** Who did what in a case since whoever looks read it. The case itself stays as they see it until they read it anew. */
function Since({ number }: { readonly number: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { moment } = useDates();
  const client = useQueryClient();
  const [seen] = useState(() => client.getQueryData(caseQuery(number).queryKey));
  const { data: now } = useQuery({
    queryKey: ["work", "case-since", number, seen?.version],
    queryFn: () => readCase(number),
    staleTime: 0,
    gcTime: 0,
  });
  if (seen === undefined || now === undefined) return null;
  const steps = newSteps(seen, now);
  const findings = newFindings(seen, now);
  if (steps.length + findings.length === 0) return null;
  return (
    <div className="told">
      <p>{t("case.meanwhile")}</p>
      <ul>
        {steps.map(({ label, body, role, name, at }) => (
          <li key={`${at} ${label.en}`}>
            <strong>{sentence(label[language])}</strong>
            <StepBy body={now.names[body]?.[language] ?? body} role={role} name={name} at={at} />
          </li>
        ))}
        {findings.map(({ name, at }) => (
          <li key={at}>
            <strong>{t("case.meanwhileFound")}</strong>
            <span className="meta">
              {name === null ? null : (
                <span>
                  <InChinese words={name} />
                </span>
              )}
              <span>{moment(at)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
