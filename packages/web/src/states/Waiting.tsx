import { useTranslation } from "react-i18next";
import "./states.css";

/** Where something is on its way; heard once, and seen only when it takes long. */
export function Waiting({ what }: { readonly what?: string }) {
  const { t } = useTranslation();
  return (
    <output className="waiting">
      <span className="waiting-sign" aria-hidden="true" />
      {what ?? t("frame.loading")}
    </output>
  );
}
