import type { Rulebook } from "@gongbao/engine";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { useTried } from "../fields/useTried.ts";
import { keptQuery } from "../firm/queries.ts";
import { useKept } from "../kept/useKept.ts";
import { isText } from "../kept/texts.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { bodiesWhere, usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { type Form, toCase } from "./form.ts";

/** The one way in which a case leaves the browser: whoever acts for a firm sends it to be kept there, and is told so first. */
export function KeepWithFirm({
  rulebook,
  form,
}: {
  readonly rulebook: Rulebook;
  readonly form: Form;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const person = usePerson();
  const firms = bodiesWhere(person, ["applicant"]);
  const [chosen, choose] = useState<string | null>(null);
  const title = useKept(`${person?.user ?? ""}/kept-title`, "", isText);
  const firm = (firms.find(({ body }) => body === chosen) ?? firms[0])?.body ?? "";
  const { form: sent, tried, trySending } = useTried();
  const isTitled = title.value.trim() !== "";
  const keeping = useChange({
    send: (_: null, header) =>
      bodyOf(
        api.POST("/api/v1/firms/{firm}/assessments", {
          params: { path: { firm }, header },
          body: {
            title: title.value.trim(),
            case: toCase(form, rulebook),
            interpretations: { ...form.readings },
          },
        }),
      ).then((kept) => ({ title: kept.title, firm })),
    changes: [keptQuery(firm).queryKey],
    onDone: () => {
      title.set("");
      title.forget();
    },
  });
  if (firms.length === 0) return null;
  return (
    <details className="keep-firm" open={title.wasKept}>
      <summary>{t("calculator.keepWithFirm")}</summary>
      <p>{t("calculator.keepWithFirmNote")}</p>
      <form
        ref={sent}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          trySending(isTitled, () => keeping.change(null));
        }}
      >
        <div className="entry">
          <label htmlFor="kept-firm">{t("calculator.keepFirm")}</label>
          <select id="kept-firm" value={firm} onChange={(event) => choose(event.target.value)}>
            {firms.map(({ body, bodyName }) => (
              <option key={body} value={body}>
                {bodyName[language]}
              </option>
            ))}
          </select>
        </div>
        <Entry
          id="kept-title"
          label={t("calculator.keepTitle")}
          problem={
            tried && !isTitled ? t("fields.write", { what: t("calculator.keepTitle") }) : null
          }
          maxLength={120}
          required
          value={title.value}
          onWrite={title.set}
        />
        <Failure fault={keeping.fault} />
        <button type="submit" className="button" disabled={keeping.changing}>
          {t("calculator.keepSend")}
        </button>
      </form>
      <output>
        {keeping.came === undefined ? null : (
          <>
            {t("calculator.keptWithFirm", { title: keeping.came.title })}{" "}
            <Link to={`/firms/${keeping.came.firm}/assessments`}>{t("firm.seeKept")}</Link>
          </>
        )}
      </output>
    </details>
  );
}
