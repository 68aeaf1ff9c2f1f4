import type { Rulebook } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import { type Scope, articlesWithMeasures } from "./asked.ts";
import { useDocumentName } from "./useDocumentName.ts";

/** Which articles' questions are asked: all, those of a document, or those of one article. */
export function ScopeChoice({
  rulebook,
  scope,
  onChoose,
}: {
  readonly rulebook: Rulebook;
  readonly scope: Scope;
  readonly onChoose: (scope: Scope) => void;
}) {
  const { t } = useTranslation();
  const nameOf = useDocumentName();
  return (
    <label className="calculator-article">
      {t("calculator.article")}
      <select
        value={[scope.document, scope.article].filter((part) => part !== null).join(" ")}
        onChange={(event) => {
          const [document, article] = event.target.value.split(" ");
          onChoose({ document: document || null, article: article ?? null });
        }}
      >
        <option value="">{t("calculator.allArticles")}</option>
        {[...articlesWithMeasures(rulebook)].map(([document, ofDocument]) => (
          <optgroup key={document} label={nameOf(document)}>
            <option value={document}>
              {t("calculator.oneDocument", { document: nameOf(document) })}
            </option>
            {ofDocument.map((article) => (
              <option key={article} value={`${document} ${article}`}>
                {t("calculator.oneArticle", { document: nameOf(document), article })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
