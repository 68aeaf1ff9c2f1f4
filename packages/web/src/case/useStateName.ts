import { useTranslation } from "react-i18next";

/** What a state of a case is called in the offices. */
export const stateNames = {
  draft: "case.stateDraft",
  offered: "case.stateOffered",
  submitted: "case.stateSubmitted",
  returned: "case.stateReturned",
  accepted: "case.stateAccepted",
  decided: "case.stateDecided",
  checked: "case.stateChecked",
  noticed: "case.stateNoticed",
  approved: "case.stateApproved",
  paying: "case.statePaying",
  closed: "case.stateClosed",
  recovering: "case.stateRecovering",
  rejected: "case.stateRejected",
  cancelled: "case.stateCancelled",
  withdrawn: "case.stateWithdrawn",
  forgone: "case.stateForgone",
  lapsed: "case.stateLapsed",
} as const;

const isState = (state: string): state is keyof typeof stateNames =>
  Object.hasOwn(stateNames, state);

/** Names a state in the reader's language; of a case that was rejected, whether that was at intake. */
export function useStateName(): (state: string, declined?: boolean) => string {
  const { t } = useTranslation();
  return (state, declined = false) =>
    state === "rejected" && declined
      ? t("case.stateDeclined")
      : isState(state)
        ? t(stateNames[state])
        : state;
}
