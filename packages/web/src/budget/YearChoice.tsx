import { useTranslation } from "react-i18next";

/** Which year's money is looked at. */
export function YearChoice({
  id,
  years,
  year,
  onChoose,
}: {
  readonly id: string;
  /** Those that there are lines of. */
  readonly years: readonly number[];
  readonly year: number;
  readonly onChoose: (year: number) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="entry">
      <label htmlFor={id}>{t("budget.year")}</label>
      <select id={id} value={year} onChange={(event) => onChoose(Number(event.target.value))}>
        {(years.length === 0 ? [year] : years).map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </div>
  );
}
