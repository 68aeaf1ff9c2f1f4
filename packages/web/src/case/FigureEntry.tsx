import { useTranslation } from "react-i18next";
import { Entry } from "../fields/Entry.tsx";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { sayReading } from "../money/money.ts";
import { useMoney } from "../money/useMoney.ts";
import type { TypedFigure } from "./figures.ts";
import "../told/told.css";

/**
 * One figure, in its range; read back as it is understood, and what is wrong with it said at once. Of a range that was
 * settled meanwhile what is typed is offered, and not gone by; of one that another body settled nothing is asked.
 */
export function FigureEntry({
  id,
  name,
  figure: { range, settled, isOthers, reading, aside },
  bodyName,
  text,
  onWrite,
  onUse,
}: {
  readonly id: string;
  readonly name: string;
  readonly figure: TypedFigure;
  /** What the body is called that settled it. */
  readonly bodyName: string;
  readonly text: string;
  readonly onWrite: (text: string) => void;
  /** Goes by what is typed after all. */
  readonly onUse: () => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const said = sayReading(text, language);
  const wrong =
    reading.is === "wrong"
      ? t(reading.why === "outside" ? "case.figureOutside" : "case.figureUnread", {
          range: money.range(range),
        })
      : null;
  const putAside =
    aside === null || settled === null ? null : (
      <div className="told">
        <p>
          <InChinese
            words={t(isOthers ? "case.figureOfOthers" : "case.figureSince", {
              item: name,
              typed: money.yuan(aside),
              body: bodyName,
              figure: money.yuan(settled.figure),
            })}
          />
        </p>
        {isOthers ? null : (
          <button type="button" className="plain-link" onClick={onUse}>
            {t("case.useTyped", { typed: money.yuan(aside) })}
          </button>
        )}
      </div>
    );
  if (isOthers) return putAside;
  return (
    <>
      {putAside}
      <Entry
        id={id}
        label={t("case.figure", { item: name })}
        note={
          said === null
            ? t("case.figureNote", { range: money.range(range) })
            : t("case.figureSaid", { range: money.range(range), said })
        }
        problem={wrong}
        required={settled === null}
        maxLength={40}
        value={text}
        onWrite={onWrite}
      />
    </>
  );
}
