import type { CaseProblem, Rulebook } from "@gongbao/engine";
import type { Dispatch } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "./Choice.tsx";
import { fieldId } from "./fields.ts";
import type { Change, Form } from "./form.ts";
import { PastAwards } from "./PastAwards.tsx";

/** Whether there were awards before: none, not known, or these. */
export function Past({
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
  const { history } = form;
  return (
    <>
      <Choice
        id={fieldId(["history"])}
        legend={t("calculator.pastQuestion")}
        value={typeof history === "string" ? history : "some"}
        options={[
          { value: "unknown", label: t("calculator.unknown") },
          { value: "some", label: t("calculator.some") },
          { value: "none", label: t("calculator.pastNone") },
        ]}
        onChoose={(is) => {
          if (is === "none" || is === "unknown") change({ do: "history", is });
          else if (typeof history === "string") change({ do: "past-add" });
        }}
      >
        <p className="field-note">{t("calculator.pastNote")}</p>
      </Choice>
      <PastAwards rulebook={rulebook} form={form} problems={problems} change={change} />
    </>
  );
}
