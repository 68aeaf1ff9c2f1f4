import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { InChinese } from "../language/InChinese.tsx";
import { Lead } from "../language/Lead.tsx";
import { calculators } from "./calculators.ts";
import "./calculators.css";

/** The calculators: each answers one question. */
export function CalculatorsPage() {
  const { t } = useTranslation();
  return (
    <div className="frame-inner page">
      <title>{`${t("calculators.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("calculators.title")}</h1>
      <Lead words={t("calculators.lead")} />
      <ul className="calculators-list">
        {calculators.map(({ id, title, text }) => (
          <li key={id}>
            <h2>
              <Link to={`/calculators/${id}`}>{t(title)}</Link>
            </h2>
            <p>
              <InChinese words={t(text)} title />
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/calculate">{t("calculators.all")}</Link>
      </p>
    </div>
  );
}
