import { useTranslation } from "react-i18next";

/** A link that is shown once, to be handed over; or that it went by mail. */
export function OnceLink({ link }: { readonly link: string | null }) {
  const { t } = useTranslation();
  return (
    <output className="told">
      {link === null ? (
        t("administration.byMail")
      ) : (
        <>
          {t("administration.handOver")} <code>{link}</code>
        </>
      )}
    </output>
  );
}
