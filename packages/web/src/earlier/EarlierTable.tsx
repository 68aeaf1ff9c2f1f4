import { useTranslation } from "react-i18next";
import type { EarlierRecordsBody } from "../api/bodies.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";

/** Earlier awards: what each was for, its sum, and who recorded it when and why. */
export function EarlierTable({
  awards,
  holders,
}: {
  readonly awards: EarlierRecordsBody["awards"];
  /** Whether they are of several holders. */
  readonly holders: boolean;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const dates = useDates();
  return (
    <Table
      caption={t("earlier.list")}
      heads={[
        ...(holders ? [t("earlier.holder")] : []),
        t("budget.measure"),
        t("budget.day"),
        { figure: t("budget.amount") },
        t("earlier.who"),
        t("earlier.why"),
      ]}
    >
      <tbody>
        {awards.map((award) => {
          const what = (
            <>
              <InChinese words={award.measureTitle[language]} title />
              {award.item === null ? null : (
                <small className="earlier-under">
                  <InChinese words={award.item} />
                </small>
              )}
            </>
          );
          return (
            <Row key={award.id}>
              {holders ? (
                <th scope="row">
                  <InChinese words={award.holderName} title />
                  <small className="earlier-under">{award.creditCode ?? award.holder}</small>
                </th>
              ) : null}
              {holders ? <td>{what}</td> : <th scope="row">{what}</th>}
              <td className="earlier-day">{dates.day(award.day)}</td>
              <td className="figure">
                {money.yuan(award.amount)}
                {award.reduced === "0.00" ? null : (
                  <small className="earlier-under">
                    {t("earlier.reduced", {
                      reduced: money.yuan(award.reduced),
                      left: money.yuan(award.left),
                    })}
                  </small>
                )}
              </td>
              <td>
                <InChinese words={award.recordedByName ?? award.recordedBy} />
                <small className="earlier-under">{dates.moment(award.recordedAt)}</small>
              </td>
              <td>
                {award.reason === null ? t("earlier.noReason") : <InChinese words={award.reason} />}
              </td>
            </Row>
          );
        })}
      </tbody>
    </Table>
  );
}
