import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { AlreadyApplied } from "./AlreadyApplied.tsx";
import { sortSameWork } from "./same-work.ts";

type Others = CaseBody["sameWork"];

/** The other cases of the firm for the same work, before it sends one in: which was first, which is paid, and where to go on. */
export function SameWorkTold({
  others,
  nothingDue,
}: {
  readonly others: Others;
  /** Whether by what is stated nothing is due any more: then it cannot be sent in. */
  readonly nothingDue: boolean;
}) {
  const { t } = useTranslation();
  const { paid, earlier, later } = sortSameWork(others);
  const listed = (cases: Others) =>
    cases.map(({ case: number, programmeTitle, state, things }) => ({
      number,
      state,
      of: [programmeTitle, ...things].join(" · "),
    }));
  return (
    <>
      <AlreadyApplied
        title={t("application.sameWorkPaid")}
        cases={listed(paid)}
        note={t(nothingDue ? "application.sameWorkPaidNothing" : "application.sameWorkPaidNote")}
      />
      <AlreadyApplied
        title={t("application.sameWork")}
        cases={listed(earlier)}
        note={t("application.sameWorkNote")}
      />
      <AlreadyApplied
        title={t("application.sameWorkLater")}
        cases={listed(later)}
        note={t("application.sameWorkLaterNote")}
      />
    </>
  );
}
