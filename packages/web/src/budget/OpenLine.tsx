import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { BodyChoice } from "../fields/BodyChoice.tsx";
import { Entry } from "../fields/Entry.tsx";
import { bodiesWhere, usePerson } from "../session/session.ts";
import { textsLike } from "../kept/texts.ts";
import { useKept } from "../kept/useKept.ts";
import { Failure } from "../states/Failure.tsx";
import { booksKey } from "./queries.ts";

const blank = { code: "", year: "2019", title: "", body: "" };
const isTyped = textsLike(blank);

/** A new line for a year, of one's own body's money. */
export function OpenLine() {
  const { t } = useTranslation();
  const person = usePerson();
  const go = useNavigate();
  const payers = [...new Set(bodiesWhere(person, ["finance"]).map(({ body }) => body))];
  const [payer, pay] = useState(payers[0] ?? "");
  const kept = useKept(`${person?.user ?? ""}/budget/line`, blank, isTyped);
  const { value, set } = kept;
  const isCode = /^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/u.test(value.code);
  const opening = useChange({
    send: (_: null, header) =>
      bodyOf(
        api.POST("/api/v1/budget/lines", {
          params: { header },
          body: {
            code: value.code,
            year: Number(value.year),
            title: value.title.trim(),
            payer,
            body: value.body,
          },
        }),
      ),
    changes: [booksKey],
    onDone: ({ code, year }) => {
      kept.forget();
      void go(`/budget/lines/${code}/${year}`);
    },
  });
  return (
    <details className="budget-new">
      <summary>{t("budget.openLine")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isCode) opening.change(null);
        }}
      >
        <p className="note">{t("budget.openNote")}</p>
        <Entry
          id="line-code"
          label={t("budget.code")}
          note={t("budget.codeNote")}
          problem={value.code !== "" && !isCode ? t("budget.codeWrong") : null}
          required
          maxLength={64}
          value={value.code}
          onWrite={(code) => set({ ...value, code })}
        />
        <Entry
          id="line-year"
          label={t("budget.year")}
          inputMode="numeric"
          required
          maxLength={4}
          value={value.year}
          onWrite={(year) => set({ ...value, year: year.replaceAll(/\D/gu, "") })}
        />
        <Entry
          id="line-title"
          label={t("budget.lineTitle")}
          required
          value={value.title}
          onWrite={(title) => set({ ...value, title })}
        />
        <BodyChoice
          id="line-payer"
          label={t("budget.payer")}
          value={payer}
          onChoose={pay}
          only={payers}
        />
        <BodyChoice
          id="line-body"
          label={t("budget.spender")}
          value={value.body}
          onChoose={(body) => set({ ...value, body })}
        />
        <Failure fault={opening.fault} />
        <button type="submit" className="button" disabled={opening.changing}>
          {t("budget.openLine")}
        </button>
      </form>
    </details>
  );
}
