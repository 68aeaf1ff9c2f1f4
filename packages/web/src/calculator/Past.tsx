import type { Dispatch } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "./Choice.tsx";
import { fieldId } from "./fields.ts";
import type { Change, Form } from "./form.ts";

/** Whether there were awards before: none, not known, or those that a file gave. */
export function Past({ form, change }: { readonly form: Form; readonly change: Dispatch<Change> }) {
  const { t } = useTranslation();
  const { history } = form;
  const given = typeof history === "string" ? 0 : history.length;
  return (
    <Choice
      id={fieldId(["history"])}
      legend={t("calculator.pastQuestion")}
      value={typeof history === "string" ? history : "given"}
      options={[
        { value: "unknown", label: t("calculator.unknown") },
        { value: "none", label: t("calculator.pastNone") },
        ...(given > 0
          ? [{ value: "given", label: t("calculator.pastGiven", { count: given }) }]
          : []),
      ]}
      onChoose={(is) => {
        if (is === "none" || is === "unknown") change({ do: "history", is });
      }}
    >
      <p className="field-note">{t("calculator.pastNote")}</p>
    </Choice>
  );
}
