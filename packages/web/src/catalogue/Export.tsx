import { useTranslation } from "react-i18next";
import type { MeasureBody } from "../api/bodies.ts";

/** The list as it is kept, as a file for a spreadsheet. */
export function Export({ measures }: { readonly measures: readonly MeasureBody[] }) {
  const { t } = useTranslation();
  if (measures.length === 0) return null;
  const ids = encodeURIComponent(measures.map(({ id }) => id).join(","));
  return (
    <span className="catalogue-export">
      {t("catalogue.export")}
      <a href={`/api/measures?format=xlsx&ids=${ids}`} download>
        XLSX
      </a>
      <a href={`/api/measures?format=csv&ids=${ids}`} download>
        CSV
      </a>
    </span>
  );
}
