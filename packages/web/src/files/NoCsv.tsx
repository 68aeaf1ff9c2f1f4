import { useTranslation } from "react-i18next";
import type { NoTable } from "./table-text.ts";

/** The words for what a file is that is no table. */
export const kindKeys = {
  pdf: "files.isPdf",
  archive: "files.isArchive",
  oldOffice: "files.isOldOffice",
  parquet: "files.isParquet",
  image: "files.isImage",
  other: "files.isOther",
} as const;

/** Says that a file chosen as CSV is none, and what it is. */
export function NoCsv({ name, found }: { readonly name: string; readonly found: NoTable }) {
  const { t } = useTranslation();
  return (
    <p className="failure" role="alert">
      {t("files.notCsv", { name, found: t(kindKeys[found]) })}
    </p>
  );
}
