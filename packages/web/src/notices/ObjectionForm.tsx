import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { InChinese } from "../language/InChinese.tsx";
import { isText } from "../kept/texts.ts";
import { useKept } from "../kept/useKept.ts";
import { Failure } from "../states/Failure.tsx";
import { WordsField } from "../told/WordsField.tsx";
import { noticesQuery } from "./queries.ts";
import { isReason, leastReason } from "../told/reason.ts";

/**
 * Objects to what is under notice; no name is asked. Once the notice is over nothing can be sent any more: what was sent
 * stays told, and what was written and not sent stays to be read and copied.
 */
export function ObjectionForm({
  number,
  over,
  body,
}: {
  readonly number: string;
  readonly over: boolean;
  /** Who is told directly, once it is over. */
  readonly body: string;
}) {
  const { t } = useTranslation();
  const { value: words, set, forget } = useKept(`public/objection/${number}`, "", isText);
  const [tried, setTried] = useState(false);
  const { change, changing, fault, came } = useChange({
    send: (said: string, header) =>
      bodyOf(
        api.POST("/api/v1/notices/{case}/objections", {
          params: { path: { case: number }, header },
          body: { words: said },
        }),
      ),
    changes: [noticesQuery.queryKey],
    onDone: () => {
      set("");
      forget();
      setTried(false);
    },
  });
  const short = !isReason(words);
  const unsent = useRef<HTMLOutputElement>(null);
  const wasOver = useRef(over);
  useEffect(() => {
    // The field that somebody was writing in is gone: the keyboard goes on from what they wrote.
    if (over && !wasOver.current && document.activeElement === document.body)
      unsent.current?.focus();
    wasOver.current = over;
  }, [over]);
  if (came) {
    return (
      <output className="told">
        <span>
          <strong>{t("notices.sent", { id: came.id })}</strong>
        </span>
        <span>{t("notices.sentNext")}</span>
      </output>
    );
  }
  if (over)
    return words.trim() === "" ? null : (
      <output className="told" ref={unsent} tabIndex={-1}>
        <span>
          <strong>{t("notices.unsent")}</strong>
        </span>
        <span className="note">
          <InChinese words={t("notices.unsentNote", { body })} />
        </span>
        <span className="unsent-words">
          <InChinese words={words} />
        </span>
        <button
          type="button"
          className="plain-link"
          onClick={() => {
            set("");
            forget();
          }}
        >
          {t("case.dropUnsent")}
        </button>
      </output>
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!short) change(words.trim());
      }}
    >
      <WordsField
        label={t("notices.words")}
        hint={t("notices.wordsHint")}
        value={words}
        most={3000}
        problem={tried && short ? t("told.tooShort", { least: leastReason }) : null}
        onChange={set}
      />
      <Failure fault={fault} />
      <p className="note">{t("notices.final")}</p>
      <button type="submit" className="button" disabled={changing}>
        {changing ? t("told.sending") : t("notices.send")}
      </button>
    </form>
  );
}
