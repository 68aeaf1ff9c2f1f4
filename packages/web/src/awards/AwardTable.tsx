import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { OpenAwardBody } from "../api/bodies.ts";
import { useArticleName } from "../calculator/useArticleName.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { Bodies } from "../people/Bodies.tsx";
import { articlePath } from "../reader/addresses.ts";

const rowsAtOnce = 100;

/** The awards themselves, newest first. */
export function AwardTable({ awards }: { readonly awards: readonly OpenAwardBody[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useDates();
  const { yuan } = useMoney();
  const articleName = useArticleName();
  const [most, setMost] = useState(rowsAtOnce);
  return (
    <>
      <h2>{t("awards.rows")}</h2>
      <table className="rows rows-stacked">
        <thead>
          <tr>
            <th scope="col">{t("awards.payee")}</th>
            <th scope="col">{t("awards.measure")}</th>
            <th scope="col">{t("awards.payer")}</th>
            <th scope="col">{t("awards.paidOn")}</th>
            <th scope="col" className="rows-number">
              {t("awards.paid")}
            </th>
          </tr>
        </thead>
        <tbody>
          {awards.slice(0, most).map((award) => (
            <tr key={award.id} id={award.id}>
              <th scope="row">
                <span lang="zh-CN">{award.payee.name}</span>
                <small className="awards-small">
                  <span>{award.payee.creditCode}</span>
                  {award.county === null ? null : (
                    <span className="awards-whole">{award.county.name[language]}</span>
                  )}
                  <span className="rows-whole">{t("awards.number", { id: award.id })}</span>
                </small>
              </th>
              <td data-label={t("awards.measure")}>
                {award.measureTitle[language]}
                <small className="awards-small">
                  <Link to={articlePath(award.document, award.article)}>
                    <InChinese words={articleName(award)} title />
                  </Link>
                </small>
              </td>
              <td data-label={t("awards.payer")} className="awards-payers">
                {award.lines.map(({ code, payerName, paid }) => (
                  <span key={code} className="awards-line">
                    <span className="awards-whole">
                      <Bodies of={[payerName]} />
                    </span>
                    {award.lines.length > 1 ? (
                      <>
                        {" "}
                        <span className="awards-whole">{yuan(paid)}</span>
                      </>
                    ) : null}
                  </span>
                ))}
              </td>
              <td data-label={t("awards.paidOn")} className="rows-whole">
                {day(award.paidOn)}
              </td>
              <td data-label={t("awards.paid")} className="rows-number">
                {yuan(award.paid)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {awards.length > most ? (
        <p className="choices">
          <button type="button" className="button" onClick={() => setMost(most + rowsAtOnce)}>
            {t("awards.more", { count: awards.length - most })}
          </button>
        </p>
      ) : null}
    </>
  );
}
