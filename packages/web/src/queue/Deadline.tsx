import { useTranslation } from "react-i18next";
import { daysBetween } from "../language/dates.ts";
import { useDates } from "../language/useDates.ts";

/** Until when a case has to go on, as short as a row of a list wants it. */
export function Deadline({
  dueOn,
  today,
}: {
  readonly dueOn: string | null;
  readonly today: string;
}) {
  const { t } = useTranslation();
  const { day } = useDates();
  if (dueOn === null) return <span className="queue-none">—</span>;
  const count = daysBetween(today, dueOn);
  return (
    <span className="queue-deadline" data-late={count < 0}>
      {day(dueOn)}{" "}
      <span>
        {count < 0
          ? t("queue.late", { count: -count })
          : count === 0
            ? t("queue.dueToday")
            : t("queue.left", { count })}
      </span>
    </span>
  );
}
