import { readYuan, writeYuan } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";

/** What is claimed back of a case, how much of it has come, and how the rest is paid; nothing where nothing is claimed. */
export function PaidBack({
  found: { claimed, recovered, payBack, state },
}: {
  readonly found: CaseBody;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  if (claimed === null) return null;
  const left = (readYuan(claimed) ?? 0n) - (readYuan(recovered ?? "0.00") ?? 0n);
  return (
    <>
      <p>
        {t("application.claimed", {
          claimed: money.yuan(claimed),
          recovered: money.yuan(recovered ?? "0.00"),
        })}
        {language === "zh" ? "" : " "}
        <strong>
          {left > 0n
            ? t("application.leftToPayBack", { left: money.yuan(writeYuan(left)) })
            : t("application.allPaidBack")}
        </strong>
      </p>
      {payBack === null || state !== "recovering" ? null : (
        <p>
          <InChinese words={t("application.payBackWay", { way: payBack })} />
        </p>
      )}
    </>
  );
}
