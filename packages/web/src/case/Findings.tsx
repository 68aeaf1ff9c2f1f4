import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { api, bodyOf } from "../api/request.ts";
import { FactField } from "../application/FactField.tsx";
import { FactPapers } from "../application/FactPapers.tsx";
import { FindingSaid } from "../application/FindingSaid.tsx";
import { useSayFact } from "../application/useSayFact.ts";
import { Entry } from "../fields/Entry.tsx";
import { useKept } from "../kept/useKept.ts";
import { sentence } from "../language/language.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { Meanwhile } from "./Meanwhile.tsx";
import { isWordsByName } from "./kept.ts";
import { useOfficeStep } from "./useStep.ts";
import { InChinese } from "../language/InChinese.tsx";

type Fact = CaseBody["facts"][number];
type Verdict = NonNullable<Fact["finding"]>["verdict"];

const verdicts = [
  { verdict: "as-stated", words: "case.asStated" },
  { verdict: "corrected", words: "case.corrected" },
  { verdict: "unproven", words: "case.unproven" },
] as const;

const keyOf = ({ fact, item }: Fact) => `${item ?? ""}\n${fact}`;

/** Facts that were stated, one by one, with their papers and what these show of each; saved together. */
export function Findings({
  found,
  programme,
  user,
  onUnsaved,
}: {
  readonly found: CaseBody;
  readonly programme: ProgrammeBody;
  readonly user: string;
  /** Told how many findings are typed and not saved. */
  readonly onUnsaved: (count: number) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { moment } = useDates();
  const { number, version, facts } = found;
  const say = useSayFact(programme);
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
  const unsaved = changed.length;
  useEffect(() => onUnsaved(unsaved), [unsaved, onUnsaved]);
  const left = facts.filter((fact) => verdictOf(fact) === null);
  return (
    <section className="case-step">
      <h3>{t("case.findings")}</h3>
      {facts.map((fact, index) => (
        <fieldset key={keyOf(fact)} className="case-finding">
          <legend>
            <InChinese words={fact.item === null ? "" : `${fact.item} `} />
            {sentence(fact.label[language])}
            <InChinese words={t("case.statedAs", { value: say(fact.fact, fact.stated) })} />
          </legend>
          <FactPapers found={found} fact={fact.fact} item={fact.item} />
          {fact.finding === null ? null : (
            <p>
              <FindingSaid fact={fact} say={say} />
              {fact.finding.name === null ? null : (
                <span className="note">
                  <InChinese
                    words={t("case.foundBy", {
                      name: fact.finding.name,
                      at: moment(fact.finding.at),
                    })}
                  />
                </span>
              )}
            </p>
          )}
          <div className="case-verdicts">
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
          </div>
          {at(fact, "verdict") === "corrected" && typeof fact.stated !== "boolean" ? (
            <Corrected
              id={`finding-${index}-value`}
              question={programme.questions.find((each) => each.fact === fact.fact)}
              text={at(fact, "value")}
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
        {left.length === 0 ? null : (
          <button
            type="button"
            className="button button-quiet"
            onClick={() =>
              typed.set({
                ...typed.value,
                ...Object.fromEntries(left.map((fact) => [`${keyOf(fact)}\nverdict`, "as-stated"])),
              })
            }
          >
            {t("case.restAsStated", { count: left.length })}
          </button>
        )}
        <button
          type="button"
          className="button"
          disabled={saving.changing || changed.length === 0}
          onClick={() => saving.change(changed)}
        >
          {t("case.saveFindings", { count: changed.length })}
        </button>
        {changed.length === 0 ? <span className="note">{t("case.nothingToSave")}</span> : null}
      </p>
      <Meanwhile fault={saving.fault} number={number} onRead={saving.reset} />
    </section>
  );
}

/** The value that the evidence shows, asked in the way its type wants. */
function Corrected({
  id,
  question,
  text,
  onWrite,
}: {
  readonly id: string;
  readonly question: ProgrammeBody["questions"][number] | undefined;
  readonly text: string;
  readonly onWrite: (text: string) => void;
}) {
  const { t } = useTranslation();
  const label = t("case.correctValue");
  if (question === undefined) return <Entry id={id} label={label} value={text} onWrite={onWrite} />;
  return (
    <FactField
      id={id}
      question={{ ...question, label: { zh: label, en: label } }}
      text={text}
      problem={null}
      defects={[]}
      onWrite={onWrite}
    />
  );
}
