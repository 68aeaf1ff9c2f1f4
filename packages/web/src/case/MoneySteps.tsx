import { useTranslation } from "react-i18next";
import { PaidBack } from "../application/PaidBack.tsx";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { useTried } from "../fields/useTried.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useKept } from "../kept/useKept.ts";
import { sayReading } from "../money/money.ts";
import { useMoney } from "../money/useMoney.ts";
import { Meanwhile } from "./Meanwhile.tsx";
import { readFigure } from "./figures.ts";
import { isWordsByName } from "./kept.ts";
import { mostToClaim, mostToRecover } from "./owed.ts";
import { stepNames } from "./step-words.ts";
import { useBinding } from "./useBinding.ts";
import { useOfficeStep } from "./useStep.ts";
import { isReason } from "../told/reason.ts";
import { useTooShort } from "../told/useTooShort.ts";

type Kind = "settle" | "claim-back" | "recover";

const means = {
  "claim-back": "case.claimBackMeans",
  recover: "case.recoverMeans",
} as const;

/** What the bank says of an order, what is claimed back, and what came back. */
export function MoneySteps({
  found,
  programme,
  user,
}: {
  readonly found: CaseBody;
  readonly programme: ProgrammeBody | undefined;
  readonly user: string;
}) {
  const { can, orders } = found;
  const open = orders.filter(({ outcome }) => outcome === null);
  const paid = orders.filter(({ outcome }) => outcome === "paid");
  return (
    <>
      {can.includes("settle")
        ? open.map(({ number, amount }) => (
            <One
              key={number}
              kind="settle"
              found={found}
              programme={programme}
              user={user}
              order={{ number, amount }}
            />
          ))
        : null}
      {can.includes("claim-back") ? (
        <One kind="claim-back" found={found} programme={programme} user={user} order={null} />
      ) : null}
      {can.includes("recover")
        ? paid.map(({ number, amount }) => (
            <One
              key={number}
              kind="recover"
              found={found}
              programme={programme}
              user={user}
              order={{ number, amount }}
            />
          ))
        : null}
    </>
  );
}

function One({
  kind,
  found,
  programme,
  user,
  order,
}: {
  readonly kind: Kind;
  readonly found: CaseBody;
  readonly programme: ProgrammeBody | undefined;
  readonly user: string;
  readonly order: { readonly number: string; readonly amount: string } | null;
}) {
  const { t } = useTranslation();
  const tooShort = useTooShort();
  const language = useLanguage();
  const money = useMoney();
  const { number, version } = found;
  const { bind, measure, payee } = useBinding(found, programme);
  const ordered = order === null ? null : { min: order.amount, max: order.amount };
  const id = `${kind}-${order?.number ?? ""}`;
  const typed = useKept<Readonly<Record<string, string>>>(
    `${user}/${id}/${number}`,
    {},
    isWordsByName,
  );
  const words = typed.value["words"]?.trim() ?? "";
  const written = typed.value["amount"] ?? "";
  const most = order === null ? mostToClaim(found) : mostToRecover(found, order);
  const reading = readFigure(written, { min: "0.01", max: most });
  const amount = reading.is === "figure" ? reading.yuan : "";
  const way = typed.value["way"]?.trim() ?? "";
  const step = useOfficeStep(
    number,
    (arrived: boolean, header) => {
      const params = { path: { case: number }, header };
      const of = order?.number ?? "";
      if (kind === "settle")
        return bodyOf(
          api.POST("/api/v1/cases/{case}/settle", {
            params,
            body: { version, said: { order: of, arrived, words } },
          }),
        );
      if (kind === "recover")
        return bodyOf(
          api.POST("/api/v1/cases/{case}/recover", {
            params,
            body: { version, said: { order: of, amount, words } },
          }),
        );
      return bodyOf(
        api.POST("/api/v1/cases/{case}/claim-back", {
          params,
          body: { version, said: { amount, reason: words, way } },
        }),
      );
    },
    typed.forget,
  );
  const write = (key: string) => (value: string) => typed.set({ ...typed.value, [key]: value });
  const wordsLabel = kind === "claim-back" ? t("case.reason") : t("case.bankWords");
  const isWhole = (enough: boolean): boolean =>
    enough && (kind === "settle" || amount !== "") && (kind !== "claim-back" || way !== "");
  const isSaid = isReason(words);
  // Of money that arrived the bank may say as little as it does; whoever claims, or sends it again, says why.
  const isArrival = kind === "claim-back" ? isSaid : words !== "";
  const toWrite = (what: string): string => t("case.toWrite", { what });
  const lacking = !isArrival
    ? (tooShort(words) ?? toWrite(wordsLabel))
    : toWrite(t(kind !== "settle" && amount === "" ? "case.amount" : "case.payBack"));
  const echo = sayReading(written, language);
  const ceiling = t(kind === "recover" ? "case.mostToRecover" : "case.mostToClaim", {
    most: money.yuan(most),
  });
  const does = kind === "settle" ? t("case.arrived") : t(stepNames[kind]);
  const { form, tried, trySending } = useTried<HTMLElement>();
  const required = (label: string): string => t("case.required", { label });
  return (
    <section className="case-step" ref={form}>
      <h3>
        {t(stepNames[kind])}
        {order === null ? null : (
          <>
            {language === "zh" ? "：" : ": "}
            <span className="whole">{t("application.order", { number: order.number })}</span>
            {language === "zh" ? "，" : ", "}
            <span className="whole">{money.yuan(order.amount)}</span>
          </>
        )}
      </h3>
      {kind === "recover" ? <PaidBack found={found} /> : null}
      {kind === "settle" ? null : (
        <Entry
          id={`${id}-amount`}
          label={required(t("case.amount"))}
          note={echo === null ? ceiling : t("case.thatIs", { ceiling, sum: echo })}
          problem={
            reading.is === "wrong"
              ? t(reading.why === "unread" ? "case.figureUnread" : "case.amountOutside", {
                  most: money.yuan(most),
                })
              : tried && amount === ""
                ? toWrite(t("case.amount"))
                : null
          }
          required
          maxLength={40}
          value={written}
          onWrite={write("amount")}
        />
      )}
      <Entry
        id={`${id}-words`}
        label={required(wordsLabel)}
        long
        required
        maxLength={5000}
        problem={
          (kind === "claim-back" ? tooShort(words) : null) ??
          (tried && words === "" ? toWrite(wordsLabel) : null)
        }
        value={typed.value["words"] ?? ""}
        onWrite={write("words")}
      />
      {kind === "claim-back" ? (
        <Entry
          id={`${id}-way`}
          label={required(t("case.payBack"))}
          note={t("case.payBackNote")}
          problem={tried && way === "" ? toWrite(t("case.payBack")) : null}
          long
          required
          maxLength={5000}
          value={typed.value["way"] ?? ""}
          onWrite={write("way")}
        />
      ) : null}
      <div className="choices">
        <Sure
          key={amount}
          does={does}
          isGrave={kind === "claim-back"}
          question={
            kind === "settle"
              ? bind(t("case.settleMeans"), ordered)
              : t(means[kind], { measure, payee, sum: money.yuan(amount) })
          }
          busy={step.changing}
          onAsk={(ask) => trySending(isWhole(isArrival), ask)}
          disabled={!isWhole(isArrival)}
          why={lacking}
          onSure={() => step.change(true)}
        />
        {kind === "settle" ? (
          <Sure
            does={t("case.cameBack")}
            question={bind(t("case.cameBackMeans"), ordered)}
            busy={step.changing}
            onAsk={(ask) => trySending(words !== "", ask)}
            disabled={!isSaid}
            why={tooShort(words)}
            onSure={() => step.change(false)}
          />
        ) : null}
      </div>
      <Meanwhile fault={step.fault} number={number} onRead={step.reset} />
    </section>
  );
}
