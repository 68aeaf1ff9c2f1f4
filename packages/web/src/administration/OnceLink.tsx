import { useState } from "react";
import { useTranslation } from "react-i18next";
import { InChinese } from "../language/InChinese.tsx";

/** A link that is shown once, to be handed over to somebody; or that it went by mail. */
export function OnceLink({
  link,
  person,
}: {
  readonly link: string | null;
  readonly person: string;
}) {
  const { t } = useTranslation();
  const [copied, copy] = useState<string | null>(null);
  const [handed, handOver] = useState<string | null>(null);
  if (link !== null && handed === link) return null;
  if (link === null) return <output className="told">{t("administration.byMail")}</output>;
  return (
    <output className="told">
      <InChinese words={t("administration.handOver", { person })} /> <code>{link}</code>
      <span className="choices">
        <button
          type="button"
          className="button button-quiet"
          onClick={() => void navigator.clipboard.writeText(link).then(() => copy(link))}
        >
          {copied === link ? t("administration.copied") : t("administration.copy")}
        </button>
        <button type="button" className="button button-quiet" onClick={() => handOver(link)}>
          {t("administration.handedOver")}
        </button>
      </span>
    </output>
  );
}
