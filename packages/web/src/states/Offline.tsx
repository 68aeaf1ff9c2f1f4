import { useTranslation } from "react-i18next";
import { useOnline } from "./useOnline.ts";
import "./states.css";

/** Says above every page that there is no network, while there is none. */
export function Offline() {
  const { t } = useTranslation();
  const isOnline = useOnline();
  return (
    <output className="offline">
      {isOnline ? null : <p className="frame-inner">{t("states.offline")}</p>}
    </output>
  );
}
