import { useTranslation } from "react-i18next";
import type { MeasureBody } from "../api/bodies.ts";
import { SheetLink } from "../files/SheetLink.tsx";

/** The list as it is kept, as a file for a spreadsheet. */
export function Export({ measures }: { readonly measures: readonly MeasureBody[] }) {
  const { t } = useTranslation();
  if (measures.length === 0) return null;
  const filters = { ids: measures.map(({ id }) => id).join(",") };
  return (
    <span className="catalogue-export">
      {t("catalogue.export")}
      <SheetLink list="/api/measures" format="xlsx" filters={filters} />
      <SheetLink list="/api/measures" format="csv" filters={filters} />
    </span>
  );
}
