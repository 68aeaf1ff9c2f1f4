import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { issueQuery } from "../api/queries.ts";
import { WholeNumbers } from "../language/WholeNumbers.tsx";

const parts = [
  ["about.whatTitle", "about.what"],
  ["about.textTitle", "about.text"],
  ["about.rulesTitle", "about.rules"],
  ["about.privacyTitle", "about.privacy"],
  ["about.maskTitle", "about.mask"],
  ["about.languageTitle", "about.language"],
] as const;

const exports = [
  ["json", "about.wholeJson"],
  ["akn", "about.akn"],
  ["md", "about.markdown"],
  ["popolo", "about.popolo"],
] as const;

/** What this is, where its words come from, and what happens to what one types. */
export function AboutPage() {
  const { t } = useTranslation();
  const { data: issue } = useSuspenseQuery(issueQuery);
  const api = `/api/issues/${issue.id}`;
  return (
    <div className="frame-inner page about">
      <title>{`${t("about.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("about.title")}</h1>
      {parts.map(([title, text]) => (
        <section key={title}>
          <h2>{t(title)}</h2>
          <p>
            <WholeNumbers
              words={t(text, { mended: issue.errata.mended, noted: issue.errata.noted })}
            />
          </p>
        </section>
      ))}
      <section>
        <h2>{t("about.filesTitle")}</h2>
        <p>{t("about.files")}</p>
        <ul>
          <li>
            <a href="/api/docs">{t("about.api")}</a>
          </li>
          <li>
            <a href={api}>{t("about.issueJson")}</a>
          </li>
          {exports.map(([format, label]) => (
            <li key={format}>
              <a href={`${api}/export/${format}`} download>
                {t(label)}
              </a>
            </li>
          ))}
          <li>
            <a href="/api/rulebook">{t("about.rulebookJson")}</a>
          </li>
        </ul>
      </section>
    </div>
  );
}
