import { InChinese } from "../language/InChinese.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";

/** Copies a citation with its address, and says that it did. */
export function CopyCitation({
  citation,
  path,
}: {
  readonly citation: string;
  readonly path: string;
}) {
  const { t } = useTranslation();
  return (
    <CopyButton
      text={() => `${citation} ${new URL(path, location.href).href}`}
      what={citation}
      label={t("reader.copy")}
    />
  );
}

/** Copies words, and says that it did. */
export function CopyButton({
  text,
  what,
  label,
}: {
  readonly text: string | (() => string);
  /** What is copied, for those who hear the button. */
  readonly what: string;
  readonly label: string;
}) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<"copied" | "failed" | null>(null);
  const copy = async () => {
    const done = await writeClipboard(typeof text === "string" ? text : text());
    setSaid(done ? "copied" : "failed");
    setTimeout(() => setSaid(null), 4000);
  };
  return (
    <span className="copy">
      <button type="button" className="plain-link" onClick={() => void copy()}>
        {label}
        <span className="visually-hidden">
          <InChinese words={what} />
        </span>
      </button>
      <output>{said ? t(said === "copied" ? "reader.copied" : "reader.copyFailed") : null}</output>
    </span>
  );
}

/** False where the browser does not let this page write, as over plain HTTP from another machine. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
