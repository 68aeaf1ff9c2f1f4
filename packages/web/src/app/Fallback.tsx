import { useTranslation } from "react-i18next";

/** Shown while the first page loads. */
export function Fallback() {
  const { t } = useTranslation();
  return (
    <main className="frame-wait">
      <output>{t("frame.loading")}</output>
    </main>
  );
}
