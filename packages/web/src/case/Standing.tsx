import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { StandingBody } from "../api/bodies.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { isShort } from "./short.ts";
import { standingQuery } from "./queries.ts";
import { useStateName } from "./useStateName.ts";
import { InChinese } from "../language/InChinese.tsx";
import { WholeNumbers } from "../language/WholeNumbers.tsx";

/** Where the money of a case is kept for it, and where it was paid. */
const keptIn: readonly string[] = ["approved", "paying"];
const paidIn: readonly string[] = ["closed", "recovering"];

/** Whether a line has the money of a case still to give, has it kept, or has paid it. */
type Held = "open" | "kept" | "paid";

const heldIn = (state: string): Held =>
  keptIn.includes(state) ? "kept" : paidIn.includes(state) ? "paid" : "open";

/** How many awards a link can name. */
const mostLinked = 100;

/** What a case meets before it is decided and paid; what would stop it comes first, and is said. */
export function Standing({ number, state }: { readonly number: string; readonly state: string }) {
  const { t } = useTranslation();
  const { data, error, isPending } = useQuery(standingQuery(number));
  return (
    <section className="case-article">
      <h2>{t(heldIn(state) === "paid" ? "case.standingOver" : "case.standing")}</h2>
      <Failure fault={error} />
      {isPending ? <Waiting /> : null}
      {data === undefined ? null : (
        <>
          <Warnings number={number} standing={data} held={heldIn(state)} />
          <Money standing={data} held={heldIn(state)} />
          <Had number={number} standing={data} />
        </>
      )}
    </section>
  );
}

/** The same thing rewarded or asked for elsewhere. */
function Warnings({
  number,
  standing: { had, elsewhere },
  held,
}: {
  readonly number: string;
  readonly standing: StandingBody;
  readonly held: Held;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const { day: dayOf } = useDates();
  const nameOfState = useStateName();
  const same = had.filter((each) => each.same);
  // An award of a case that is named below anyway is told there: it is one hit, not two.
  const isBelow = (each: (typeof same)[number]) =>
    elsewhere.some((other) => other.case === each.case);
  const saidOf = ({ item, title, left, day }: (typeof same)[number]) =>
    t("case.hadSame", {
      item,
      measure: title[language],
      sum: money.yuan(left),
      day: dayOf(day),
    });
  const gap = language === "zh" ? "" : " ";
  const recorded = same.filter((each) => each.case === null).map(({ id }) => id);
  if (same.length + elsewhere.length === 0) return <p>{t("case.noOther")}</p>;
  return (
    <ul className="case-warnings">
      {same
        .filter((each) => !isBelow(each))
        .map((each) => (
          <li key={each.id}>
            <InChinese words={saidOf(each)} title />
          </li>
        ))}
      {recorded.length === 0 ? null : (
        <li>
          <Link to={`/cases/${number}/earlier?awards=${recorded.slice(0, mostLinked).join(",")}`}>
            {t("earlier.seeSame")}
          </Link>
        </li>
      )}
      {elsewhere.map(({ case: other, programmeTitle, state, things, same: isSame, earlier }) => (
        <li key={other}>
          {isSame ? (
            <strong>{t(earlier ? "case.sameMatterBefore" : "case.sameMatterAfter")}</strong>
          ) : (
            t("case.otherCase")
          )}{" "}
          <Link className="whole" to={`/cases/${other}`}>
            {other}
          </Link>{" "}
          <InChinese words={programmeTitle} title />
          {gap}
          {t("case.inState", { state: nameOfState(state) })}
          {same
            .filter((each) => each.case === other)
            .map((each) => (
              <InChinese key={each.id} words={gap + saidOf(each)} title />
            ))}
          {things.length === 0 || same.some((each) => each.case === other) ? null : (
            <InChinese
              words={
                gap + t("case.sameThings", { things: things.join(language === "zh" ? "、" : ", ") })
              }
              title
            />
          )}
        </li>
      ))}
      {/* Once approved there is nothing to choose any more between it and the other. */}
      {held === "open" && elsewhere.some((each) => each.same) ? (
        <li>{t("case.sameMatterNote")}</li>
      ) : null}
    </ul>
  );
}

/** What the lines and the caps have left beside what the case may take. */
function Money({
  standing: { lines, caps },
  held,
}: {
  readonly standing: StandingBody;
  readonly held: Held;
}) {
  const { t } = useTranslation();
  const money = useMoney();
  return (
    <dl className="case-standing">
      {lines.map((line) => (
        <div key={line.line} data-short={held === "open" && isShort(line)}>
          <dt>
            <InChinese words={line.title ?? t("case.noLine", { line: line.line })} title />
          </dt>
          <dd>
            {held === "open"
              ? t(
                  line.max === null && line.min === "0.00" ? "case.lineLeftOpen" : "case.lineLeft",
                  {
                    left: money.yuan(line.available),
                    wanted: money.range({ min: line.min, max: line.max }),
                  },
                )
              : t(held === "kept" ? "case.lineKept" : "case.linePaid", {
                  left: money.yuan(line.available),
                })}
            {held === "open" && isShort(line) ? <strong> {t("case.lineShort")}</strong> : null}
          </dd>
        </div>
      ))}
      {caps.map(({ words, period, cap, left }) => (
        <div key={`${words} ${period}`} data-short={left === "0.00"}>
          <dt>
            <InChinese words={t("case.capWords", { words })} />
          </dt>
          <dd>{t("case.capLeft", { left: money.yuan(left), cap: money.yuan(cap) })}</dd>
        </div>
      ))}
    </dl>
  );
}

function Had({
  number,
  standing: { had, elsewhere },
}: {
  readonly number: string;
  readonly standing: StandingBody;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const { day: dayOf } = useDates();
  const recorded = had.filter((each) => each.case === null).length;
  // What is under way is no award yet: it is named above, and is not denied here.
  if (had.length === 0)
    return <p>{t(elsewhere.length === 0 ? "case.hadNothing" : "case.hadNothingYet")}</p>;
  return (
    <>
      {recorded === 0 ? null : (
        <p>
          <Link to={`/cases/${number}/earlier`}>{t("earlier.seeAll", { count: recorded })}</Link>
        </p>
      )}
      <details>
        <summary>{t("case.had", { count: had.length })}</summary>
        <ul>
          {had.map(({ id, case: from, title, item, day, left }) => (
            <li key={id}>
              {title[language]} <InChinese words={item ?? ""} /> {money.yuan(left)}{" "}
              <span className="note">
                {dayOf(day)} <WholeNumbers words={from ?? t("case.before")} />
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
