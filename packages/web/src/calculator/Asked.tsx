import type { CaseProblem, Rulebook } from "@gongbao/engine";
import type { Dispatch } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";
import type { Asking } from "./conversation.ts";
import { Field } from "./Field.tsx";
import { fieldId } from "./fields.ts";
import { type Change, type Form, nameIn, rowsOf } from "./form.ts";
import { problemAt } from "./problems.ts";

/** One question of the conversation, about the holder or one of their things. */
export function Asked({
  asking,
  rulebook,
  form,
  problems,
  change,
}: {
  readonly asking: Exclude<Asking, { readonly is: "list" }>;
  readonly rulebook: Rulebook;
  readonly form: Form;
  readonly problems: readonly CaseProblem[];
  readonly change: Dispatch<Change>;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const fact = rulebook.facts.find(({ id }) => id === asking.fact);
  if (!fact) return null;
  if (asking.is === "fact") {
    const path = ["facts", nameIn(fact, form.subject)];
    return (
      <Field
        id={fieldId(path)}
        fact={fact}
        text={form.written[fact.id] ?? ""}
        problem={problemAt(problems, path, language)}
        asOf={form.asOf}
        onWrite={(text) => change({ do: "write", fact: fact.id, text })}
      />
    );
  }
  const { list, row } = asking;
  const kind = rulebook.subjects.find((subject) => subject.list === list);
  const rows = rowsOf(form, list);
  const index = rows.findIndex(({ id }) => id === row);
  const path = [list, index, nameIn(fact, kind?.id ?? "")];
  return (
    <>
      <p className="asked-of">
        {t("calculator.row", { name: kind?.label[language] ?? list, number: index + 1 })}
      </p>
      <Field
        id={fieldId(path)}
        fact={fact}
        text={rows[index]?.written[fact.id] ?? ""}
        problem={problemAt(problems, path, language)}
        asOf={form.asOf}
        onWrite={(text) => change({ do: "write-row", list, row, fact: fact.id, text })}
      />
    </>
  );
}
