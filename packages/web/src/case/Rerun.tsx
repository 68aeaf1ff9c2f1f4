import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, bodyOf } from "../api/request.ts";
import { useMoney } from "../money/useMoney.ts";
import { Failure } from "../states/Failure.tsx";
import { InChinese } from "../language/InChinese.tsx";

/** Runs what a step was assessed by once more, from its receipt, at a click. */
export function Rerun({
  number,
  position,
}: {
  readonly number: string;
  readonly position: number;
}) {
  const { t } = useTranslation();
  const money = useMoney();
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
      <output>
        {data === undefined ? null : (
          <>
            {" "}
            {data.same ? t("case.same") : t("case.other")}
            {data.figures.map(({ item, figure, min, max, within }) => (
              <span key={item ?? ""} className="rerun-figure">
                {" "}
                <InChinese
                  words={t(within ? "case.figureWithin" : "case.figureNotWithin", {
                    item: item ?? "",
                    figure: money.yuan(figure),
                    range: money.range({ min, max }),
                  })}
                />
              </span>
            ))}
          </>
        )}
      </output>
    </>
  );
}
