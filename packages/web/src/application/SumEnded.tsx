import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { endedBy, isDeclined } from "./states.ts";

/** That nothing is paid of what a case came to, and why: it was rejected, withdrawn, discarded as a draft, or its approval cancelled. */
export function SumEnded({
  found: { state, steps },
}: {
  readonly found: Pick<CaseBody, "state" | "steps">;
}) {
  const { t } = useTranslation();
  if (state === "cancelled") return <p>{t("application.nothingCancelled")}</p>;
  if (state === "withdrawn")
    return (
      <p>
        {t(
          endedBy(steps).discarded === true
            ? "application.nothingDiscarded"
            : "application.nothingWithdrawn",
        )}
      </p>
    );
  if (state !== "rejected") return null;
  return (
    <p>{t(isDeclined(steps) ? "application.nothingDeclined" : "application.nothingRejected")}</p>
  );
}
