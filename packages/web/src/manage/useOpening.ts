import { useNavigate } from "react-router";
import type { BudgetLineBody } from "../api/bodies.ts";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import type { Typed } from "./typed.ts";

/** Opens what is typed; what is open is shown as everybody sees it. */
export function useOpening({
  lines,
  onDone,
}: {
  readonly lines: readonly BudgetLineBody[];
  readonly onDone: () => void;
}) {
  const go = useNavigate();
  return useChange({
    send: ({ typed, basis }: { readonly typed: Typed; readonly basis: boolean }, header) =>
      bodyOf(
        api.POST("/api/v1/programmes", {
          params: { header },
          body: {
            id: typed.id,
            measure: typed.measure,
            year: Number(typed.year),
            title: typed.title.trim(),
            leading: typed.leading,
            ...(basis && { basis: typed.basis.trim() }),
            supporting: [...typed.supporting],
            opensOn: typed.opensOn,
            closesOn: typed.closesOn,
            ...(typed.quota !== "" && { quota: Number(typed.quota) }),
            ...(typed.rankBy !== "" && { rankBy: typed.rankBy }),
            noticeDays: Number(typed.noticeDays),
            turnDays: Number(typed.turnDays),
            shares: typed.shares.map(({ line, county, part }) => ({
              line,
              payer: county ? null : (lines.find(({ code }) => code === line)?.payer ?? null),
              numerator: Number(part),
            })),
            ...(typed.evidence !== null && { needsEvidence: [...typed.evidence] }),
          },
        }),
      ),
    changes: [["programmes"]],
    onDone: ({ id }) => {
      onDone();
      void go(`/programmes/${id}`);
    },
  });
}
