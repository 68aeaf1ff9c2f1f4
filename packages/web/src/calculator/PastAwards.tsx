import type { CaseProblem, Measure, Rulebook } from "@gongbao/engine";
import { Button } from "antd";
import type { Dispatch } from "react";
import { useTranslation } from "react-i18next";
import { Entry } from "../fields/Entry.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { sayReading } from "../money/money.ts";
import { Field } from "./Field.tsx";
import { fieldId } from "./fields.ts";
import { type Change, type Form, nameIn, rowsOf } from "./form.ts";
import {
  type PastAward,
  countsThings,
  factsCountedBy,
  isTold,
  pastFact,
  pastText,
  withPastFact,
  withPastText,
} from "./past.ts";
import { problemAt } from "./problems.ts";
import { useDocumentName } from "./useDocumentName.ts";

/** Awards already given, each with its measure, day and sum, and with what limits count it by. */
export function PastAwards({
  rulebook,
  form,
  problems,
  change,
}: {
  readonly rulebook: Rulebook;
  readonly form: Form;
  readonly problems: readonly CaseProblem[];
  readonly change: Dispatch<Change>;
}) {
  const { t } = useTranslation();
  const awards = typeof form.history === "string" ? [] : form.history;
  return (
    <>
      {awards.map((award, index) => (
        <OnePast
          // oxlint-disable-next-line react/no-array-index-key -- Awards have no ids of their own, and none is moved.
          key={index}
          award={award}
          number={index + 1}
          // What nobody has begun to tell is not in the case.
          place={awards.slice(0, index).filter(isTold).length}
          rulebook={rulebook}
          form={form}
          problems={isTold(award) ? problems : []}
          onWrite={(written) => change({ do: "past-write", index, award: written })}
          onRemove={() => change({ do: "past-remove", index })}
        />
      ))}
      {awards.length > 0 ? (
        <Button onClick={() => change({ do: "past-add" })}>{t("calculator.pastAdd")}</Button>
      ) : null}
    </>
  );
}

function OnePast({
  award,
  number,
  place,
  rulebook,
  form,
  problems,
  onWrite,
  onRemove,
}: {
  readonly award: PastAward;
  readonly number: number;
  readonly place: number;
  readonly rulebook: Rulebook;
  readonly form: Form;
  readonly problems: readonly CaseProblem[];
  readonly onWrite: (award: PastAward) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = t("calculator.pastRow", { number });
  const measure = rulebook.measures.find(({ id }) => id === award["measure"]);
  const field = (name: string) => {
    const path = ["history", place, name];
    return {
      id: fieldId(path),
      value: pastText(award, name),
      problem: problemAt(problems, path, language),
      onWrite: (text: string) => onWrite(withPastText(award, name, text)),
    };
  };
  const amount = field("amount");
  return (
    <fieldset className="thing">
      <legend>{title}</legend>
      <MeasureChoice rulebook={rulebook} subject={form.subject} {...field("measure")} />
      <div className="field-grid">
        <Entry label={t("calculator.pastDate")} type="date" {...field("date")} />
        <Entry
          label={t("calculator.pastAmount")}
          note={sayReading(amount.value, language) ?? t("calculator.yuan")}
          maxLength={40}
          {...amount}
        />
        {measure?.item && countsThings(measure) ? (
          <ThingChoice
            rulebook={rulebook}
            form={form}
            measure={measure}
            number={number}
            {...field("item")}
          />
        ) : null}
        {measure?.item
          ? factsCountedBy(measure, rulebook).map((fact) => {
              const name = nameIn(fact, measure.item ?? "");
              const path = ["history", place, "facts", name];
              const missing = ["history", place, "facts", fact.id];
              return (
                <Field
                  key={fact.id}
                  id={fieldId(path)}
                  fact={fact}
                  text={pastFact(award, name)}
                  problem={
                    problemAt(problems, path, language) ?? problemAt(problems, missing, language)
                  }
                  onWrite={(text) => onWrite(withPastFact(award, name, text))}
                />
              );
            })
          : null}
      </div>
      <Button className="thing-remove" onClick={onRemove}>
        {t("calculator.remove", { title })}
      </Button>
    </fieldset>
  );
}

interface Chosen {
  readonly id: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onWrite: (value: string) => void;
}

/** Which measure gave it, of those that speak of such a holder. */
function MeasureChoice({
  rulebook,
  subject,
  id,
  value,
  problem,
  onWrite,
}: Chosen & { readonly rulebook: Rulebook; readonly subject: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useDocumentName();
  const measures = rulebook.measures.filter(({ holders }) => holders.includes(subject));
  return (
    <div className="field">
      <label htmlFor={id}>{t("calculator.pastMeasure")}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onWrite(event.target.value)}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
      >
        <option value="">{t("calculator.pastChoose")}</option>
        {[...Map.groupBy(measures, ({ document }) => document)].map(([document, ofDocument]) => (
          <optgroup key={document} label={nameOf(document)}>
            {ofDocument.map((measure) => (
              <option key={measure.id} value={measure.id}>
                {t("calculator.pastOption", {
                  article: measure.article,
                  title: measure.title[language],
                })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {problem === null ? null : (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Which thing it was for: one that is listed, or one that the holder no longer has. */
function ThingChoice({
  rulebook,
  form,
  measure,
  number,
  id,
  value,
  problem,
  onWrite,
}: Chosen & {
  readonly rulebook: Rulebook;
  readonly form: Form;
  readonly measure: Measure;
  readonly number: number;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kind = rulebook.subjects.find((subject) => subject.id === measure.item);
  const name = kind?.label[language] ?? "";
  const rows = rowsOf(form, kind?.list ?? "");
  const isListed = rows.some((row) => row.id === value);
  // Of a file that tells of another thing, its own name for it.
  const another = value === "" || isListed ? `past-${number}` : value;
  return (
    <div className="field">
      <label htmlFor={id}>{t("calculator.pastThing", { name })}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onWrite(event.target.value)}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
      >
        <option value="">{t("calculator.pastChoose")}</option>
        {rows.map((row, index) => (
          <option key={row.id} value={row.id}>
            {t("calculator.row", { name, number: index + 1 })}
          </option>
        ))}
        <option value={another}>{t("calculator.pastAnother")}</option>
      </select>
      {problem === null ? null : (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
