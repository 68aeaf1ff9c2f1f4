import { AwardSaid } from "./AwardSaid.tsx";
import { SumEnded } from "./SumEnded.tsx";
import { isWithoutAward, wordsOfAppeal } from "./states.ts";
import { PaidBack } from "./PaidBack.tsx";
import { sumOfStep } from "./step-sum.ts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { Sure } from "../fields/Sure.tsx";
import { Entry } from "../fields/Entry.tsx";
import { useTried } from "../fields/useTried.ts";
import { useKept } from "../kept/useKept.ts";
import { sentence } from "../language/language.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { Letters } from "../letters/Letters.tsx";
import { useMoney } from "../money/useMoney.ts";
import { Failure } from "../states/Failure.tsx";
import { Settlements } from "../case/Settlements.tsx";
import { Mendings } from "./Mendings.tsx";
import { OfferSource } from "./OfferSource.tsx";
import { Said } from "./Said.tsx";
import { asSettled, rangeOf } from "./range.ts";
import { sumWords } from "./sum-words.ts";
import { useAppeal, useWithdraw } from "./useStep.ts";
import { InChinese } from "../language/InChinese.tsx";

/** A case that is with the offices, or over: what it comes to, what was paid, what was done, and what one may do. */
export function CaseView({
  found,
  programme,
  user,
}: {
  readonly found: CaseBody;
  readonly programme: ProgrammeBody;
  readonly user: string;
}) {
  const { t } = useTranslation();
  return (
    <>
      <Sum found={found} />
      <Payments found={found} />
      <Actions found={found} user={user} />
      <Mendings mendings={found.mendings} programme={programme} />
      <Letters found={found} />
      <h2>{t("application.history")}</h2>
      <History found={found} />
      <h2>{t("application.said")}</h2>
      <OfferSource offer={found.offer} />
      <Said found={found} programme={programme} />
      <p className="choices no-print">
        <Link to={`/programmes/${programme.id}`}>{t("application.toProgramme")}</Link>
        <button type="button" className="plain-link" onClick={() => print()}>
          {t("application.print")}
        </button>
      </p>
    </>
  );
}

/** What it comes to: as decided, or as it stands. */
function Sum({ found }: { readonly found: CaseBody }) {
  const { t } = useTranslation();
  const money = useMoney();
  const live = found.awards.filter(({ status }) => status !== "not-due");
  if (found.awards.length === 0 && found.decided === null) return null;
  // Of a case that ended undecided no sum is left to hope for.
  if (found.decided === null && isWithoutAward(found.state))
    return (
      <section className="sum">
        <SumEnded found={found} />
      </section>
    );
  return (
    <section className="sum">
      <h2>{t(sumWords(found))}</h2>
      <p className="so-far-sum">
        {found.decided === null
          ? live.length === 0
            ? t("application.nothingDue")
            : money.range(rangeOf(asSettled(live, found.settlements)))
          : money.yuan(found.decided)}
      </p>
      <SumEnded found={found} />
      {/* What a range was settled to is told with the range, below. */}
      {found.awards
        .filter(({ item }) => !found.settlements.some((each) => each.item === item))
        .map((award) => (
          <AwardSaid key={award.item ?? ""} award={award} />
        ))}
      <Settlements found={found} />
      {found.place === null ? null : (
        <p>{found.place.chosen ? t("application.placed") : t("application.notPlaced")}</p>
      )}
      {found.decided === null ? <p className="note">{t("application.noDecision")}</p> : null}
    </section>
  );
}

/** What was sent and what came of it; what is claimed back. */
function Payments({ found }: { readonly found: CaseBody }) {
  const { t } = useTranslation();
  const money = useMoney();
  const { orders, claimed } = found;
  if (orders.length === 0 && claimed === null) return null;
  return (
    <section>
      <h2>{t("application.payments")}</h2>
      <ul className="payments">
        {orders.map(({ number, amount, account, outcome }) => (
          <li key={number}>
            <strong>{money.yuan(amount)}</strong>
            {account === null ? null : (
              <span className="whole">
                {t("application.toAccount", { digits: account.slice(-4) })}
              </span>
            )}
            <span>
              {outcome === "paid"
                ? t("application.arrived")
                : outcome === null
                  ? t("application.sent")
                  : t("application.cameBack")}
            </span>
            <span className="note whole">{t("application.order", { number })}</span>
          </li>
        ))}
      </ul>
      {/* While it is being paid back, that stands where it is the firm's turn. */}
      {found.state === "recovering" ? null : <PaidBack found={found} />}
    </section>
  );
}

/** What the applicant may do now: withdraw, or ask for a second review. */
function Actions({ found, user }: { readonly found: CaseBody; readonly user: string }) {
  const { t } = useTranslation();
  const { number, can } = found;
  const reason = useKept(
    `${user}/appeal/${number}`,
    "",
    (value): value is string => typeof value === "string",
  );
  const withdrawing = useWithdraw(number);
  const appealing = useAppeal(number, reason.forget);
  const { form, tried, trySending } = useTried();
  const isWritten = reason.value.trim() !== "";
  if (!can.includes("withdraw") && !can.includes("appeal")) return null;
  return (
    <section className="may-do no-print">
      <Failure fault={withdrawing.fault ?? appealing.fault} />
      {can.includes("appeal") ? (
        <>
          <h2>{t("application.appealTitle")}</h2>
          <p>{t(wordsOfAppeal(found))}</p>
          <form
            ref={form}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              trySending(isWritten, () => appealing.change(reason.value.trim()));
            }}
          >
            <Entry
              id="appeal-reason"
              label={t("application.appealReason")}
              problem={
                tried && !isWritten
                  ? t("fields.write", { what: t("application.appealReason") })
                  : null
              }
              required
              long
              maxLength={5000}
              value={reason.value}
              onWrite={reason.set}
            />
            <button type="submit" className="button" disabled={appealing.changing}>
              {t("application.appeal")}
            </button>
          </form>
        </>
      ) : null}
      {can.includes("withdraw") ? (
        <Sure
          isGrave
          does={t("application.withdraw")}
          question={t("application.withdrawSure")}
          busy={withdrawing.changing}
          onSure={() => withdrawing.change(null)}
        />
      ) : null}
    </section>
  );
}

/** What was done, newest first, by which body, with its words. */
export function History({ found: { steps, names } }: { readonly found: CaseBody }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { moment } = useDates();
  const money = useMoney();
  if (steps.length === 0) return <p>{t("application.noHistory")}</p>;
  return (
    <ol className="history" reversed>
      {steps.toReversed().map(({ kind, label, body, at, detail }) => {
        const words: unknown = detail["words"];
        const sum = sumOfStep(detail);
        return (
          <li key={`${at} ${kind} ${body}`}>
            <strong>{sentence(label[language])}</strong>
            {sum === null ? null : ` ${money.yuan(sum)}`}
            <span className="meta">
              <span>
                <InChinese words={names[body]?.[language] ?? body} />
              </span>
              <span>{moment(at)}</span>
            </span>
            {typeof words === "string" && words !== "" ? (
              <p>
                <InChinese words={words} />
              </p>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
