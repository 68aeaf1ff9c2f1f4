import type { CaseProblem, Rulebook } from "@gongbao/engine";
import { Button } from "antd";
import type { Dispatch } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";
import { type ItemKind, factsOf } from "./asked.ts";
import { Choice } from "./Choice.tsx";
import { Field } from "./Field.tsx";
import { fieldId } from "./fields.ts";
import { type Change, type Form, nameIn, rowsOf } from "./form.ts";
import { problemAt } from "./problems.ts";

/** The things of one kind that a holder has: whether there are any, and each of them. */
export function Things({
  rulebook,
  form,
  kind,
  asked,
  problems,
  change,
}: {
  readonly rulebook: Rulebook;
  readonly form: Form;
  readonly kind: ItemKind;
  /** Ids of the facts to ask for. */
  readonly asked: ReadonlySet<string>;
  readonly problems: readonly CaseProblem[];
  readonly change: Dispatch<Change>;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { list } = kind;
  const things = form.things[list] ?? "unknown";
  const rows = rowsOf(form, list);
  const name = kind.label[language];
  const facts = factsOf(rulebook, kind.id).filter((fact) => asked.has(fact.id));
  return (
    <section className="things" aria-label={name}>
      <Choice
        id={fieldId([list])}
        legend={t("calculator.haveAny", { name })}
        value={typeof things === "string" ? things : "some"}
        options={[
          { value: "unknown", label: t("calculator.unknown") },
          { value: "some", label: t("calculator.some") },
          { value: "none", label: t("calculator.none") },
        ]}
        onChoose={(are) =>
          change({ do: "things", list, are: are === "some" || are === "none" ? are : "unknown" })
        }
      />
      {rows.map((row, index) => {
        const title = t("calculator.row", { name, number: index + 1 });
        return (
          <fieldset key={row.id} className="thing">
            <legend>{title}</legend>
            <div className="field-grid">
              {facts.map((fact) => {
                const path = [list, index, nameIn(fact, kind.id)];
                return (
                  <Field
                    key={fact.id}
                    id={fieldId(path)}
                    fact={fact}
                    text={row.written[fact.id] ?? ""}
                    problem={problemAt(problems, path, language)}
                    asOf={form.asOf}
                    onWrite={(text) =>
                      change({ do: "write-row", list, row: row.id, fact: fact.id, text })
                    }
                  />
                );
              })}
            </div>
            <Button
              className="thing-remove"
              onClick={() => change({ do: "remove", list, row: row.id })}
            >
              {t("calculator.remove", { title })}
            </Button>
          </fieldset>
        );
      })}
      {rows.length > 0 ? (
        <Button onClick={() => change({ do: "add", list })}>{t("calculator.add", { name })}</Button>
      ) : null}
    </section>
  );
}
