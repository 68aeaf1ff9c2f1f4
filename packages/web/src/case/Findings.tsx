import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { useKept } from "../kept/useKept.ts";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { Meanwhile } from "./Meanwhile.tsx";
import { isWordsByName } from "./kept.ts";
import { useOfficeStep } from "./useStep.ts";

type Fact = CaseBody["facts"][number];
type Verdict = NonNullable<Fact["finding"]>["verdict"];

const verdicts = [
  { verdict: "as-stated", words: "case.asStated" },
  { verdict: "corrected", words: "case.corrected" },
  { verdict: "unproven", words: "case.unproven" },
] as const;

const keyOf = ({ fact, item }: Fact) => `${item ?? ""}\n${fact}`;

/** Facts that were stated, one by one, with what the evidence shows of each; saved together. */
export function Findings({ found, user }: { readonly found: CaseBody; readonly user: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { number, version, facts } = found;
  const typed = useKept<Readonly<Record<string, string>>>(
    `${user}/findings/${number}`,
    {},
    isWordsByName,
  );
  const at = (fact: Fact, part: string) => typed.value[`${keyOf(fact)}\n${part}`] ?? "";
  const verdictOf = (fact: Fact): Verdict | null =>
    verdicts.find(({ verdict }) => verdict === at(fact, "verdict"))?.verdict ??
    fact.finding?.verdict ??
    null;
  const write = (fact: Fact, part: string, value: string) =>
    typed.set({ ...typed.value, [`${keyOf(fact)}\n${part}`]: value });
  const changed = facts.flatMap((fact) => {
    const verdict = verdictOf(fact);
    if (verdict === null || at(fact, "verdict") === "") return [];
    const value = at(fact, "value").trim();
    const note = at(fact, "note").trim();
    return [
      {
        fact: fact.fact,
        ...(fact.item !== null && { item: fact.item }),
        verdict,
        ...(verdict === "corrected" && {
          value: typeof fact.stated === "boolean" ? !fact.stated : value,
        }),
        ...(note !== "" && { note }),
      },
    ];
  });
  const saving = useOfficeStep(
    number,
    (findings: typeof changed, header) =>
      bodyOf(
        api.PUT("/api/v1/cases/{case}/findings", {
          params: { path: { case: number }, header },
          body: { version, findings },
        }),
      ),
    () => {
      typed.set({});
      typed.forget();
    },
  );
  const left = facts.filter((fact) => verdictOf(fact) === null);
  return (
    <section className="case-step">
      <h3>{t("case.findings")}</h3>
      {facts.map((fact, index) => (
        <fieldset key={keyOf(fact)} className="case-finding">
          <legend>
            {fact.item === null ? "" : `${fact.item} `}
            {sentence(fact.label[language])}
            {t("case.statedAs", { value: sayStated(fact.stated, t) })}
          </legend>
          {verdicts.map(({ verdict, words }) => (
            <label key={verdict}>
              <input
                type="radio"
                name={`finding-${index}`}
                checked={verdictOf(fact) === verdict}
                onChange={() => write(fact, "verdict", verdict)}
              />
              {t(words)}
            </label>
          ))}
          {at(fact, "verdict") === "corrected" && typeof fact.stated !== "boolean" ? (
            <Entry
              id={`finding-${index}-value`}
              label={t("case.correctValue")}
              value={at(fact, "value")}
              onWrite={(value) => write(fact, "value", value)}
            />
          ) : null}
          {["corrected", "unproven"].includes(at(fact, "verdict")) ? (
            <Entry
              id={`finding-${index}-note`}
              label={t("case.note")}
              value={at(fact, "note")}
              maxLength={2000}
              onWrite={(value) => write(fact, "note", value)}
            />
          ) : null}
        </fieldset>
      ))}
      <p className="choices">
        <button
          type="button"
          className="button button-quiet"
          disabled={left.length === 0}
          onClick={() =>
            typed.set({
              ...typed.value,
              ...Object.fromEntries(left.map((fact) => [`${keyOf(fact)}\nverdict`, "as-stated"])),
            })
          }
        >
          {t("case.restAsStated", { count: left.length })}
        </button>
        <button
          type="button"
          className="button"
          disabled={saving.changing || changed.length === 0}
          onClick={() => saving.change(changed)}
        >
          {t("case.saveFindings", { count: changed.length })}
        </button>
      </p>
      <Meanwhile fault={saving.fault} number={number} onRead={saving.reset} />
    </section>
  );
}

const sayStated = (value: unknown, t: (key: "application.yes" | "application.no") => string) =>
  typeof value === "boolean" ? t(value ? "application.yes" : "application.no") : String(value);
