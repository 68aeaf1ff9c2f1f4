import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, bodyOf } from "../api/request.ts";
import { Failure } from "../states/Failure.tsx";

/** Runs what a step was assessed by once more, from its receipt, at a click. */
export function Rerun({
  number,
  position,
}: {
  readonly number: string;
  readonly position: number;
}) {
  const { t } = useTranslation();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["work", "rerun", number, position],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/cases/{case}/steps/{position}/rerun", {
          params: { path: { case: number, position } },
        }),
      ),
    enabled: false,
  });
  return (
    <>
      <button
        type="button"
        className="plain-link"
        disabled={isFetching}
        onClick={() => void refetch()}
      >
        {t("case.rerun")}
      </button>
      <Failure fault={error} />
      <output>{data === undefined ? "" : data.same ? t("case.same") : t("case.other")}</output>
    </>
  );
}
