import type { ResponsibilitiesBody } from "../api/bodies.ts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFigure } from "../figure/useFigure.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { Bodies } from "../people/Bodies.tsx";
import { articlePath } from "../reader/addresses.ts";
import { deadlineState } from "./deadline.ts";

type Duty = ResponsibilitiesBody["duties"][number];
type Target = ResponsibilitiesBody["targets"][number];

const stateKeys = {
  past: "responsibilities.past",
  due: "responsibilities.dueSoon",
  open: "responsibilities.open",
  none: "responsibilities.noDeadline",
} as const;

const boundKeys = {
  "at-least": "responsibilities.atLeast",
  over: "responsibilities.over",
  about: "responsibilities.about",
  "at-most": "responsibilities.atMost",
  exactly: "responsibilities.exactly",
} as const;

/** With a deadline first, the nearest first. */
const byDeadline = (a: Duty | Target, b: Duty | Target): number =>
  (a.by ?? "9999").localeCompare(b.by ?? "9999");

/** What is to be done and reached, and how each deadline stands on a day. */
export function Deadlines({
  duties,
  targets,
  day,
}: {
  readonly duties: readonly Duty[];
  readonly targets: readonly Target[];
  readonly day: string;
}) {
  const { t } = useTranslation();
  const { day: sayDay } = useDates();
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines">{t("responsibilities.deadlines", { day: sayDay(day) })}</h2>
      <p className="note deadlines-note">{t("responsibilities.notKnown")}</p>
      <Rows caption={t("responsibilities.targets")} rows={targets.toSorted(byDeadline)} day={day} />
      <Rows caption={t("responsibilities.duties")} rows={duties.toSorted(byDeadline)} day={day} />
    </section>
  );
}

function Rows({
  caption,
  rows,
  day,
}: {
  readonly caption: string;
  readonly rows: readonly (Duty | Target)[];
  readonly day: string;
}) {
  const { t } = useTranslation();
  const { day: sayDay } = useDates();
  const language = useLanguage();
  const amount = useAmount();
  if (rows.length === 0) return <p>{t("responsibilities.noneOf", { what: caption })}</p>;
  return (
    <table className="rows rows-stacked deadlines">
      <caption>{t("responsibilities.countOf", { what: caption, count: rows.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("responsibilities.what")}</th>
          <th scope="col">{t("responsibilities.by")}</th>
          <th scope="col">{t("responsibilities.state")}</th>
          <th scope="col">{t("responsibilities.who")}</th>
          <th scope="col">{t("responsibilities.article")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const state = deadlineState(row.by, day);
          return (
            <tr key={`${row.article}-${row.what.zh}-${"value" in row ? row.value : ""}`}>
              <th scope="row">
                {row.what[language]}
                {"value" in row ? (
                  <strong className="deadlines-figure">{amount(row)}</strong>
                ) : null}
              </th>
              <td
                data-label={t("responsibilities.by")}
                className={row.by === null ? "rows-whole deadlines-none" : "rows-whole"}
              >
                {row.by === null ? "—" : sayDay(row.by)}
              </td>
              <td>
                <span className={`deadline deadline-${state}`}>{t(stateKeys[state])}</span>
              </td>
              <td data-label={t("responsibilities.who")}>
                {row.leads.length === 0 ? "—" : <Bodies of={row.leads} />}
                {row.supports.length === 0 ? null : (
                  <>
                    {language === "zh" ? "；" : "; "}
                    <Bodies of={row.supports} label={t("responsibilities.supportedBy")} />
                  </>
                )}
              </td>
              <td className="rows-whole">
                <Link to={articlePath(row.document, row.article)}>
                  {t("responsibilities.articleNumber", { article: row.article })}
                </Link>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Says how much a target wants: 不少于…, at least …. */
function useAmount() {
  const { t } = useTranslation();
  const language = useLanguage();
  const figure = useFigure();
  return (target: Target): string =>
    t(boundKeys[target.bound], {
      figure:
        target.type === "count"
          ? `${figure(target)}${language === "zh" ? "" : " "}${target.unit[language]}`
          : figure(target),
    });
}
