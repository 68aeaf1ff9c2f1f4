import { useState } from "react";
import { useTranslation } from "react-i18next";

/** The codes for a lost device, shown this once: to be copied or saved. */
export function BackupCodes({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const text = `${codes.join("\n")}\n`;
  return (
    <div className="told">
      <p>
        <strong>{t("account.codes")}</strong>
      </p>
      <p>{t("account.codesNote")}</p>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="choices">
        <button
          type="button"
          className="button button-quiet"
          onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          {copied ? t("account.copied") : t("account.copy")}
        </button>
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="gongbao-codes.txt"
        >
          {t("account.saveCodes")}
        </a>
      </p>
    </div>
  );
}
