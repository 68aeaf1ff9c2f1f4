import { useTranslation } from "react-i18next";
import { kindKeys } from "../files/NoCsv.tsx";
import type { WrongTable } from "./chosen-tables.ts";

/** Says of each file that was not taken as a table why, and what to do; nothing where all were. */
export function WrongTables({ wrong }: { readonly wrong: readonly WrongTable[] }) {
  const { t } = useTranslation();
  if (wrong.length === 0) return null;
  const say = (each: WrongTable): string => {
    const { name } = each;
    if (each.wrong === "content")
      return t("studies.isNoTable", { name, found: t(kindKeys[each.found]) });
    return each.wrong === "name"
      ? t("studies.wrongName", { name })
      : t("studies.isNoParquet", { name });
  };
  return (
    <div className="failure" role="alert">
      {wrong.map((each) => (
        <p key={each.name}>{say(each)}</p>
      ))}
    </div>
  );
}
