import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ArticleRulesBody, DocumentBody } from "../api/bodies.ts";
import { citationForms, citationsOf } from "./citations.ts";
import { CopyButton } from "./CopyCitation.tsx";

const formKeys = {
  number: "reader.citeNumber",
  full: "reader.citeFull",
  gbt7714: "reader.citeGbt",
  address: "reader.citeAddress",
  bibtex: "reader.citeBibtex",
  akomaNtoso: "reader.citeAkn",
} as const;

/** An article in every usual form of a citation, each to be copied. */
export function Citations({
  document,
  article,
  citations,
  path,
}: {
  readonly document: DocumentBody;
  readonly article: string;
  readonly citations: ArticleRulesBody["citations"];
  readonly path: string;
}) {
  const { t } = useTranslation();
  const [on, setOn] = useState<string | null>(null);
  const forms =
    on === null
      ? null
      : citationsOf({
          document,
          article,
          citations,
          address: new URL(path, location.href).href,
          on,
        });
  return (
    <details
      className="cite"
      onToggle={({ currentTarget }) =>
        setOn(currentTarget.open ? new Date().toISOString().slice(0, 10) : null)
      }
    >
      <summary>{t("reader.cite")}</summary>
      {forms === null ? null : (
        <dl>
          {citationForms.map((form) => (
            <div key={form}>
              <dt>{t(formKeys[form])}</dt>
              <dd>
                <span className="cite-words" lang="zh-CN">
                  {forms[form]}
                </span>
                <CopyButton
                  text={forms[form]}
                  what={t(formKeys[form])}
                  label={t("reader.copyThis")}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
