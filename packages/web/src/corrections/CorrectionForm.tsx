import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { ChoiceFilter } from "../filters/Filters.tsx";
import { isText } from "../kept/texts.ts";
import { useKept } from "../kept/useKept.ts";
import { Failure } from "../states/Failure.tsx";
import { WordsField } from "../told/WordsField.tsx";
import { isReason, leastReason } from "../told/reason.ts";

/** Tells of a rule that reads the gazette wrong; no name is asked. */
export function CorrectionForm({
  measures,
  measure,
  onMeasure,
}: {
  readonly measures: readonly { readonly value: string; readonly words: string }[];
  readonly measure: string;
  readonly onMeasure: (measure: string) => void;
}) {
  const { t } = useTranslation();
  const { value: words, set, forget } = useKept("public/correction", "", isText);
  const [tried, setTried] = useState(false);
  const { change, changing, fault, came, reset } = useChange({
    send: (said: { readonly measure: string; readonly words: string }, header) =>
      bodyOf(api.POST("/api/v1/corrections", { params: { header }, body: said })),
    changes: [["corrections"]],
    onDone: () => {
      set("");
      forget();
      setTried(false);
    },
  });
  const short = !isReason(words);
  if (came) {
    return (
      <output className="told">
        <span>
          <strong>{t("corrections.sent", { id: came.id })}</strong>
        </span>
        <span>{t("corrections.sentNext")}</span>
        <button type="button" className="plain-link" onClick={reset}>
          {t("corrections.another")}
        </button>
      </output>
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!short && measure !== "") change({ measure, words: words.trim() });
      }}
    >
      <ChoiceFilter
        label={t("corrections.which")}
        value={measure}
        all={t("corrections.choose")}
        options={measures}
        onChange={onMeasure}
      />
      {tried && measure === "" ? (
        <p className="words-problem" role="alert">
          {t("corrections.chooseFirst")}
        </p>
      ) : null}
      <WordsField
        label={t("corrections.words")}
        hint={t("corrections.wordsHint")}
        value={words}
        most={3000}
        problem={tried && short ? t("told.tooShort", { least: leastReason }) : null}
        onChange={set}
      />
      <Failure fault={fault} />
      <button type="submit" className="button" disabled={changing}>
        {changing ? t("told.sending") : t("corrections.send")}
      </button>
    </form>
  );
}
