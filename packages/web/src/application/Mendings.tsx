import { useTranslation } from "react-i18next";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { sentence } from "../language/language.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { MendedBy } from "./MendedBy.tsx";
import type { Mending } from "./defects.ts";
import { useSayFact } from "./useSayFact.ts";
import { InChinese } from "../language/InChinese.tsx";

/** What letters asked to mend and how each defect was answered: the last letter, and those before on demand. */
export function Mendings({
  mendings,
  programme,
}: {
  readonly mendings: CaseBody["mendings"];
  readonly programme: ProgrammeBody;
}) {
  const { t } = useTranslation();
  const last = mendings.at(-1);
  if (last === undefined) return null;
  const before = mendings.slice(0, -1).toReversed();
  return (
    <section className="mendings">
      <h2>{t("application.mendings")}</h2>
      <OneLetter letter={last} programme={programme} />
      {before.length === 0 ? null : (
        <details>
          <summary>{t("application.lettersBefore", { count: before.length })}</summary>
          {before.map((letter) => (
            <OneLetter key={letter.position} letter={letter} programme={programme} />
          ))}
        </details>
      )}
    </section>
  );
}

function OneLetter({
  letter: { at, answeredAt, defects },
  programme,
}: {
  readonly letter: Mending;
  readonly programme: ProgrammeBody;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { moment } = useDates();
  const say = useSayFact(programme);
  return (
    <>
      <p className="note">
        {t("application.letterOf", { at: moment(at) })}
        {answeredAt === null
          ? t("application.letterUnanswered")
          : t("application.letterAnswered", { at: moment(answeredAt) })}
      </p>
      <ol>
        {defects.map((defect, index) => (
          <li key={`${index + 1} ${defect.words}`}>
            <p className="defect-words">
              <InChinese words={defect.words} />
            </p>
            {defect.about === null ? null : (
              <p className="note">
                <InChinese
                  words={t("application.defectAbout", {
                    what: `${defect.about.item === null ? "" : `${defect.about.item} `}${sentence(defect.about.label[language])}`,
                  })}
                />
              </p>
            )}
            <MendedBy done={defect} say={say} />
          </li>
        ))}
      </ol>
    </>
  );
}
