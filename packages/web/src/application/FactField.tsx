import { InChinese } from "../language/InChinese.tsx";
import { useTranslation } from "react-i18next";
import { Entry } from "../fields/Entry.tsx";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { halfWidth } from "@gongbao/engine";
import { sayReading } from "../money/money.ts";
import type { Question } from "./draft.ts";

/** One question, asked in the way its type wants, with what the letter says of it. */
export function FactField({
  id,
  question: { label, type, levels, hint },
  text,
  problem,
  defects,
  onWrite,
}: {
  readonly id: string;
  readonly question: Question;
  readonly text: string;
  readonly problem: string | null;
  readonly defects: readonly string[];
  readonly onWrite: (text: string) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = sentence(label[language]);
  const wrong = [...defects, ...(problem === null ? [] : [problem])]
    .map((words, index, all) => (index === all.length - 1 ? words : words.replace(/[。.]+$/u, "")))
    .join(language === "zh" ? "；" : "; ");
  const told = wrong === "" ? null : wrong;
  if (type !== "truth" && type !== "level") {
    const reading =
      type === "money" && problem === null ? sayReading(halfWidth(text), language) : null;
    const unit =
      type === "money"
        ? t("application.moneyNote")
        : type === "ratio"
          ? t("calculator.ratio")
          : null;
    const notes = [hint === null ? null : sentence(hint[language]), reading ?? unit].filter(
      (each) => each !== null,
    );
    return (
      <Entry
        id={id}
        label={title}
        type={type === "day" ? "date" : "text"}
        {...(type === "count" && { inputMode: "numeric" as const })}
        maxLength={40}
        note={notes.join(language === "zh" ? "。" : ". ")}
        problem={told}
        value={text}
        onWrite={onWrite}
      />
    );
  }
  const described = [hint === null ? null : `${id}-note`, told === null ? null : `${id}-problem`]
    .filter((each) => each !== null)
    .join(" ");
  const aria = {
    ...(described !== "" && { "aria-describedby": described }),
    ...(told !== null && { "aria-invalid": true as const }),
  };
  const below = (
    <>
      {hint === null ? null : (
        <p id={`${id}-note`} className="entry-note">
          {sentence(hint[language])}
        </p>
      )}
      {told === null ? null : (
        <p id={`${id}-problem`} className="entry-problem">
          <InChinese words={told} />
        </p>
      )}
    </>
  );
  if (type === "level" && levels.length > 4)
    return (
      <div className="entry">
        <label htmlFor={id}>
          <InChinese words={title} />
        </label>
        <select id={id} value={text} onChange={(event) => onWrite(event.target.value)} {...aria}>
          <option value="">{t("application.choose")}</option>
          {levels.map((level) => (
            <option key={level.id} value={level.id}>
              {sentence(level[language])}
            </option>
          ))}
        </select>
        {below}
      </div>
    );
  const options =
    type === "level"
      ? levels.map((level) => ({ value: level.id, words: sentence(level[language]) }))
      : [
          { value: "true", words: t("application.yes") },
          { value: "false", words: t("application.no") },
        ];
  return (
    <fieldset
      className="entry options"
      {...(described !== "" && { "aria-describedby": described })}
    >
      <legend>
        <InChinese words={title} />
      </legend>
      {options.map(({ value, words }) => (
        <label key={value}>
          <input
            type="radio"
            name={id}
            id={`${id}-${value}`}
            value={value}
            checked={text === value}
            onChange={() => onWrite(value)}
          />
          {words}
        </label>
      ))}
      {below}
    </fieldset>
  );
}
