import { useTranslation } from "react-i18next";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { useKept } from "../kept/useKept.ts";
import { Decide } from "./Decide.tsx";
import { Meanwhile } from "./Meanwhile.tsx";
import { MoneySteps } from "./MoneySteps.tsx";
import { Return } from "./Return.tsx";
import { isWords } from "./kept.ts";
import { stepMeans, stepNames } from "./step-words.ts";
import { type PlainStep, type ReasonStep, takePlainStep, takeReasonStep } from "./take.ts";
import { useOfficeStep } from "./useStep.ts";

const plainSteps: readonly PlainStep[] = ["accept", "check", "publish", "approve", "pay"];
const reasonSteps: readonly ReasonStep[] = [
  "decline",
  "reject",
  "adopt-rules",
  "send-back",
  "cancel",
];

/** What whoever looks may do now, and nothing else. To accept a case comes before asking for more. */
export function Steps({
  found,
  programme,
  user,
}: {
  readonly found: CaseBody;
  readonly programme: ProgrammeBody | undefined;
  readonly user: string;
}) {
  const { can } = found;
  return (
    <>
      {can.includes("advise") ? <Advise found={found} user={user} /> : null}
      {can.includes("fix") && !can.includes("decide") ? (
        <Decide found={found} user={user} kind="fix" />
      ) : null}
      {can.includes("decide") ? <Decide found={found} user={user} kind="decide" /> : null}
      <MoneySteps found={found} user={user} />
      <div className="case-steps">
        {plainSteps
          .filter((kind) => can.includes(kind))
          .map((kind) => (
            <Plain key={kind} kind={kind} found={found} />
          ))}
        {reasonSteps
          .filter((kind) => can.includes(kind))
          // Under the rules as they are now already there are none to go over to.
          .filter((kind) => kind !== "adopt-rules" || found.rules.now !== null)
          .map((kind) => (
            <WithReason key={kind} kind={kind} found={found} user={user} />
          ))}
      </div>
      {can.includes("return") && programme !== undefined ? (
        <Return found={found} programme={programme} user={user} />
      ) : null}
    </>
  );
}

function Plain({ kind, found }: { readonly kind: PlainStep; readonly found: CaseBody }) {
  const { t } = useTranslation();
  const { number, version } = found;
  const step = useOfficeStep(
    number,
    (_: null, header) => takePlainStep(kind, number, header, version),
    () => undefined,
  );
  return (
    <div>
      <Sure
        does={t(stepNames[kind])}
        question={t(stepMeans[kind])}
        isMain
        busy={step.changing}
        onSure={() => step.change(null)}
      />
      <Meanwhile fault={step.fault} number={number} onRead={step.reset} />
    </div>
  );
}

function WithReason({
  kind,
  found,
  user,
}: {
  readonly kind: ReasonStep;
  readonly found: CaseBody;
  readonly user: string;
}) {
  const { t } = useTranslation();
  const { number, version } = found;
  const reason = useKept(`${user}/${kind}/${number}`, "", isWords);
  const step = useOfficeStep(
    number,
    (why: string, header) => takeReasonStep(kind, number, header, version, why),
    reason.forget,
  );
  return (
    <div>
      <Sure
        does={t(stepNames[kind])}
        question={t(stepMeans[kind])}
        busy={step.changing}
        disabled={reason.value.trim() === ""}
        onSure={() => step.change(reason.value.trim())}
      >
        <Entry
          id={`${kind}-reason`}
          label={t("case.reason")}
          long
          maxLength={5000}
          value={reason.value}
          onWrite={reason.set}
        />
      </Sure>
      <Meanwhile fault={step.fault} number={number} onRead={step.reset} />
    </div>
  );
}

/** The opinion of a supporting body. */
function Advise({ found, user }: { readonly found: CaseBody; readonly user: string }) {
  const { t } = useTranslation();
  const { number, version } = found;
  const opinion = useKept(`${user}/advise/${number}`, "", isWords);
  const step = useOfficeStep(
    number,
    (agrees: boolean, header) =>
      bodyOf(
        api.POST("/api/v1/cases/{case}/advise", {
          params: { path: { case: number }, header },
          body: { version, said: { opinion: opinion.value.trim(), agrees } },
        }),
      ),
    opinion.forget,
  );
  const disabled = step.changing || opinion.value.trim() === "";
  return (
    <section className="case-step">
      <h3>{t("case.advise")}</h3>
      <Entry
        id="opinion"
        label={t("case.opinion")}
        long
        maxLength={5000}
        value={opinion.value}
        onWrite={opinion.set}
      />
      <p className="choices">
        <button
          type="button"
          className="button"
          disabled={disabled}
          onClick={() => step.change(true)}
        >
          {t("case.agree")}
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={disabled}
          onClick={() => step.change(false)}
        >
          {t("case.disagree")}
        </button>
      </p>
      <Meanwhile fault={step.fault} number={number} onRead={step.reset} />
    </section>
  );
}
