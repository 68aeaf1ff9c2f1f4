import { PaidBack } from "./PaidBack.tsx";
import { InChinese } from "../language/InChinese.tsx";
import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { daysBetween } from "../language/dates.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useRoleName } from "../session/useRoleName.ts";
import { endedBy, isState, wordsOfState } from "./states.ts";

/** Whose turn it is and until when: the first thing that an applicant wants to know. */
export function Turn({
  found,
  closesOn,
  today,
}: {
  readonly found: CaseBody;
  /** The programme's last day. */
  readonly closesOn: string;
  readonly today: string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOfRole = useRoleName();
  const { day } = useDates();
  const { state, turn, dueOn, names, noticeUntil } = found;
  const mine = turn?.role === "applicant";
  const isTooLate = state === "draft" && today > closesOn;
  // An office records it, but it is the firm that has to pay.
  const isOwing = state === "recovering";
  const waits = waitsForNotice(found, today);
  const bodies = (turn?.body ?? []).map((body) => names[body]?.[language] ?? body);
  const reason = reasonOf(found);
  return (
    <div className="turn" data-mine={(mine && !isTooLate) || isOwing}>
      <p className="turn-state">
        {isNoticeOver(found, today)
          ? t("application.isNoticeOver")
          : isState(state)
            ? t(wordsOfState(state, endedBy(found.steps)))
            : state}
      </p>
      {turn === null || isTooLate ? null : mine ? (
        <p>{state === "offered" ? t("application.yourOffer") : t("application.yourTurn")}</p>
      ) : (
        <p>
          <InChinese
            words={t(
              isOwing
                ? "application.payBack"
                : waits
                  ? "application.afterNotice"
                  : "application.theirTurn",
              {
                body: bodies.join(language === "zh" ? "、" : ", "),
                role: nameOfRole(turn.role),
                day: day(noticeUntil ?? today),
              },
            )}
          />
        </p>
      )}
      {isOwing ? <PaidBack found={found} /> : null}
      {state === "draft" ? <DraftCloses on={closesOn} today={today} /> : null}
      <Due dueOn={dueOn} today={today} theirs={!mine && !isOwing} />
      {state === "noticed" && noticeUntil !== null && !waits ? (
        <NoticeUntil day={noticeUntil} over={isNoticeOver(found, today)} />
      ) : null}
      {reason === null ? null : (
        <p>
          <InChinese words={t("application.reason", { reason })} />
        </p>
      )}
    </div>
  );
}

/** Until when, and how many days that is. */
export function Due({
  dueOn,
  today,
  theirs = false,
}: {
  readonly dueOn: string | null;
  readonly today: string;
  /** Whether it is an office that has to go on, and this is said to the applicant. */
  readonly theirs?: boolean;
}) {
  const { t } = useTranslation();
  const { day } = useDates();
  if (dueOn === null) return null;
  const count = daysBetween(today, dueOn);
  const late = count < 0;
  const said = { day: day(dueOn), count: late ? -count : count };
  if (theirs) {
    return (
      <p className="due">
        {late
          ? t("application.theyAreLate", said)
          : count === 0
            ? t("application.theirDueToday")
            : t("application.theirDue", said)}
      </p>
    );
  }
  return (
    <p className="due" data-late={late}>
      {late
        ? t("application.overdue", said)
        : count === 0
          ? t("application.dueToday")
          : t("application.dueBy", said)}
    </p>
  );
}

/** Until when a draft can still be submitted. */
export function DraftCloses({ on, today }: { readonly on: string; readonly today: string }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const count = daysBetween(today, on);
  return (
    <p className="due" data-late={count < 0}>
      {count < 0
        ? t("application.tooLate", { day: day(on) })
        : count === 0
          ? t("programmes.lastDay")
          : t("application.closesOn", { day: day(on), count })}
    </p>
  );
}

/** Whether the days of a case's public notice are over: it is still in that state until it is approved. */
export const isNoticeOver = (
  { state, noticeUntil }: Pick<CaseBody, "state" | "noticeUntil">,
  today: string,
): boolean => state === "noticed" && noticeUntil !== null && today > noticeUntil;

/** Whether nobody has anything to do until the public notice of a case is over: no objection is to be answered. */
export const waitsForNotice = (
  found: Pick<CaseBody, "state" | "noticeUntil" | "objectionsOpen">,
  today: string,
): boolean =>
  found.state === "noticed" &&
  found.noticeUntil !== null &&
  found.objectionsOpen === 0 &&
  !isNoticeOver(found, today);

/** Until when a case is, or was, under public notice. */
export function NoticeUntil({
  day: until,
  over,
}: {
  readonly day: string;
  readonly over: boolean;
}) {
  const { t } = useTranslation();
  const { day } = useDates();
  return (
    <p>{t(over ? "application.noticeOver" : "application.noticeUntil", { day: day(until) })}</p>
  );
}

/** Why a case ended without an award, in the words of whoever ended it. */
function reasonOf({ state, steps }: CaseBody): string | null {
  if (state !== "rejected" && state !== "cancelled") return null;
  const words = steps.findLast(({ kind }) => ["reject", "decline", "cancel"].includes(kind))
    ?.detail["words"];
  return typeof words === "string" && words !== "" ? words : null;
}
