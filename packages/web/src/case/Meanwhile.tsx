import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { RequestFailure } from "../api/request.ts";
import { caseQuery } from "../application/queries.ts";
import { Failure } from "../states/Failure.tsx";

/**
 * What a step was refused for. Where somebody else was quicker the case can be read anew in its place: what was typed
 * stays as it is.
 */
export function Meanwhile({
  fault,
  number,
  onRead,
}: {
  readonly fault: unknown;
  readonly number: string;
  readonly onRead: () => void;
}) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const changed = fault instanceof RequestFailure && (fault.status === 412 || fault.status === 409);
  return (
    <>
      <Failure fault={fault} />
      {changed ? (
        <p className="choices">
          <button
            type="button"
            className="button"
            onClick={() => {
              onRead();
              void client.invalidateQueries({ queryKey: caseQuery(number).queryKey });
            }}
          >
            {t("case.readAnew")}
          </button>
          <span className="note">{t("case.keptNote")}</span>
        </p>
      ) : null}
    </>
  );
}
