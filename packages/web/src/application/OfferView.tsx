import { AwardSaid } from "./AwardSaid.tsx";
import { InChinese } from "../language/InChinese.tsx";
import { Fragment } from "react";
import { yuanOf } from "./step-sum.ts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { useKept } from "../kept/useKept.ts";
import { useDates } from "../language/useDates.ts";
import { WholeNumbers } from "../language/WholeNumbers.tsx";
import { Letters } from "../letters/Letters.tsx";
import { useMoney } from "../money/useMoney.ts";
import { Failure } from "../states/Failure.tsx";
import { History } from "./CaseView.tsx";
import { OfferSource } from "./OfferSource.tsx";
import { Said } from "./Said.tsx";
import { useDispute, useForgo, useReconsider, useTakeUp } from "./useOffer.ts";

type Offer = NonNullable<CaseBody["offer"]>;

/** What a firm is owed without having applied: how much, by which words, on which facts, from where; and what it can do. */
export function OfferView({
  found,
  offer,
  programme,
  user,
}: {
  readonly found: CaseBody;
  readonly offer: Offer;
  readonly programme: ProgrammeBody;
  readonly user: string;
}) {
  const { t } = useTranslation();
  const money = useMoney();
  const isOver = found.state === "lapsed" || found.state === "forgone";
  return (
    <>
      <section className="sum">
        <h2>{isOver ? t("application.offerWas") : t("application.offerSum")}</h2>
        <p className="so-far-sum">{money.yuan(offer.sum)}</p>
        <Changed found={found} />
        {found.state === "lapsed"
          ? null
          : found.awards.map((award) => <AwardSaid key={award.item ?? ""} award={award} />)}
        {found.state === "offered" ? <p className="note">{t("application.offerWhy")}</p> : null}
      </section>
      <Actions found={found} offer={offer} user={user} />
      <h2>{t("application.offerFacts")}</h2>
      <OfferSource offer={offer} />
      <Said found={found} programme={programme} />
      <h2>{t("application.offerWords")}</h2>
      <blockquote className="offer-words" lang="zh-CN">
        <WholeNumbers words={offer.words.join("……")} />
      </blockquote>
      <p>
        <Link to={`/read/${offer.document}/${offer.article}`}>{t("application.offerArticle")}</Link>
      </p>
      <Letters found={found} />
      <h2>{t("application.history")}</h2>
      <History found={found} />
    </>
  );
}

/** An award that was recorded after the firm was told, as the step says it. */
interface AwardedSince {
  readonly item?: string | null;
  readonly day: string;
  readonly fen: string;
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** What has changed since it was offered first, or why it is no more. */
function Changed({ found: { steps, state } }: { readonly found: CaseBody }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const money = useMoney();
  const last = steps.findLast(({ kind }) => kind === "renew" || kind === "lapse");
  if (last === undefined || (last.kind === "lapse") !== (state === "lapsed")) return null;
  const { reason, before, now, awarded, cases } = last.detail;
  const [from, to] = [textOf(before), textOf(now)];
  const since = Array.isArray(awarded) ? (awarded as readonly AwardedSince[]) : [];
  const beside = Array.isArray(cases) ? (cases as readonly string[]) : [];
  return (
    <div className="told">
      {reason === "closed" ? <p>{t("application.offerClosed")}</p> : null}
      {reason === "application" ? (
        <p>
          {t("application.offerApplied")}
          {beside.map((number, at) => (
            <Fragment key={number}>
              {at > 0 ? t("application.between") : null}
              <Link className="whole" to={`/applications/${number}`}>
                {number}
              </Link>
            </Fragment>
          ))}
        </p>
      ) : null}
      {reason === "changed" ? <p>{t("application.offerNothingNow")}</p> : null}
      {from !== null && to !== null ? (
        <p>
          {t("application.offerChanged", {
            before: money.yuan(yuanOf(from)),
            now: money.yuan(yuanOf(to)),
          })}
        </p>
      ) : null}
      {since.length === 0 ? null : (
        <ul>
          {since.map((each) => (
            <li key={`${each.day} ${each.fen}`}>
              <InChinese
                words={t(
                  (each.item ?? null) === null
                    ? "application.offerAwarded"
                    : "application.offerAwardedFor",
                  { item: each.item, day: day(each.day), sum: money.yuan(yuanOf(each.fen)) },
                )}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Take it up, say that a fact is wrong, or forgo it; take it back up where it was forgone. */
function Actions({
  found,
  offer,
  user,
}: {
  readonly found: CaseBody;
  readonly offer: Offer;
  readonly user: string;
}) {
  const { t } = useTranslation();
  const { day } = useDates();
  const money = useMoney();
  const { number, can } = found;
  const wrong = useKept(
    `${user}/dispute/${number}`,
    "",
    (value): value is string => typeof value === "string",
  );
  const taking = useTakeUp(found);
  const disputing = useDispute(found, wrong.forget);
  const forgoing = useForgo(found);
  const reconsidering = useReconsider(found);
  const until = day(offer.until);
  const fault = taking.fault ?? disputing.fault ?? forgoing.fault ?? reconsidering.fault;
  return (
    <section className="offer-actions no-print">
      <Failure fault={fault} />
      {can.includes("take-up") ? (
        <>
          <p>
            <button
              type="button"
              className="button"
              disabled={taking.changing}
              onClick={() => taking.change(offer.sum)}
            >
              {t("application.takeUp", { sum: money.yuan(offer.sum) })}
            </button>
          </p>
          <p className="note">{t("application.takeUpNote")}</p>
        </>
      ) : null}
      {can.includes("reconsider") ? (
        <>
          <p>{t("application.forgoneNote", { day: until })}</p>
          <p>
            <button
              type="button"
              className="button"
              disabled={reconsidering.changing}
              onClick={() => reconsidering.change(null)}
            >
              {t("application.reconsider")}
            </button>
          </p>
        </>
      ) : null}
      <div className="choices">
        {can.includes("dispute") ? (
          <Sure
            does={t("application.dispute")}
            question={t("application.disputeSure")}
            busy={disputing.changing}
            disabled={wrong.value.trim() === ""}
            why={t("application.disputeFirst")}
            onSure={() => disputing.change(wrong.value.trim())}
          >
            <Entry
              id="dispute-reason"
              label={t("application.disputeReason")}
              long
              maxLength={5000}
              value={wrong.value}
              onWrite={wrong.set}
            />
          </Sure>
        ) : null}
        {can.includes("forgo") ? (
          <Sure
            isGrave
            does={t("application.forgo")}
            question={t("application.forgoSure", { day: until })}
            busy={forgoing.changing}
            onSure={() => forgoing.change(null)}
          />
        ) : null}
      </div>
    </section>
  );
}
