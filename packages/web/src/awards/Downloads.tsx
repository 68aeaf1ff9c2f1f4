import { useTranslation } from "react-i18next";
import type { AwardFilter } from "./totals.ts";

const formats = [
  ["csv", "CSV"],
  ["xlsx", "XLSX"],
  ["360giving", "360Giving (JSON)"],
] as const;

/** What is shown, as files. */
export function Downloads({ filter }: { readonly filter: AwardFilter }) {
  const { t } = useTranslation();
  const chosen = Object.entries(filter).filter(([, value]) => value !== "");
  return (
    <p className="choices awards-files">
      <span>{t("awards.files")}</span>
      {formats.map(([format, words]) => (
        <a
          key={format}
          href={`/api/v1/open/awards?${new URLSearchParams([...chosen, ["format", format]]).toString()}`}
          download
        >
          {words}
        </a>
      ))}
    </p>
  );
}
