import { WholeNumbers } from "../language/WholeNumbers.tsx";
import { InChinese } from "../language/InChinese.tsx";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { OfferEntryBody, OfferListBody } from "../api/bodies.ts";
import { Downloads } from "../files/Downloads.tsx";
import { ChoiceFilter, Filters } from "../filters/Filters.tsx";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { Failure } from "../states/Failure.tsx";
import { More } from "../states/More.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Release } from "./Release.tsx";
import { entriesQuery } from "./queries.ts";
import { useLeftOut } from "./useLeftOut.ts";
import { useNameOfOffered } from "./useNameOfOffered.ts";
import { leftOutWords, outcomeWords } from "./words.ts";

type Outcome = OfferEntryBody["outcome"];

const isOutcome = (text: string): text is Outcome => Object.hasOwn(outcomeWords, text);

/** Who is owed, and who may be and is not on the list, with the reason; and the release of those who are. */
export function Entries({ list }: { readonly list: OfferListBody }) {
  const { t } = useTranslation();
  const [outcome, choose] = useState<Outcome | "">("owed");
  const entries = useInfiniteQuery(entriesQuery(list.id, outcome));
  const leftOut = useLeftOut(list.id);
  const releases = list.can.includes("release");
  const outcomes = list.counts?.outcomes ?? [];
  const rows = entries.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <section aria-labelledby="offers-entries">
      <h2 id="offers-entries">{t("offers.entries")}</h2>
      <div className="offers-over">
        <Filters label={t("offers.narrow")} onClear={null}>
          <ChoiceFilter
            label={t("offers.show")}
            value={outcome}
            all={t("offers.all")}
            options={outcomes.map((each) => ({
              value: each.outcome,
              words: t("offers.outcomeCount", {
                outcome: t(outcomeWords[each.outcome]),
                count: each.entries,
              }),
            }))}
            onChange={(value) => choose(isOutcome(value) ? value : "")}
          />
        </Filters>
        <p>
          <Downloads list={`/api/v1/offer-lists/${list.id}/entries`} />
        </p>
      </div>
      <Failure fault={entries.error} onAgain={() => void entries.refetch()} />
      {entries.isPending ? <Waiting /> : null}
      {entries.isSuccess && rows.length === 0 ? <Nothing title={t("offers.nobody")} /> : null}
      <ul className="offers-entries">
        {rows.map((entry) => (
          <Entry
            key={entry.entry}
            entry={entry}
            isOut={leftOut.reasons.has(entry.entry)}
            reason={leftOut.reasons.get(entry.entry) ?? ""}
            onLeaveOut={releases && entry.outcome === "owed" ? leftOut.write : null}
          />
        ))}
      </ul>
      <More list={entries} words={t("offers.more")} />
      {releases && list.owed > 0 ? <Release list={list} leftOut={leftOut} /> : null}
    </section>
  );
}

function Entry({
  entry,
  isOut,
  reason,
  onLeaveOut,
}: {
  readonly entry: OfferEntryBody;
  readonly isOut: boolean;
  readonly reason: string;
  /** Leaves it out for a reason, or takes it in again by null; null where nothing is to be released. */
  readonly onLeaveOut: ((entry: number, reason: string | null) => void) | null;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const nameOfOffered = useNameOfOffered();
  const { firmName, code, outcome, sum, range, leftOut, told } = entry;
  // Told anew, a firm is owed what it was told last.
  const now = told ?? sum;
  return (
    <li data-out={isOut || leftOut !== null}>
      <div className="offers-entry-head">
        <h3>
          <InChinese words={firmName ?? code} />
        </h3>
        <p className="offers-sum">
          {now !== null
            ? money.yuan(now)
            : range === null
              ? t(outcomeWords[outcome])
              : money.range(range)}
          {sum === null || now === sum ? null : (
            <span className="note"> {t("offers.toldFirst", { sum: money.yuan(sum) })}</span>
          )}
        </p>
      </div>
      <p className="meta">
        {firmName === null ? null : <span>{code}</span>}
        {range === null ? null : <span>{t(outcomeWords[outcome])}</span>}
        {entry.cases.map((number) => (
          <Link key={number} className="whole" to={`/cases/${number}`}>
            {number}
          </Link>
        ))}
        {entry.case === null ? null : (
          <span>
            {entry.caseState === "draft" ? (
              // A draft is the firm's own again: nobody else opens it.
              <WholeNumbers words={entry.case} />
            ) : (
              <Link className="whole" to={`/cases/${entry.case}`}>
                {entry.case}
              </Link>
            )}{" "}
            {entry.caseState === null ? null : nameOfOffered(entry.caseState)}
          </span>
        )}
      </p>
      {leftOut === null ? null : (
        <p>
          {t(leftOutWords[leftOut])}
          {entry.reason === null ? null : <InChinese words={` ${entry.reason}`} />}
        </p>
      )}
      {entry.missing.length === 0 ? null : (
        <p className="note">
          {t("offers.missing", {
            facts: entry.missing
              .map((label) => sentence(label[language]))
              .join(language === "zh" ? "、" : ", "),
          })}
        </p>
      )}
      <Facts entry={entry} />
      {onLeaveOut === null ? null : isOut ? (
        <div className="offers-reason">
          <label htmlFor={`without-${entry.entry}`}>{t("offers.whyLeftOut")}</label>
          <input
            id={`without-${entry.entry}`}
            value={reason}
            maxLength={500}
            onChange={({ target }) => onLeaveOut(entry.entry, target.value)}
          />
          <button
            type="button"
            className="plain-link"
            onClick={() => onLeaveOut(entry.entry, null)}
          >
            {t("offers.takeIn")}
          </button>
        </div>
      ) : (
        <button
          type="button"
          className="plain-link no-print"
          aria-label={t("offers.leaveOutOne", { firm: firmName ?? code })}
          onClick={() => onLeaveOut(entry.entry, "")}
        >
          {t("offers.leaveOut")}
        </button>
      )}
    </li>
  );
}

/** The facts that an entry rests on, thing by thing. */
function Facts({ entry }: { readonly entry: OfferEntryBody }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (entry.facts.length === 0) return null;
  const things = Map.groupBy(entry.facts, ({ item }) => item);
  return (
    <details className="offers-facts">
      <summary>{t("offers.facts", { count: entry.facts.length })}</summary>
      {[...things].map(([item, facts]) => (
        <div key={item ?? ""}>
          {item === null ? null : (
            <p>
              <InChinese words={item} />
            </p>
          )}
          <dl>
            {facts.map(({ label, said }) => (
              <div key={label.en}>
                <dt>{sentence(label[language])}</dt>
                <dd>
                  <InChinese words={sentence(said[language])} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </details>
  );
}
