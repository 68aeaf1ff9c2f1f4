import { useTranslation } from "react-i18next";
import { changeUnit, useUnit } from "./unit.ts";

/** Offers the other unit of money. */
export function UnitSwitch() {
  const { t } = useTranslation();
  const other = useUnit() === "yuan" ? "large" : "yuan";
  return (
    <button type="button" className="frame-switch" onClick={() => changeUnit(other)}>
      {t(other === "yuan" ? "money.inYuan" : "money.inLarge")}
    </button>
  );
}
