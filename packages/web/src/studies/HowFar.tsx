import { useTranslation } from "react-i18next";
import type { StudyBriefBody } from "../api/bodies.ts";
import { stateWords } from "./states.ts";

/** Where a study stands, and how far it is while it is worked out. */
export function HowFar({
  study: { state, done, total },
}: {
  readonly study: Pick<StudyBriefBody, "state" | "done" | "total">;
}) {
  const { t } = useTranslation();
  if (state !== "running")
    return <span className={`study-state study-${state}`}>{t(stateWords[state])}</span>;
  return (
    <span className="study-state study-running">
      <progress
        aria-label={t("studies.running")}
        max={total ?? 1}
        {...(total === null ? {} : { value: done })}
      />
      {total === null
        ? t("studies.preparing")
        : t("studies.howFar", {
            done: done.toLocaleString("en"),
            total: total.toLocaleString("en"),
          })}
    </span>
  );
}
