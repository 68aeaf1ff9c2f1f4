import { useTranslation } from "react-i18next";
import type { PayeeAccountBody } from "../api/bodies.ts";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { isWords } from "../case/kept.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { AccountPapers } from "../firm/AccountPapers.tsx";
import { useKept } from "../kept/useKept.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { Failure } from "../states/Failure.tsx";
import { isReason } from "../told/reason.ts";
import { useTooShort } from "../told/useTooShort.ts";
import { waitingAccountsQuery } from "./queries.ts";

/** An account that waits, with what shows that it is the payee's: to be verified, or refused with the reason. */
export function WaitingAccount({
  account: { id, holder, bank, number, papers },
  user,
  onAnswered,
}: {
  readonly account: PayeeAccountBody;
  readonly user: string;
  readonly onAnswered: (answered: PayeeAccountBody) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tooShort = useTooShort();
  const reason = useKept(`${user}/account-refuse/${id}`, "", isWords);
  const changes = [waitingAccountsQuery.queryKey];
  const verifying = useChange({
    send: (_: null, header) =>
      bodyOf(
        api.POST("/api/v1/accounts/{account}/verify", {
          params: { header, path: { account: id } },
        }),
      ),
    changes,
    onDone: onAnswered,
  });
  const refusing = useChange({
    send: (why: string, header) =>
      bodyOf(
        api.POST("/api/v1/accounts/{account}/refuse", {
          params: { header, path: { account: id } },
          body: { reason: why },
        }),
      ),
    changes,
    onDone: (answered) => {
      reason.forget();
      onAnswered(answered);
    },
  });
  const busy = verifying.changing || refusing.changing;
  return (
    <li>
      <p>
        <strong>
          <InChinese words={holder} />
        </strong>
        <br />
        <InChinese words={bank} /> <span className="budget-number">{number}</span>
        <br />
        {papers.length === 0 ? (
          <span className="note">{t("budget.noAccountProof")}</span>
        ) : (
          <>
            {t("budget.accountProof")}
            {language === "zh" ? "" : " "}
            <AccountPapers account={{ id, papers }} />
          </>
        )}
      </p>
      <div className="choices">
        <Sure
          does={t("budget.verify")}
          question={t("budget.verifySure", { holder, bank, number })}
          busy={busy}
          onSure={() => verifying.change(null)}
        />
        <Sure
          does={t("budget.refuse")}
          question={t("budget.refuseSure", { holder })}
          isGrave
          busy={busy}
          disabled={!isReason(reason.value)}
          why={t("case.reasonFirst")}
          onSure={() => refusing.change(reason.value.trim())}
        >
          <Entry
            id={`refuse-${id}`}
            label={t("case.reasonNeeded")}
            note={t("budget.refuseNote")}
            long
            required
            maxLength={5000}
            problem={tooShort(reason.value)}
            value={reason.value}
            onWrite={reason.set}
          />
        </Sure>
      </div>
      <Failure fault={verifying.fault ?? refusing.fault} />
    </li>
  );
}
