import type { TFunction } from "i18next";
import { Link } from "react-router";
import type { CaseSummaryBody } from "../api/bodies.ts";
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
  readonly nameOfState: (state: string) => string;
  readonly today: string;
  readonly marked: ReadonlySet<string>;
  readonly toggle: (number: string) => void;
}): readonly Column<CaseSummaryBody>[] => [
  {
    key: "mark",
    heading: t("queue.mark"),
    of: ({ number }) => (
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
  { key: "state", heading: t("queue.state"), of: ({ state }) => nameOfState(state) },
  {
    key: "due",
    heading: t("queue.due"),
    of: ({ dueOn }) => <Deadline dueOn={dueOn} today={today} />,
  },
];
