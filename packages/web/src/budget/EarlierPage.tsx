import { useTranslation } from "react-i18next";
import { Lead } from "../language/Lead.tsx";
import { EarlierForm } from "../earlier/EarlierForm.tsx";
import { EarlierList } from "../earlier/EarlierList.tsx";
import { holds, usePerson } from "../session/session.ts";
import { BudgetFrame } from "./BudgetFrame.tsx";
import { EarlierFile } from "./EarlierFile.tsx";

/** Awards of earlier years: what was recorded, and, one by one or from a file, what is to be. */
export function EarlierPage() {
  const { t } = useTranslation();
  const records = holds(usePerson(), "finance");
  return (
    <BudgetFrame title={t("budget.earlierTitle")} roles={["finance", "auditor"]}>
      <Lead words={t("budget.earlierLead")} />
      {records ? (
        <p className="no-print">
          <a href="#record">{t("earlier.record")} ↓</a>
        </p>
      ) : null}
      <EarlierList of={null} />
      {records ? (
        <>
          <h2 id="record">{t("earlier.record")}</h2>
          <div className="earlier-forms">
            <EarlierForm />
            <EarlierFile />
          </div>
        </>
      ) : null}
    </BudgetFrame>
  );
}
