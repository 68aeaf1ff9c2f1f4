import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { useDates } from "../language/useDates.ts";

/** 补正: everything that the letter asks for, at once and first. */
export function Defects({
  defects,
  steps,
}: {
  readonly defects: readonly string[];
  readonly steps: CaseBody["steps"];
}) {
  const { t } = useTranslation();
  const { moment } = useDates();
  if (defects.length === 0) return null;
  const at = steps.findLast(({ kind }) => kind === "return")?.at;
  return (
    <section className="defects" aria-labelledby="defects">
      <h2 id="defects">{t("application.defects", { count: defects.length })}</h2>
      <ol>
        {defects.map((defect) => (
          <li key={defect}>{defect}</li>
        ))}
      </ol>
      <p className="note">
        {at === undefined ? "" : `${t("application.letterOf", { at: moment(at) })} `}
        {t("application.defectsNote")}
      </p>
    </section>
  );
}
