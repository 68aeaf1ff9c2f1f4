import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BudgetLineBody, OpeningBody } from "../api/bodies.ts";
import { RequestFailure } from "../api/request.ts";
import { BodyChoice, bodiesQuery, useBodyName } from "../fields/BodyChoice.tsx";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { useKept } from "../kept/useKept.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { Failure } from "../states/Failure.tsx";
import { Checks } from "./Checks.tsx";
import { MeasureChoice, needsBasis } from "./MeasureChoice.tsx";
import { Shares } from "./Shares.tsx";
import { type Problems, type Typed, emptyTyped, isTyped, problemsOf } from "./typed.ts";
import { useOpening } from "./useOpening.ts";

const labels = {
  basis: "manage.basis",
  id: "manage.id",
  title: "manage.titleOf",
  year: "manage.year",
  opensOn: "manage.opensOn",
  closesOn: "manage.closesOn",
  quota: "manage.quota",
  noticeDays: "manage.noticeDays",
  turnDays: "manage.turnDays",
} as const;

const isNumber = (field: keyof Problems) =>
  field === "quota" || field === "noticeDays" || field === "turnDays" || field === "year";

/** The form that opens a measure for a year; it says what will happen before it does. */
export function OpenForm({
  user,
  bodies,
  today,
  openings,
  lines,
}: {
  readonly user: string;
  readonly bodies: readonly string[];
  readonly today: string;
  readonly openings: readonly OpeningBody[];
  readonly lines: readonly BudgetLineBody[];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useDates();
  const name = useBodyName();
  const { data: everyBody = [] } = useQuery(bodiesQuery);
  const kept = useKept<Typed>(
    `${user}/manage/programme`,
    emptyTyped(bodies[0] ?? "", today),
    isTyped,
  );
  const { value, set } = kept;
  const [tried, setTried] = useState(false);
  const put = (change: Partial<Typed>) => set({ ...value, ...change });
  const opening = openings.find(({ measure }) => measure === value.measure);
  const basis = needsBasis(opening, value.leading);
  const ofYear = lines.filter(
    ({ year, closedAt }) => String(year) === value.year && closedAt === null,
  );
  const opened = useOpening({ lines: ofYear, onDone: kept.forget });
  const problems = problemsOf(value, basis);
  const whole = Object.keys(problems).length === 0;
  const told = opened.fault instanceof RequestFailure ? opened.fault.body : null;
  const problem = (field: keyof Problems): string | null => {
    const words = problems[field];
    // What can never become a number is said at once; what is not finished yet, when one is done.
    const isNoNumber = isNumber(field) && /\D/u.test(value[field]);
    if ((tried || isNoNumber) && words !== undefined) return t(words);
    return told?.where === field ? told.message[language] : null;
  };
  const evidence = (opening?.facts ?? []).filter((fact) => fact.evidence !== null);
  const wanted = value.evidence ?? evidence.map(({ fact }) => fact);
  const line = (
    field: "basis" | "id" | "title" | "quota" | "noticeDays" | "turnDays" | "year",
    note: string | null = null,
  ) => (
    <Entry
      id={`programme-${field}`}
      label={t(labels[field])}
      note={note}
      problem={problem(field)}
      value={value[field]}
      {...(field === "basis" || field === "id" || field === "title"
        ? { onWrite: (text: string) => put({ [field]: text }) }
        : {
            inputMode: "numeric" as const,
            maxLength: 10,
            onWrite: (text: string) => put({ [field]: text.trim() }),
          })}
    />
  );
  return (
    <form
      className="manage-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const first = Object.keys(problems)[0];
        document
          .getElementById(first === "shares" ? "share-0-line" : `programme-${first}`)
          ?.focus();
      }}
    >
      <BodyChoice
        id="programme-leading"
        label={t("manage.leading")}
        value={value.leading}
        only={bodies}
        onChoose={(leading) => put({ leading })}
      />
      <MeasureChoice
        openings={openings}
        body={value.leading}
        value={value.measure}
        problem={problem("measure")}
        onChoose={(measure) => put({ measure, rankBy: "", evidence: null })}
      />
      {basis ? line("basis", t("manage.basisNote")) : null}
      {line("title")}
      {line("id", t("manage.idNote"))}
      {line("year")}
      {(["opensOn", "closesOn"] as const).map((field) => (
        <Entry
          key={field}
          id={`programme-${field}`}
          type="date"
          label={t(labels[field])}
          problem={problem(field)}
          value={value[field]}
          onWrite={(text) => put({ [field]: text })}
        />
      ))}
      {line("quota", t("manage.quotaNote"))}
      <div className="entry">
        <label htmlFor="programme-rankBy">{t("manage.rankBy")}</label>
        <select
          id="programme-rankBy"
          value={value.rankBy}
          onChange={({ target }) => put({ rankBy: target.value })}
        >
          <option value="">{t("manage.firstApproved")}</option>
          <option value="decided">{t("manage.byDecided")}</option>
          {(opening?.facts ?? [])
            .filter(({ ranks }) => ranks)
            .map(({ fact, label }) => (
              <option key={fact} value={fact}>
                {label[language]}
              </option>
            ))}
        </select>
      </div>
      {line("noticeDays", t("manage.noticeNote"))}
      {line("turnDays", t("manage.turnNote"))}
      <Shares
        shares={value.shares}
        lines={ofYear}
        problem={problem("shares")}
        onChange={(shares) => put({ shares })}
      />
      {evidence.length === 0 ? null : (
        <Checks
          legend={t("manage.evidence")}
          note={t("manage.evidenceNote")}
          choices={evidence.map(({ fact, label }) => ({ id: fact, words: label[language] }))}
          chosen={wanted}
          onChoose={(chosen) => put({ evidence: chosen })}
        />
      )}
      <details>
        <summary>{t("manage.supporting", { count: value.supporting.length })}</summary>
        <Checks
          legend={t("manage.supportingOf")}
          note={t("manage.supportingNote")}
          choices={everyBody
            .filter((each) => each.name !== null && each.id !== value.leading)
            .map(({ id }) => ({ id, words: name(id) }))}
          chosen={value.supporting}
          onChoose={(supporting) => put({ supporting: supporting.slice(0, 20) })}
        />
      </details>
      <Failure fault={opened.fault} />
      {whole ? (
        <Sure
          does={t("manage.open")}
          question={t("manage.question", {
            title: value.title.trim(),
            from: day(value.opensOn),
            until: day(value.closesOn),
          })}
          busy={opened.changing}
          onSure={() => opened.change({ typed: value, basis })}
        />
      ) : (
        <button type="submit" className="button">
          {t("manage.check")}
        </button>
      )}
    </form>
  );
}
