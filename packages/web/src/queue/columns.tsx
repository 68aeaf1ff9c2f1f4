import type { TFunction } from "i18next";
import { Link } from "react-router";
import type { CaseSummaryBody } from "../api/bodies.ts";
import { isNoticeOver } from "../application/Turn.tsx";
import { Deadline } from "./Deadline.tsx";
import type { Column } from "../table/LongTable.tsx";
import { InChinese } from "../language/InChinese.tsx";

/** What a queue says of each case. */
export const columnsOf = ({
  t,
  nameOfState,
  today,
  marked,
  canMark,
  toggle,
}: {
  readonly t: TFunction;
  readonly nameOfState: (state: string, declined?: boolean) => string;
  readonly today: string;
  readonly marked: ReadonlySet<string>;
  /** Whether a case can take a step that many take at once. */
  readonly canMark: (of: CaseSummaryBody) => boolean;
  /** Marks a case for such a step; null where none can take one. */
  readonly toggle: ((number: string) => void) | null;
}): readonly Column<CaseSummaryBody>[] => [
  ...(toggle === null
    ? []
    : [
        {
          key: "mark",
          heading: t("queue.mark"),
          of: (of: CaseSummaryBody) =>
            canMark(of) ? (
              <label className="queue-mark">
                <input
                  type="checkbox"
                  aria-label={t("queue.markOne", { number: of.number })}
                  checked={marked.has(of.number)}
                  onChange={() => toggle(of.number)}
                />
              </label>
            ) : null,
        },
      ]),
  {
    key: "number",
    heading: t("queue.number"),
    of: ({ number }) => (
      <Link className="whole" to={`/cases/${number}`}>
        {number}
      </Link>
    ),
  },
  {
    key: "title",
    heading: t("queue.programme"),
    of: ({ title }) => (
      <span>
        <InChinese words={title} title />
      </span>
    ),
  },
  {
    key: "applicant",
    heading: t("queue.applicant"),
    of: ({ applicantName }) => <InChinese words={applicantName} />,
  },
  {
    key: "state",
    heading: t("queue.state"),
    of: ({ state, declined, noticeUntil, objected }) => {
      if (state === "noticed" && objected) return t("case.stateObjected");
      return isNoticeOver({ state, noticeUntil }, today)
        ? t("case.stateNoticeOver")
        : nameOfState(state, declined);
    },
  },
  {
    key: "due",
    heading: t("queue.due"),
    of: ({ dueOn }) => <Deadline dueOn={dueOn} today={today} />,
  },
];
