import { useTranslation } from "react-i18next";
import { InChinese } from "../language/InChinese.tsx";

/** What has to come before a step, all of it, in the place of its button. */
export function Lacks({
  step,
  lacks,
}: {
  readonly step: string;
  readonly lacks: readonly string[];
}) {
  const { t } = useTranslation();
  return (
    <>
      <p className="note">{t("case.beforeStep", { step })}</p>
      <ul>
        {lacks.map((each) => (
          <li key={each}>
            <InChinese words={each} />
          </li>
        ))}
      </ul>
    </>
  );
}
