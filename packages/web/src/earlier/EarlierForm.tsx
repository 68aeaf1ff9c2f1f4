import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { rulebookQuery } from "../api/queries.ts";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { textsLike } from "../kept/texts.ts";
import { useKept } from "../kept/useKept.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { booksKey } from "../budget/queries.ts";
import { holderOf } from "../budget/rows.ts";
import { typedYuan } from "../budget/sums.ts";

const blank = { holder: "", measure: "", item: "", day: "", amount: "", reason: "" };
const isTyped = textsLike(blank);

/** One award of an earlier year, to be recorded: it binds limits as if it had been given here. */
export function EarlierForm() {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const { data: rulebook } = useQuery(rulebookQuery);
  const person = usePerson();
  const kept = useKept(`${person?.user ?? ""}/budget/earlier`, blank, isTyped);
  const { value: typed, set } = kept;
  const write = (key: keyof typeof blank) => (value: string) => set({ ...typed, [key]: value });
  const amount = typedYuan(typed.amount);
  const recording = useChange({
    send: (yuan: string, header) =>
      bodyOf(
        api.POST("/api/v1/awards", {
          params: { header },
          body: {
            holder: holderOf(typed.holder),
            measure: typed.measure,
            ...(typed.item.trim() === "" ? {} : { item: typed.item.trim() }),
            day: typed.day,
            amount: yuan,
            reason: typed.reason.trim(),
          },
        }),
      ),
    changes: [booksKey],
    onDone: () => {
      set(blank);
      kept.forget();
    },
  });
  const ready =
    amount !== null && [typed.holder, typed.measure, typed.day, typed.reason].every(Boolean);
  return (
    <section aria-labelledby="one">
      <h3 id="one">{t("budget.oneByOne")}</h3>
      <Entry
        id="earlier-holder"
        label={t("budget.holder")}
        note={t("budget.holderNote")}
        maxLength={100}
        value={typed.holder}
        onWrite={write("holder")}
      />
      <div className="entry">
        <label htmlFor="earlier-measure">{t("budget.measure")}</label>
        <select
          id="earlier-measure"
          value={typed.measure}
          onChange={(event) => write("measure")(event.target.value)}
        >
          <option value="">{t("states.choose")}</option>
          {rulebook?.measures.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </select>
      </div>
      <Entry
        id="earlier-item"
        label={t("budget.item")}
        note={t("budget.itemNote")}
        value={typed.item}
        onWrite={write("item")}
      />
      <Entry
        id="earlier-day"
        label={t("budget.day")}
        type="date"
        value={typed.day}
        onWrite={write("day")}
      />
      <Entry
        id="earlier-amount"
        label={t("budget.amount")}
        note={amount === null ? t("budget.amountNote") : money.yuan(amount)}
        problem={typed.amount !== "" && amount === null ? t("budget.amountWrong") : null}
        value={typed.amount}
        onWrite={write("amount")}
      />
      <Entry
        id="earlier-reason"
        label={t("budget.reason")}
        maxLength={500}
        value={typed.reason}
        onWrite={write("reason")}
      />
      <Failure fault={recording.fault} />
      {recording.came === undefined ? null : (
        <output className="told">{t("budget.recorded", { count: 1 })}</output>
      )}
      {ready ? (
        <Sure
          key={amount}
          does={t("budget.record")}
          question={t("budget.recordSure", {
            holder: typed.holder,
            amount: money.yuan(amount),
          })}
          busy={recording.changing}
          onSure={() => recording.change(amount)}
        />
      ) : (
        <>
          <button
            type="button"
            className="button button-quiet"
            disabled
            aria-describedby="earlier-missing"
          >
            {t("budget.record")}
          </button>
          <p id="earlier-missing" className="note">
            {t("budget.recordMissing")}
          </p>
        </>
      )}
    </section>
  );
}
