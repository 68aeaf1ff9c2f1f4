import { Lead } from "../language/Lead.tsx";
import { InChinese } from "../language/InChinese.tsx";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams } from "react-router";
import type { OfferListBody } from "../api/bodies.ts";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { stateNames } from "../case/useStateName.ts";
import { Sure } from "../fields/Sure.tsx";
import { TablesProblem } from "../files/TablesProblem.tsx";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Entries } from "./Entries.tsx";
import { ListState } from "./ListState.tsx";
import { heldBackOf } from "./held-back.ts";
import { listQuery, offersKey } from "./queries.ts";
import { useNameOfOffered } from "./useNameOfOffered.ts";
import "../fields/fields.css";
import "./offers.css";

/** One list: how far it is, who is on it and who is not, and its release. */
export function ListPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dates = useDates();
  const navigate = useNavigate();
  const { list: id = "" } = useParams();
  const { data: list, error } = useQuery(listQuery(id));
  const path = { list: id };
  const stopping = useChange({
    send: (_: null, header) =>
      bodyOf(api.POST("/api/v1/offer-lists/{list}/stop", { params: { path, header } })),
    changes: [offersKey],
  });
  const removing = useChange({
    send: (_: null, header) =>
      bodyOf(api.DELETE("/api/v1/offer-lists/{list}", { params: { path, header } })),
    changes: [],
    onDone: () => void navigate(`/manage/programmes/${list?.programme ?? ""}/offers`),
  });
  const isUnderWay = list?.state === "waiting" || list?.state === "running";
  return (
    <div className="frame-inner page offers">
      <title>{`${t("offers.listTitle")} · ${t("frame.brand")}`}</title>
      {list === undefined ? null : (
        <p className="meta">
          <Link to={`/manage/programmes/${list.programme}/offers`}>{t("offers.toAll")}</Link>
          <Link to={`/programmes/${list.programme}`}>
            <InChinese words={list.programmeTitle} />
          </Link>
        </p>
      )}
      <h1>{t("offers.listTitle")}</h1>
      <Failure fault={error ?? stopping.fault ?? removing.fault} />
      {list === undefined ? (
        error === null ? (
          <Waiting />
        ) : null
      ) : (
        <>
          <Lead words={list.measureTitle[language]} />
          <p>
            <InChinese
              words={t("offers.fromAndBy", {
                source: list.source,
                day: dates.day(list.sourceAsOf),
                rules: dates.day(list.day),
              })}
            />
          </p>
          <p className="meta">
            <ListState list={list} />
            <span>
              <InChinese
                words={t("offers.madeBy", {
                  name: list.by.name ?? list.by.id,
                  at: dates.moment(list.at),
                })}
              />
            </span>
            {list.releasedBy === null || list.releasedAt === null ? null : (
              <span>
                <InChinese
                  words={t("offers.releasedBy", {
                    name: list.releasedBy.name ?? list.releasedBy.id,
                    at: dates.moment(list.releasedAt),
                  })}
                />
              </span>
            )}
          </p>
          {isUnderWay ? <p className="note">{t("offers.mayLeave")}</p> : null}
          {list.problem === null ? null : (
            <div className="failure" role="alert">
              <TablesProblem problem={list.problem} />
              <p>{t("offers.mendFile")}</p>
            </div>
          )}
          {list.counts === null ? null : <Counts list={list} counts={list.counts} />}
          {list.cases.length === 0 ? null : <Standing list={list} />}
          {list.counts === null ? null : <Entries list={list} />}
          <p className="choices no-print">
            {list.can.includes("stop") ? (
              <button
                type="button"
                className="button button-quiet"
                disabled={stopping.changing}
                onClick={() => stopping.change(null)}
              >
                {t("offers.stop")}
              </button>
            ) : null}
            {list.can.includes("remove") ? (
              <Sure
                isGrave
                does={t("offers.remove")}
                question={t("offers.removeSure")}
                busy={removing.changing}
                onSure={() => removing.change(null)}
              />
            ) : null}
          </p>
        </>
      )}
    </div>
  );
}

/** How many are owed what, and how many are not on the list. */
function Counts({
  list,
  counts,
}: {
  readonly list: OfferListBody;
  readonly counts: NonNullable<OfferListBody["counts"]>;
}) {
  const { t } = useTranslation();
  const money = useMoney();
  const { holders, notOwed, rejectedHolders, rejectedRows } = counts;
  const heldBack = heldBackOf({ owed: list.owed, counts });
  const rejected = list.files.find(({ name }) => name === "rejected.csv");
  return (
    <section>
      <dl className="offers-counts">
        <div>
          <dt>{t("offers.owedFirms")}</dt>
          <dd>{list.owed.toLocaleString("en")}</dd>
        </div>
        <div>
          <dt>{t(list.releasedAt === null ? "offers.owedSum" : "offers.owedAtRelease")}</dt>
          <dd>{money.yuan(list.sum)}</dd>
        </div>
        <div>
          <dt>{t("offers.holders")}</dt>
          <dd>{holders.toLocaleString("en")}</dd>
        </div>
        <div>
          <dt>{t("offers.notOwed")}</dt>
          <dd>{notOwed.toLocaleString("en")}</dd>
        </div>
        {heldBack === 0 ? null : (
          <div>
            <dt>{t("offers.heldBack")}</dt>
            <dd>{heldBack.toLocaleString("en")}</dd>
          </div>
        )}
      </dl>
      {rejectedRows === 0 ? null : (
        <p className="told">
          {t("offers.rejected", { rows: rejectedRows, holders: rejectedHolders })}{" "}
          {rejected === undefined ? null : (
            <a href={`/api/v1/offer-lists/${list.id}/files/rejected.csv`} download>
              {t("offers.rejectedFile")}
            </a>
          )}
        </p>
      )}
    </section>
  );
}

/** The states in the order in which a case goes through them. */
const wayOfStates: readonly string[] = Object.keys(stateNames);

/** Where the offers that went out stand now. */
function Standing({ list }: { readonly list: OfferListBody }) {
  const { t } = useTranslation();
  const money = useMoney();
  const nameOfOffered = useNameOfOffered();
  return (
    <section>
      <h2>{t("offers.standing")}</h2>
      <p className="note">{t("offers.standingNote")}</p>
      <ul className="offers-standing">
        {list.cases
          .toSorted((a, b) => wayOfStates.indexOf(a.state) - wayOfStates.indexOf(b.state))
          .map(({ state, cases, sum }) => (
            <li key={state}>
              {t("offers.inState", {
                state: nameOfOffered(state),
                count: cases,
                sum: money.yuan(sum),
              })}
            </li>
          ))}
      </ul>
    </section>
  );
}
