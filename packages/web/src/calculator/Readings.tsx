import type { Rulebook } from "@gongbao/engine";
import { Radio } from "antd";
import type { Dispatch } from "react";
import { useTranslation } from "react-i18next";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import type { Change, Form } from "./form.ts";

/** Where the words can be read in more than one way: the readings, which one is taken, and why. */
export function Readings({
  rulebook,
  form,
  change,
}: {
  readonly rulebook: Rulebook;
  readonly form: Form;
  readonly change: Dispatch<Change>;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <details className="readings">
      <summary>{t("calculator.readings", { count: rulebook.interpretations.length })}</summary>
      <p className="note">{t("calculator.readingsNote")}</p>
      {rulebook.interpretations.map((one) => (
        <fieldset key={one.id} className="field">
          <legend>
            <InChinese words={one.title[language]} />
          </legend>
          <Radio.Group
            name={`reading-${one.id}`}
            className="choice-stacked"
            value={form.readings[one.id] ?? one.default}
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
            onChange={(event) =>
              change({
                do: "reading",
                interpretation: one.id,
                reading: String(event.target.value),
              })
            }
          />
          <p className="field-note">
            <InChinese words={one.why[language]} />
          </p>
        </fieldset>
      ))}
    </details>
  );
}
