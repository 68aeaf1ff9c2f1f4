import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BudgetLineBody } from "../api/bodies.ts";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { useMoney } from "../money/useMoney.ts";
import { Failure } from "../states/Failure.tsx";
import { booksKey } from "./queries.ts";

/** Closes a line at its year's end: what is free lapses, what is promised goes to the next year's line. */
export function CloseLine({ line }: { readonly line: BudgetLineBody }) {
  const { t } = useTranslation();
  const money = useMoney();
  const [reason, setReason] = useState("");
  const closing = useChange({
    send: (_: null, header) =>
      bodyOf(
        api.POST("/api/v1/budget/lines/{code}/{year}/closing", {
          params: { header, path: { code: line.code, year: line.year } },
          body: { reason: reason.trim() },
        }),
      ),
    changes: [booksKey],
  });
  return (
    <section aria-labelledby="closing">
      <h2 id="closing">{t("budget.closing")}</h2>
      <p className="note">{t("budget.closingNote")}</p>
      <Failure fault={closing.fault} />
      <Sure
        isGrave
        does={t("budget.closing")}
        question={t("budget.closingSure", {
          line: line.title,
          lapses: money.yuan(line.available),
          carried: money.yuan(line.committed),
          next: line.year + 1,
        })}
        busy={closing.changing}
        disabled={reason.trim() === ""}
        why={t("case.reasonFirst")}
        onSure={() => closing.change(null)}
      >
        <Entry
          id="closing-reason"
          label={t("budget.reason")}
          required
          maxLength={500}
          value={reason}
          onWrite={setReason}
        />
      </Sure>
    </section>
  );
}
