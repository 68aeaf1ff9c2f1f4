import { useTranslation } from "react-i18next";
import { isOver, lineOf, partOf } from "./states.ts";

/** The way of a case as a line of parts: what is behind it, where it is, what is ahead. */
export function Line({
  state,
  steps,
}: {
  readonly state: string;
  readonly steps: readonly { readonly kind: string }[];
}) {
  const { t } = useTranslation();
  const at = partOf(state, steps);
  const ended = isOver(state) && state !== "closed";
  return (
    <ol className="line" aria-label={t("application.line")}>
      {lineOf(steps).map(({ words }, index) => {
        const where =
          index < at || state === "closed"
            ? "done"
            : index > at
              ? "ahead"
              : ended
                ? "ended"
                : "now";
        return (
          <li
            key={words}
            data-where={where}
            {...(where === "now" && { "aria-current": "step" as const })}
          >
            <span>
              {t(where === "now" && state === "recovering" ? "application.linePayBack" : words)}
            </span>
            {where === "done" ? (
              <span className="visually-hidden">{t("application.partDone")}</span>
            ) : where === "ended" ? (
              <span className="visually-hidden">{t("application.partEnded")}</span>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
