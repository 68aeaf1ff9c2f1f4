import { useTranslation } from "react-i18next";
import type { BudgetLineBody } from "../api/bodies.ts";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { textsLike } from "../kept/texts.ts";
import { useKept } from "../kept/useKept.ts";
import { useMoney } from "../money/useMoney.ts";
import { usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { booksKey } from "./queries.ts";
import { fenOf, less, sumOf, typedYuan } from "./sums.ts";

const words = {
  appropriations: {
    does: "budget.appropriations",
    note: "budget.appropriationsNote",
    sure: "budget.appropriationsSure",
  },
  reductions: {
    does: "budget.reductions",
    note: "budget.reductionsNote",
    sure: "budget.reductionsSure",
  },
} as const;

const blank = { typed: "", reason: "" };
const isTyped = textsLike(blank);

/** Gives money to a line, or takes free money back; asks with what will stand on it then. */
export function MoveMoney({
  line,
  way,
}: {
  readonly line: BudgetLineBody;
  readonly way: "appropriations" | "reductions";
}) {
  const { t } = useTranslation();
  const money = useMoney();
  const person = usePerson();
  const kept = useKept(
    `${person?.user ?? ""}/budget/${line.code}/${line.year}/${way}`,
    blank,
    isTyped,
  );
  const { typed, reason } = kept.value;
  const amount = typedYuan(typed);
  const tooMuch = way === "reductions" && amount !== null && fenOf(amount) > fenOf(line.available);
  const moving = useChange({
    send: (yuan: string, header) => {
      const params = { header, path: { code: line.code, year: line.year } };
      const body = { amount: yuan, reason: reason.trim() };
      return bodyOf(
        way === "appropriations"
          ? api.POST("/api/v1/budget/lines/{code}/{year}/appropriations", { params, body })
          : api.POST("/api/v1/budget/lines/{code}/{year}/reductions", { params, body }),
      );
    },
    changes: [booksKey],
    onDone: () => {
      kept.set(blank);
      kept.forget();
    },
  });
  const after =
    amount === null
      ? null
      : way === "appropriations"
        ? sumOf([line.available, amount])
        : less(line.available, amount);
  const ready = amount !== null && !tooMuch && reason.trim() !== "";
  return (
    <section aria-labelledby={way}>
      <h2 id={way}>{t(words[way].does)}</h2>
      <p className="note">{t(words[way].note)}</p>
      <Entry
        id={`${way}-amount`}
        label={t("budget.amount")}
        note={amount === null ? t("budget.amountNote") : money.yuan(amount)}
        problem={
          tooMuch
            ? t("budget.tooMuch", { left: money.yuan(line.available) })
            : typed !== "" && amount === null
              ? t("budget.amountWrong")
              : null
        }
        value={typed}
        onWrite={(text) => kept.set({ typed: text, reason })}
      />
      <Entry
        id={`${way}-reason`}
        label={t("budget.reason")}
        value={reason}
        maxLength={500}
        onWrite={(text) => kept.set({ typed, reason: text })}
      />
      <Failure fault={moving.fault} />
      {ready && after !== null ? (
        <Sure
          key={`${amount}-${line.available}`}
          does={t(words[way].does)}
          question={t(words[way].sure, {
            amount: money.yuan(amount),
            line: line.title,
            before: money.yuan(line.available),
            after: money.yuan(after),
          })}
          isGrave={way === "reductions"}
          busy={moving.changing}
          onSure={() => moving.change(amount)}
        />
      ) : (
        <>
          <button
            type="button"
            className="button button-quiet"
            disabled
            aria-describedby={`${way}-missing`}
          >
            {t(words[way].does)}
          </button>
          <p id={`${way}-missing`} className="note">
            {t("budget.moveMissing")}
          </p>
        </>
      )}
    </section>
  );
}
