import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { lettersQuery } from "./queries.ts";
import "./letters.css";

/** The official letters of a case, to be saved. */
export function Letters({ found }: { readonly found: CaseBody }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useDates();
  const { data, error, refetch } = useQuery(lettersQuery(found.number, found.version));
  return (
    <section>
      <h2>{t("letters.title")}</h2>
      <Failure fault={error} onAgain={() => void refetch()} />
      {data === undefined ? (
        error === null ? (
          <Waiting />
        ) : null
      ) : data.documents.length === 0 ? (
        <p className="note">{t("letters.none")}</p>
      ) : (
        <ul>
          {data.documents.map(({ kind, label, on, body, ended }) => (
            <li key={kind}>
              <a href={`/api/v1/cases/${found.number}/documents/${kind}`} download>
                {t("letters.download", { letter: label[language] })}
              </a>{" "}
              <span className="note letter-about">
                {t(ended ? "letters.aboutEnded" : "letters.about", {
                  day: day(on),
                  body: found.names[body]?.[language] ?? body,
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
