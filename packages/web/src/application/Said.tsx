import { useTranslation } from "react-i18next";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { FactPapers } from "./FactPapers.tsx";
import { FindingSaid } from "./FindingSaid.tsx";
import { useSayFact } from "./useSayFact.ts";
import { InChinese } from "../language/InChinese.tsx";

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
  // The source of an offer's facts stands above all of them, and is no news beside each.
  const isSourced = found.offer !== null && !found.offer.disputed;
  return (
    <>
      {[...things].map(([item, facts]) => (
        <section key={item ?? ""} className="said">
          {item === null ? null : (
            <h3>
              <InChinese words={item} />
            </h3>
          )}
          <dl>
            {facts.map((each) => (
              <div key={each.fact}>
                <dt>{sentence(each.label[language])}</dt>
                <dd>
                  <div className="said-figures">
                    <Stated fact={each} words={say(each.fact, each.stated)} />
                    <FindingSaid fact={each} say={say} {...(isSourced && { note: null })} />
                  </div>
                  <FactPapers found={found} fact={each.fact} item={item} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

/** What was stated: struck where the review found something else. */
function Stated({
  fact: { finding },
  words,
}: {
  readonly fact: CaseBody["facts"][number];
  readonly words: string;
}) {
  const said = <InChinese words={words} />;
  return finding?.verdict === "corrected" ? <del>{said}</del> : <span>{said}</span>;
}
