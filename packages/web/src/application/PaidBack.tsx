import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { useMoney } from "../money/useMoney.ts";

/** What is claimed back of a case, and how much of it has come; nothing where nothing is claimed. */
export function PaidBack({ found: { claimed, recovered } }: { readonly found: CaseBody }) {
  const { t } = useTranslation();
  const money = useMoney();
  if (claimed === null) return null;
  return (
    <p>
      {t("application.claimed", {
        claimed: money.yuan(claimed),
        recovered: money.yuan(recovered ?? "0.00"),
      })}
    </p>
  );
}
