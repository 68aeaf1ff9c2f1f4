import { InChinese } from "../language/InChinese.tsx";
import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { useDates } from "../language/useDates.ts";

/** Where the facts of a case come from that began with an offer; nothing of any other. */
export function OfferSource({ offer }: Pick<CaseBody, "offer">) {
  const { t } = useTranslation();
  const { day } = useDates();
  if (offer === null) return null;
  const { source, sourceAsOf, disputed } = offer;
  const said = { source, day: day(sourceAsOf) };
  return (
    <p className={disputed ? "told" : "note"}>
      <InChinese
        title
        words={disputed ? t("application.offerDisputed", said) : t("application.offerSource", said)}
      />
    </p>
  );
}
