import { useTranslation } from "react-i18next";
import { Nothing } from "./Nothing.tsx";

/** Where somebody has signed in who may not: whose it is, in words. */
export function NoPermission({ whose }: { readonly whose: string }) {
  const { t } = useTranslation();
  return (
    <Nothing title={t("states.notYours")}>
      <p>{t("states.itIsOf", { whose })}</p>
    </Nothing>
  );
}
