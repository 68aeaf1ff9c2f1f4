import { isDay } from "../fields/day.ts";
import { InChinese } from "../language/InChinese.tsx";
import { type Fact, halfWidth } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import { wholeDates } from "../language/dates.ts";
import { sentence } from "../language/language.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { Choice } from "./Choice.tsx";
import { sayReading } from "../money/money.ts";

/** One fact, asked in the way its type wants; left empty it is not known. */
export function Field({
  id,
  fact,
  text,
  problem,
  asOf = null,
  onWrite,
}: {
  readonly id: string;
  readonly fact: Fact;
  readonly text: string;
  readonly problem: string | null;
  /** The day the case is computed by: a day after it is told to be so. */
  readonly asOf?: string | null;
  readonly onWrite: (text: string) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useDates();
  const notes = [fact.hint, fact.evidence && say(t("calculator.evidence"), fact.evidence)]
    .flatMap((label) => label?.[language] ?? [])
    .join(language === "zh" ? "。" : ". ");
  const doubt = fact.type === "day" && problem === null ? doubtOf(text, asOf) : null;
  const described = [
    notes === "" ? null : `${id}-note`,
    problem === null ? null : `${id}-problem`,
    doubt === null ? null : `${id}-doubt`,
  ]
    .filter((each) => each !== null)
    .join(" ");
  const aria = {
    ...(described === "" ? {} : { "aria-describedby": described }),
    ...(problem === null ? {} : { "aria-invalid": true }),
  };
  // What a file brought that is no day of the calendar stays to be seen and mended.
  const asDate = fact.type === "day" && (text === "" || isDay(text));
  const below = (
    <>
      {notes === "" ? null : (
        <p id={`${id}-note`} className="field-note">
          {wholeDates(notes, language)}
        </p>
      )}
      {problem === null ? null : (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
      {doubt === null ? null : (
        <output id={`${id}-doubt`} className="field-doubt">
          {t(doubt, { day: day(asOf ?? "") })}
        </output>
      )}
    </>
  );
  if (fact.type === "truth")
    return (
      <Choice
        id={id}
        legend={fact.label[language]}
        value={text === "?" ? "" : text}
        options={[
          { value: "", label: t("calculator.unknown") },
          { value: "true", label: t("calculator.yes") },
          { value: "false", label: t("calculator.no") },
        ]}
        onChoose={onWrite}
      >
        {below}
      </Choice>
    );
  return (
    <div className="field">
      <label htmlFor={id}>{fact.label[language]}</label>
      {fact.type === "level" ? (
        <select
          id={id}
          value={text === "?" ? "" : text}
          onChange={(event) => onWrite(event.target.value)}
          {...aria}
        >
          <option value="">{t("calculator.unknown")}</option>
          {fact.levels.map((level) => (
            <option key={level.id} value={level.id}>
              {sentence(level[language])}
            </option>
          ))}
        </select>
      ) : (
        <span className="field-entry">
          <input
            id={id}
            type={asDate ? "date" : "text"}
            inputMode={fact.type === "count" ? "numeric" : undefined}
            autoComplete="off"
            maxLength={40}
            placeholder={t("calculator.unknown")}
            value={text}
            onChange={(event) => onWrite(event.target.value)}
            {...aria}
          />
          {fact.type === "money" ? (
            <span className="field-unit">
              {/* A sum that is refused is not read back as if it were taken. */}
              <InChinese
                words={
                  (problem === null ? sayReading(halfWidth(text), language) : null) ??
                  t("calculator.yuan")
                }
              />
            </span>
          ) : null}
          {fact.type === "ratio" ? (
            <span className="field-unit">{t("calculator.ratio")}</span>
          ) : null}
          {fact.type === "day" && !asDate ? (
            <span className="field-unit">{t("calculator.day")}</span>
          ) : null}
        </span>
      )}
      {below}
    </div>
  );
}

/** No firm of today, and nothing of its, is as old. */
const beforeAll = "1900-01-01";

/** What is odd about a day that may still be right: it is after the day computed by, or of another age. */
function doubtOf(text: string, asOf: string | null) {
  if (!isDay(text)) return null;
  if (text < beforeAll) return "calculator.dayLongAgo";
  return asOf !== null && isDay(asOf) && text > asOf ? "calculator.dayToCome" : null;
}

const say = (word: string, label: { zh: string; en: string }) => ({
  zh: `${word}${label.zh}`,
  en: `${word}${label.en}`,
});
