import { useTranslation } from "react-i18next";
import { SheetLink } from "../files/SheetLink.tsx";
import type { AwardFilter } from "./totals.ts";

const formats = [
  ["csv", "CSV"],
  ["xlsx", "XLSX"],
  ["360giving", "360Giving (JSON)"],
] as const;

/** What is shown, as files. */
export function Downloads({ filter }: { readonly filter: AwardFilter }) {
  const { t } = useTranslation();
  return (
    <p className="choices awards-files">
      <span>{t("awards.files")}</span>
      {formats.map(([format, words]) => (
        <SheetLink key={format} list="/api/v1/open/awards" format={format} filters={{ ...filter }}>
          {words}
        </SheetLink>
      ))}
    </p>
  );
}
