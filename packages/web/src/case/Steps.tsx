import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { useTried } from "../fields/useTried.ts";
import { useKept } from "../kept/useKept.ts";
import { Decide } from "./Decide.tsx";
import { useMoney } from "../money/useMoney.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { bodiesWhere, holds, usePerson } from "../session/session.ts";
import { useRoleName } from "../session/useRoleName.ts";
import { Lacks } from "./Lacks.tsx";
import { Meanwhile } from "./Meanwhile.tsx";
import { MoneySteps } from "./MoneySteps.tsx";
import { Return } from "./Return.tsx";
import { isWords } from "./kept.ts";
import { stepMeans, stepNames } from "./step-words.ts";
import { type PlainStep, type ReasonStep, takePlainStep, takeReasonStep } from "./take.ts";
import { useBinding } from "./useBinding.ts";
import { useOfficeStep } from "./useStep.ts";
import { isReason } from "../told/reason.ts";
import { useTooShort } from "../told/useTooShort.ts";

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
  unsaved,
}: {
  readonly found: CaseBody;
  readonly programme: ProgrammeBody | undefined;
  readonly user: string;
  /** How many findings are typed and not saved: a decision goes by those that are. */
  readonly unsaved: number;
}) {
  const { can } = found;
  return (
    <>
      {can.includes("advise") ? <Advise found={found} user={user} /> : <Advised found={found} />}
      {can.includes("fix") && !can.includes("decide") ? (
        <Decide found={found} programme={programme} user={user} kind="fix" unsaved={unsaved} />
      ) : null}
      {can.includes("decide") ? (
        <Decide found={found} programme={programme} user={user} kind="decide" unsaved={unsaved} />
      ) : null}
      <MoneySteps found={found} programme={programme} user={user} />
      <div className="case-steps">
        {plainSteps
          .filter((kind) => can.includes(kind))
          .map((kind) => (
            <Plain key={kind} kind={kind} found={found} programme={programme} />
          ))}
        {reasonSteps
          .filter((kind) => can.includes(kind))
          // Under the rules as they are now already there are none to go over to.
          .filter((kind) => kind !== "adopt-rules" || found.rules.now !== null)
          .map((kind) => (
            <WithReason key={kind} kind={kind} found={found} programme={programme} user={user} />
          ))}
      </div>
      {can.includes("return") && programme !== undefined ? (
        <Return found={found} programme={programme} user={user} />
      ) : null}
    </>
  );
}

function Plain({
  kind,
  found,
  programme,
}: {
  readonly kind: PlainStep;
  readonly found: CaseBody;
  readonly programme: ProgrammeBody | undefined;
}) {
  const { t } = useTranslation();
  const { number, version } = found;
  const step = useOfficeStep(
    number,
    (_: null, header) => takePlainStep(kind, number, header, version),
    () => undefined,
  );
  const { lacks, question } = usePlain(kind, found, programme);
  const verifies = holds(usePerson(), "finance");
  return (
    <div>
      {lacks.length > 0 ? (
        <>
          <Lacks step={t(stepNames[kind])} lacks={lacks} />
          {kind === "pay" && verifies ? (
            <p>
              <Link to="/budget/accounts">{t("budget.accountsTitle")}</Link>
            </p>
          ) : null}
        </>
      ) : (
        <Sure
          does={t(stepNames[kind])}
          question={question}
          isMain
          busy={step.changing}
          onSure={() => step.change(null)}
        />
      )}
      {kind === "approve" ? <p className="note">{t("case.approveElse")}</p> : null}
      <Meanwhile fault={step.fault} number={number} onRead={step.reset} />
    </div>
  );
}

/** What is still missing before a step that needs no words, and what it asks before it is taken. */
function usePlain(kind: PlainStep, found: CaseBody, programme: ProgrammeBody | undefined) {
  const { objectionsOpen, payable, steps, names } = found;
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOfRole = useRoleName();
  const money = useMoney();
  const { bind, measure } = useBinding(found, programme);
  const { day } = useDates();
  const told =
    kind === "publish" && found.noticeWouldEnd !== null
      ? t("case.publishUntil", { day: day(found.noticeWouldEnd) })
      : t(stepMeans[kind]);
  // To accept a case binds nothing yet.
  const means = kind === "accept" ? told : bind(told);
  if (kind === "approve" && objectionsOpen > 0)
    return { lacks: [t("case.objectionsFirst", { count: objectionsOpen })], question: means };
  if (kind !== "pay" || payable === null) return { lacks: [], question: means };
  if (payable.account === null) {
    // Those who checked the case verify accounts too.
    const body = steps.findLast((step) => step.kind === "check")?.body ?? "";
    const said = { role: nameOfRole("finance"), body: names[body]?.[language] ?? body };
    const lack = payable.accountWaits ? "case.accountUnverified" : "case.accountUnnamed";
    return { lacks: [t(lack, said)], question: means };
  }
  const { holder, bank, number } = payable.account;
  const sum = money.yuan(payable.sum);
  return {
    lacks: [],
    question: t("case.payAsks", {
      measure,
      sum,
      holder,
      bank,
      digits: number.slice(-4),
      means: t("case.payMeans"),
    }),
  };
}

function WithReason({
  kind,
  found,
  programme,
  user,
}: {
  readonly kind: ReasonStep;
  readonly found: CaseBody;
  readonly programme: ProgrammeBody | undefined;
  readonly user: string;
}) {
  const { t } = useTranslation();
  const tooShort = useTooShort();
  const { number, version } = found;
  const { bind } = useBinding(found, programme);
  const means = t(stepMeans[kind]);
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
        question={kind === "cancel" ? bind(means) : means}
        isGrave={kind !== "adopt-rules"}
        busy={step.changing}
        disabled={!isReason(reason.value)}
        why={t("case.reasonFirst")}
        onSure={() => step.change(reason.value.trim())}
      >
        <Entry
          id={`${kind}-reason`}
          label={t("case.reasonNeeded")}
          long
          required
          maxLength={5000}
          problem={tooShort(reason.value)}
          value={reason.value}
          onWrite={reason.set}
        />
      </Sure>
      <Meanwhile fault={step.fault} number={number} onRead={step.reset} />
    </div>
  );
}

/** That the opinion of one's own body is in the record, as long as the review goes on. */
function Advised({ found: { state, steps } }: { readonly found: CaseBody }) {
  const { t } = useTranslation();
  const mine = bodiesWhere(usePerson(), ["reviewer"]).map(({ body }) => body);
  const given = steps.findLast(({ kind, body }) => kind === "advise" && mine.includes(body));
  if (state !== "accepted" || given === undefined) return null;
  return (
    <output className="told">
      {given.detail["agrees"] === true ? t("case.adviceAgreed") : t("case.adviceDisagreed")}
    </output>
  );
}

/** The opinion of a supporting body. */
function Advise({ found, user }: { readonly found: CaseBody; readonly user: string }) {
  const { t } = useTranslation();
  const tooShort = useTooShort();
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
  const { form, tried, trySending } = useTried<HTMLElement>();
  const isWritten = opinion.value.trim() !== "";
  // Whoever agrees may do so in a word; whoever does not says why.
  const suffices = (agrees: boolean): boolean => (agrees ? isWritten : isReason(opinion.value));
  const lacking = isWritten ? tooShort(opinion.value) : t("case.opinionFirst");
  return (
    <section className="case-step" ref={form}>
      <h3>{t("case.advise")}</h3>
      <Entry
        id="opinion"
        label={t("case.opinion")}
        problem={tried ? lacking : null}
        long
        required
        maxLength={5000}
        value={opinion.value}
        onWrite={opinion.set}
      />
      <div className="choices">
        {([true, false] as const).map((agrees) => (
          <Sure
            key={String(agrees)}
            does={agrees ? t("case.agree") : t("case.disagree")}
            question={agrees ? t("case.agreeMeans") : t("case.disagreeMeans")}
            isMain={agrees}
            isGrave={!agrees}
            busy={step.changing}
            onAsk={(ask) => trySending(suffices(agrees), ask)}
            disabled={!suffices(agrees)}
            why={lacking}
            onSure={() => step.change(agrees)}
          />
        ))}
      </div>
      <Meanwhile fault={step.fault} number={number} onRead={step.reset} />
    </section>
  );
}
