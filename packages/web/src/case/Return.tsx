import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { api, bodyOf } from "../api/request.ts";
import { InChinese } from "../language/InChinese.tsx";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { useTried } from "../fields/useTried.ts";
import { useKept } from "../kept/useKept.ts";
import { Meanwhile } from "./Meanwhile.tsx";
import { isListOfDefects, placesOf, type WrittenDefect, toSaid } from "./defects-written.ts";
import { useOfficeStep } from "./useStep.ts";
import { isReason } from "../told/reason.ts";
import { useTooShort } from "../told/useTooShort.ts";

const most = 50;
const none: WrittenDefect = { words: "", about: "" };

/** All defects in one letter: each in words, with the fact that it is about. Enter leads to the next one. */
export function Return({
  found,
  programme,
  user,
}: {
  readonly found: CaseBody;
  readonly programme: ProgrammeBody;
  readonly user: string;
}) {
  const { t } = useTranslation();
  const tooShort = useTooShort();
  const language = useLanguage();
  const { number, version } = found;
  const typed = useKept(`${user}/defects/${number}`, [none], isListOfDefects);
  const places = placesOf(found, programme);
  const said = toSaid(typed.value, places);
  const short = said.find(({ words }) => !isReason(words));
  const { form, tried, trySending } = useTried();
  const list = useRef<HTMLOListElement>(null);
  const toFocus = useRef(false);
  useEffect(() => {
    if (!toFocus.current) return;
    toFocus.current = false;
    list.current?.querySelector<HTMLInputElement>("li:last-child input")?.focus();
  });
  const step = useOfficeStep(
    number,
    (defects: typeof said, header) =>
      bodyOf(
        api.POST("/api/v1/cases/{case}/return", {
          params: { path: { case: number }, header },
          body: { version, said: { defects: [...defects] } },
        }),
      ),
    () => {
      typed.set([none]);
      typed.forget();
    },
  );
  const write = (at: number, defect: Partial<WrittenDefect>): void =>
    typed.set(typed.value.map((each, index) => (index === at ? { ...each, ...defect } : each)));
  const more = (): void => {
    if (typed.value.length >= most) return;
    toFocus.current = true;
    typed.set([...typed.value, none]);
  };
  return (
    <section className="case-step">
      <h3>{t("case.return")}</h3>
      <p className="note">{t("case.defectsNote")}</p>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          more();
        }}
      >
        <ol className="defects-written" ref={list}>
          {typed.value.map(({ words, about }, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- They have nothing but their place.
            <li key={at}>
              <Entry
                id={`defect-${at + 1}`}
                label={t("case.defect", { number: at + 1 })}
                maxLength={1000}
                problem={
                  at === 0 && tried && said.length === 0 ? t("case.defectFirst") : tooShort(words)
                }
                value={words}
                onWrite={(written) => write(at, { words: written })}
              />
              <div className="entry">
                <label htmlFor={`defect-${at + 1}-about`}>
                  {t("case.defectAbout", { number: at + 1 })}
                </label>
                <select
                  id={`defect-${at + 1}-about`}
                  value={about}
                  onChange={(event) => write(at, { about: event.target.value })}
                >
                  <option value="">{t("case.aboutNothing")}</option>
                  {places.map(({ key, item, label }) => (
                    <option key={key} value={key}>
                      {item === null ? "" : `${item} · `}
                      {sentence(label[language])}
                    </option>
                  ))}
                </select>
              </div>
              {typed.value.length === 1 ? null : (
                <button
                  type="button"
                  className="plain-link"
                  onClick={() => typed.set(typed.value.filter((_, index) => index !== at))}
                >
                  {t("case.dropDefect", { number: at + 1 })}
                </button>
              )}
            </li>
          ))}
        </ol>
        <p className="choices">
          <button
            type="submit"
            className="button button-quiet"
            disabled={typed.value.length >= most}
          >
            {t("case.oneMoreDefect")}
          </button>
        </p>
      </form>
      <Sure
        does={t("case.sendDefects", { count: said.length })}
        question={t("case.returnSure", {
          applicant: found.names[found.applicant]?.[language] ?? found.applicant,
          count: said.length,
          days: programme.turnDays,
        })}
        busy={step.changing}
        onAsk={(ask) => trySending(said.length > 0 && short === undefined, ask)}
        disabled={said.length === 0 || short !== undefined}
        why={short === undefined ? t("case.defectFirst") : tooShort(short.words)}
        onSure={() => step.change(said)}
      >
        <ol>
          {said.map(({ words }, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- They have nothing but their place.
            <li key={at}>
              <InChinese words={words} />
            </li>
          ))}
        </ol>
      </Sure>
      <Meanwhile fault={step.fault} number={number} onRead={step.reset} />
    </section>
  );
}
