import { useTranslation } from "react-i18next";
import { SheetLink } from "./SheetLink.tsx";
import "./downloads.css";

const formatWords = { csv: "CSV", xlsx: "XLSX", "360giving": "360Giving (JSON)" } as const;

const sheets = ["csv", "xlsx"] as const;

/** A list as it is kept, as files: said alike wherever there is a list to take away. */
export function Downloads({
  list,
  filters,
  formats = sheets,
}: {
  /** The path of the list. */
  readonly list: string;
  /** Those that are empty are left out. */
  readonly filters?: Readonly<Record<string, string>>;
  readonly formats?: readonly (keyof typeof formatWords)[];
}) {
  const { t } = useTranslation();
  return (
    <span className="downloads">
      {t("files.download")}
      {formats.map((format) => (
        <SheetLink key={format} list={list} format={format} {...(filters && { filters })}>
          {formatWords[format]}
        </SheetLink>
      ))}
    </span>
  );
}
