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
  toggle,
}: {
  readonly t: TFunction;
  readonly nameOfState: (state: string, declined?: boolean) => string;
  readonly today: string;
  readonly marked: ReadonlySet<string>;
  /** Marks a case for the steps that many take at once; null for whoever can take none. */
  readonly toggle: ((number: string) => void) | null;
}): readonly Column<CaseSummaryBody>[] => [
  ...(toggle === null
    ? []
    : [
        {
          key: "mark",
          heading: t("queue.mark"),
          of: ({ number }: CaseSummaryBody) => (
            <label className="queue-mark">
              <input
                type="checkbox"
                aria-label={t("queue.markOne", { number })}
                checked={marked.has(number)}
                onChange={() => toggle(number)}
              />
            </label>
          ),
        },
      ]),
  {
    key: "number",
    heading: t("queue.number"),
    of: ({ number }) => <Link to={`/cases/${number}`}>{number}</Link>,
  },
  {
    key: "title",
    heading: t("queue.programme"),
    of: ({ title }) => (
      <span>
        <InChinese words={title} />
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
    of: ({ state, declined, noticeUntil }) =>
      isNoticeOver({ state, noticeUntil }, today)
        ? t("case.stateNoticeOver")
        : nameOfState(state, declined),
  },
  {
    key: "due",
    heading: t("queue.due"),
    of: ({ dueOn }) => <Deadline dueOn={dueOn} today={today} />,
  },
];
