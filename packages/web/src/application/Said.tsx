import { useTranslation } from "react-i18next";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useSayFact } from "./useSayFact.ts";

const verdicts = {
  "as-stated": "application.asStatedFound",
  corrected: "application.correctedFound",
  unproven: "application.unprovenFound",
} as const;

/** What was stated, with its papers, and what the review found of it. */
export function Said({
  found,
  programme,
}: {
  readonly found: CaseBody;
  readonly programme: ProgrammeBody;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const say = useSayFact(programme);
  if (found.facts.length === 0) return <p>{t("application.nothingSaid")}</p>;
  const things = Map.groupBy(found.facts, ({ item }) => item);
  return (
    <>
      {[...things].map(([item, facts]) => (
        <section key={item ?? ""} className="said">
          {item === null ? null : <h3>{item}</h3>}
          <dl>
            {facts.map(({ fact, label, stated, finding }) => (
              <div key={fact}>
                <dt>{sentence(label[language])}</dt>
                <dd>
                  {say(fact, stated)}
                  {finding === null ? null : (
                    <span className="note">
                      {" "}
                      {t(verdicts[finding.verdict])}
                      {finding.verdict === "corrected" ? say(fact, finding.value) : ""}
                      {finding.note === null ? "" : ` ${finding.note}`}
                    </span>
                  )}
                  {found.evidence
                    .filter((paper) => paper.fact === fact && paper.item === item)
                    .map(({ id, name }) => (
                      <a
                        key={id}
                        className="said-paper"
                        href={`/api/v1/cases/${found.number}/evidence/${id}`}
                        download
                      >
                        {name}
                      </a>
                    ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
