import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { InChinese } from "../language/InChinese.tsx";
import { useDates } from "../language/useDates.ts";
import { demonstrationQuery, passDays } from "./queries.ts";
import "./demonstration.css";

/** What the gazette has stays as it is on whatever day. */
const timeless: readonly unknown[] = ["issues", "issue", "document", "scan", "search", "rulebook"];

/** At the head of every page of the demonstration: that all is invented, which day it is, and a way to let days pass. */
export function Strip() {
  const { t } = useTranslation();
  const { day } = useDates();
  const client = useQueryClient();
  const { data: demonstration } = useQuery(demonstrationQuery);
  const passing = useMutation({
    mutationFn: passDays,
    networkMode: "always",
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey }) => !timeless.includes(queryKey[0]),
      }),
  });
  if (!demonstration) return null;
  return (
    <aside className="strip" aria-label={t("demonstration.strip")}>
      <div className="frame-inner">
        <p>
          <strong>
            <InChinese words={t("demonstration.invented")} title />
          </strong>{" "}
          <output>{t("demonstration.today", { day: day(demonstration.today) })}</output>
          {passing.isError ? <span role="alert"> {t("demonstration.notPassed")}</span> : null}
        </p>
        <p className="strip-ways">
          {([1, 10] as const).map((days) => (
            <button
              key={days}
              type="button"
              disabled={passing.isPending}
              onClick={() => passing.mutate(days)}
            >
              {days === 1 ? t("demonstration.oneDay") : t("demonstration.tenDays")}
            </button>
          ))}
          <Link to="/sign-in">{t("demonstration.people")}</Link>
        </p>
      </div>
    </aside>
  );
}
