import type { Interpretation } from "@gongbao/engine";
import { Radio } from "antd";
import { useTranslation } from "react-i18next";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";

/** Where the words can be read in more than one way: the readings, which one is taken, and why. */
export function Readings({
  interpretations,
  taken,
  onTake,
}: {
  readonly interpretations: readonly Interpretation[];
  /** Readings that are taken otherwise than by default, by interpretation. */
  readonly taken: Readonly<Record<string, string>>;
  readonly onTake: (interpretation: string, reading: string) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <details className="readings">
      <summary>{t("calculator.readings", { count: interpretations.length })}</summary>
      <p className="note">{t("calculator.readingsNote")}</p>
      {interpretations.map((one) => (
        <fieldset key={one.id} className="field">
          <legend>
            <InChinese words={one.title[language]} />
          </legend>
          <Radio.Group
            name={`reading-${one.id}`}
            className="choice-stacked"
            value={taken[one.id] ?? one.default}
            options={one.readings.map(({ id, label }) => ({
              value: id,
              label: (
                <InChinese
                  words={
                    id === one.default
                      ? `${label[language]}${t("calculator.default")}`
                      : label[language]
                  }
                />
              ),
            }))}
            onChange={(event) => onTake(one.id, String(event.target.value))}
          />
          <p className="field-note">
            <InChinese words={one.why[language]} />
          </p>
        </fieldset>
      ))}
    </details>
  );
}
