import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { stateNames, useStateName } from "../case/useStateName.ts";

/** Whose cases are shown: those that wait for oneself, or all that one may see. */
export type Shown = "mine" | "all";

/** Whose cases an address asks for; those of `first` where it does not say. */
export const shownAt = (address: URLSearchParams, first: Shown): Shown => {
  const asked = address.get("show");
  return asked === "mine" || asked === "all" ? asked : first;
};

/** What a queue is kept to; it stands in the address, so that it can be kept and sent. */
export function Filters({ first }: { readonly first: Shown }) {
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
          value={shownAt(address, first)}
          onChange={({ target }) => set("show", target.value === first ? "" : target.value)}
        >
          <option value="mine">{t("queue.showMine")}</option>
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
                {state === "rejected" ? t("queue.rejectedAny") : nameOfState(state)}
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
