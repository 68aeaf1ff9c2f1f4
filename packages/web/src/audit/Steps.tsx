import { useQueries, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useBodyName } from "../fields/BodyChoice.tsx";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useRoleName } from "../session/useRoleName.ts";
import { Rerun } from "../case/Rerun.tsx";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { auditedQuery, namesInQuery } from "./queries.ts";

/** What was done to a case, when, by whom and as what. */
export function Steps({ number }: { readonly number: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dates = useDates();
  const role = useRoleName();
  const name = useBodyName();
  const { data, error } = useQuery(auditedQuery(number));
  const bodies = [...new Set(data?.steps.map(({ body }) => body))];
  const people = useQueries({ queries: bodies.map(namesInQuery) });
  // Whoever has no name any more is told by the number that stands in the records.
  const person = (id: string) =>
    people.map(({ data: names }) => names?.get(id)).find((each) => each !== undefined) ?? id;
  return (
    <div className="audit-steps">
      <Failure fault={error} />
      {data === undefined && error === null ? <Waiting /> : null}
      <ol>
        {data?.steps.map((step, at) => (
          <li key={`${step.kind}/${step.at}`}>
            <strong>{step.label[language]}</strong>{" "}
            {t("audit.step", {
              at: dates.moment(step.at),
              body: data.names[step.body]?.[language] ?? name(step.body),
              role: role(step.role),
              by: person(step.by),
            })}
            {step.receipt === null ? null : (
              <>
                {` · ${t("audit.withReceipt", { step: at + 1 })} `}
                <Rerun number={number} position={at} />
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
