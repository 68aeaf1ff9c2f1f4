import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { stateNames, useStateName } from "../case/useStateName.ts";

/** What a queue is kept to; it stands in the address, so that it can be kept and sent. */
export function Filters() {
  const { t } = useTranslation();
  const nameOfState = useStateName();
  const [address, setAddress] = useSearchParams();
  const set = (name: string, value: string) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === "") next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return (
    <search className="queue-filters no-print">
      <label>
        {t("queue.show")}
        <select
          value={address.get("show") ?? ""}
          onChange={({ target }) => set("show", target.value)}
        >
          <option value="">{t("queue.showMine")}</option>
          <option value="all">{t("queue.showAll")}</option>
        </select>
      </label>
      <label>
        {t("queue.state")}
        <select
          value={address.get("state") ?? ""}
          onChange={({ target }) => set("state", target.value)}
        >
          <option value="">{t("queue.anyState")}</option>
          {Object.keys(stateNames)
            .filter((state) => state !== "draft")
            .map((state) => (
              <option key={state} value={state}>
                {nameOfState(state)}
              </option>
            ))}
        </select>
      </label>
      <label>
        {t("queue.words")}
        <input
          type="search"
          value={address.get("words") ?? ""}
          onChange={({ target }) => set("words", target.value)}
        />
      </label>
    </search>
  );
}
