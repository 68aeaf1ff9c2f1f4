import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/change.ts";
import { rulebookQuery } from "../api/queries.ts";
import { api, bodyOf } from "../api/request.ts";
import { factsOf } from "../calculator/asked.ts";
import { Field } from "../calculator/Field.tsx";
import { useKept } from "../kept/useKept.ts";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { bodiesWhere, usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { profileQuery } from "./queries.ts";
import "../calculator/calculator.css";

type Written = Readonly<Record<string, string>>;

const isWritten = (value: unknown): value is Written =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((each) => typeof each === "string");

/** What a firm says of itself once: every form begins with it. */
export function Profile({
  firm,
  profile,
}: {
  readonly firm: string;
  readonly profile: { readonly facts: Readonly<Record<string, unknown>> };
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const person = usePerson();
  const { data: rulebook, error } = useQuery(rulebookQuery);
  const saved = Object.fromEntries(
    Object.entries(profile.facts).map(([fact, value]) => [fact, String(value)]),
  );
  const kept = useKept<Written>(`${person?.user ?? ""}/profile/${firm}`, saved, isWritten);
  const [done, setDone] = useState(false);
  const kind = bodiesWhere(person, ["applicant"]).find(({ body }) => body === firm)?.kind;
  const facts =
    rulebook === undefined ? [] : factsOf(rulebook, kind === "institution" ? kind : "enterprise");
  const saving = useChange({
    send: (written: Written, header) =>
      bodyOf(
        api.PUT("/api/v1/firms/{firm}/profile", {
          params: { path: { firm }, header },
          body: {
            facts: Object.fromEntries(
              Object.entries(written).flatMap(([fact, text]) => {
                if (text.trim() === "") return [];
                const truth = facts.find(({ id }) => id === fact)?.type === "truth";
                return [[fact, truth ? text === "true" : text.trim()]];
              }),
            ),
          },
        }),
      ),
    changes: [profileQuery(firm).queryKey],
    onDone: () => {
      kept.forget();
      setDone(true);
    },
  });
  const write = (fact: string, text: string): void => {
    setDone(false);
    kept.set({ ...kept.value, [fact]: text });
  };
  const listed = facts.filter(({ id }) => Object.hasOwn(kept.value, id));
  const others = facts.filter(({ id }) => !Object.hasOwn(kept.value, id));
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{t("firm.profile")}</h2>
      <p>{t("firm.profileNote")}</p>
      {rulebook === undefined && error === null ? <Waiting /> : null}
      <form
        className="calculator"
        onSubmit={(event) => {
          event.preventDefault();
          saving.change(kept.value);
        }}
      >
        <div className="field-grid">
          {listed.map((fact) => (
            <Field
              key={fact.id}
              id={`profile-${fact.id}`}
              fact={fact}
              text={kept.value[fact.id] ?? ""}
              problem={null}
              onWrite={(text) => write(fact.id, text)}
            />
          ))}
        </div>
        {others.length === 0 ? null : (
          <div className="entry">
            <label htmlFor="profile-add">{t("firm.addFact")}</label>
            <select id="profile-add" value="" onChange={(event) => write(event.target.value, "")}>
              <option value="">{t("application.choose")}</option>
              {others
                .map(({ id, label }) => ({ id, words: sentence(label[language]) }))
                .toSorted((a, b) => a.words.localeCompare(b.words, language))
                .map(({ id, words }) => (
                  <option key={id} value={id}>
                    {words}
                  </option>
                ))}
            </select>
          </div>
        )}
        <Failure fault={error ?? saving.fault} />
        <p className="choices">
          <button type="submit" className="button" disabled={saving.changing}>
            {t("firm.save")}
          </button>
          {done ? <output>{t("application.saved")}</output> : null}
        </p>
      </form>
    </section>
  );
}
