import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";

/** For an address that leads nowhere. */
export function MissingPage() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <div className="frame-inner page">
      <title>{`${t("fault.missing")} · ${t("frame.brand")}`}</title>
      <h1>{t("fault.missing")}</h1>
      <p>{t("fault.missingAddress", { address: pathname })}</p>
      <p>
        <Link className="button" to="/">
          {t("fault.home")}
        </Link>
      </p>
    </div>
  );
}
