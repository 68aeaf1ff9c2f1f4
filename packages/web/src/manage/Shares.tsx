import { useTranslation } from "react-i18next";
import type { BudgetLineBody } from "../api/bodies.ts";
import { useBodyName } from "../fields/BodyChoice.tsx";
import { Entry } from "../fields/Entry.tsx";
import { useMoney } from "../money/useMoney.ts";
import { type TypedShare, emptyShare } from "./typed.ts";

const mostShares = 5;

/** What pays: one line or several, each its part. */
export function Shares({
  shares,
  lines,
  problem,
  onChange,
}: {
  readonly shares: readonly TypedShare[];
  /** The open lines of the programme's year. */
  readonly lines: readonly BudgetLineBody[];
  readonly problem: string | null;
  readonly onChange: (shares: readonly TypedShare[]) => void;
}) {
  const { t } = useTranslation();
  const name = useBodyName();
  const money = useMoney();
  const put = (at: number, share: TypedShare) =>
    onChange(shares.map((each, index) => (index === at ? share : each)));
  return (
    <fieldset className="group">
      <legend>{t("manage.shares")}</legend>
      <p className="note">{t("manage.sharesNote")}</p>
      {shares.map((share, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- A share is nothing but its place.
        <div className="manage-share" key={at}>
          <div className="entry checks">
            <label>
              <input
                type="checkbox"
                checked={share.county}
                onChange={({ target }) => put(at, { ...share, county: target.checked, line: "" })}
              />
              {t("manage.county")}
            </label>
          </div>
          {share.county ? (
            <Entry
              id={`share-${at}-line`}
              label={t("manage.line")}
              note={t("manage.countyNote")}
              maxLength={64}
              value={share.line}
              onWrite={(line) => put(at, { ...share, line: line.trim() })}
            />
          ) : (
            <div className="entry">
              <label htmlFor={`share-${at}-line`}>{t("manage.line")}</label>
              <select
                id={`share-${at}-line`}
                value={share.line}
                onChange={({ target }) => put(at, { ...share, line: target.value })}
              >
                <option value="">{t("states.choose")}</option>
                {lines.map(({ code, title, payer, available }) => (
                  <option key={code} value={code}>
                    {t("manage.lineOf", {
                      title,
                      code,
                      payer: name(payer),
                      left: money.yuan(available),
                    })}
                  </option>
                ))}
              </select>
              {share.line !== "" && lines.every(({ code }) => code !== share.line) ? (
                <p className="entry-problem">{t("manage.lineGone", { line: share.line })}</p>
              ) : null}
              {lines.length === 0 ? <p className="entry-note">{t("manage.noLines")}</p> : null}
            </div>
          )}
          {shares.length === 1 ? null : (
            <>
              <Entry
                id={`share-${at}-part`}
                label={t("manage.part")}
                inputMode="numeric"
                maxLength={4}
                value={share.part}
                onWrite={(part) => put(at, { ...share, part: part.replaceAll(/\D/gu, "") })}
              />
              <p>
                <button
                  type="button"
                  className="plain-link"
                  onClick={() => onChange(shares.filter((_, index) => index !== at))}
                >
                  {t("manage.removeShare", { number: at + 1 })}
                </button>
              </p>
            </>
          )}
        </div>
      ))}
      {problem === null ? null : (
        <p className="entry-problem" role="alert">
          {problem}
        </p>
      )}
      {shares.length >= mostShares ? null : (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => onChange([...shares, emptyShare])}
        >
          {t("manage.addShare")}
        </button>
      )}
    </fieldset>
  );
}
