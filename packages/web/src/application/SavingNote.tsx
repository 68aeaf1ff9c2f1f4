import { useTranslation } from "react-i18next";
import { Failure } from "../states/Failure.tsx";
import type { Saving } from "./useDraft.ts";

/** Whether what is typed is saved, in one line. */
export function SavingNote({ saving }: { readonly saving: Saving }) {
  const { t } = useTranslation();
  const words = {
    saved:
      saving.is === "saved" && saving.at !== null
        ? t("application.saved")
        : t("application.savesItself"),
    waiting: t("application.saving"),
    saving: t("application.saving"),
    unreached: t("application.unreached"),
    refused: t("application.notSaved"),
    changed: t("application.notSaved"),
  };
  return (
    <>
      <output className="saving" data-saving={saving.is}>
        {words[saving.is]}
      </output>
      {saving.is === "refused" ? <Failure fault={saving.fault} /> : null}
    </>
  );
}
