import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { InChinese } from "../language/InChinese.tsx";

/** Ranges that were settled to a figure: by which body, within what, and why. */
export function Settlements({ found }: { readonly found: CaseBody }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const { moment } = useDates();
  const { settlements, names, programmeTitle } = found;
  if (settlements.length === 0) return null;
  return (
    <ul className="settlements">
      {settlements.map(({ item, figure, min, max, body, reason, at }) => (
        <li key={item ?? ""}>
          <InChinese
            words={t("case.settled", {
              item: item ?? programmeTitle,
              body: names[body]?.[language] ?? body,
              figure: money.yuan(figure),
              range: money.range({ min, max }),
            })}
          />
          {language === "zh" ? "" : " "}
          <span className="note">{moment(at)}</span>
          {reason === null ? null : (
            <p>
              <InChinese words={t("case.settledBecause", { reason })} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
