import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { KeptAssessmentBody } from "../api/bodies.ts";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { fragmentWith } from "../calculator/shared-link.ts";
import { Sure } from "../fields/Sure.tsx";
import { useDates } from "../language/useDates.ts";
import { useMoney } from "../money/useMoney.ts";
import { Failure } from "../states/Failure.tsx";
import { keptQuery, keptWholeQuery } from "./queries.ts";
import { InChinese } from "../language/InChinese.tsx";

/** One that is kept: what it came to and when, opened again in the calculator, or deleted. */
export function KeptAssessment({
  firm,
  kept,
}: {
  readonly firm: string;
  readonly kept: KeptAssessmentBody;
}) {
  const { t } = useTranslation();
  const { day, moment } = useDates();
  const money = useMoney();
  const open = useOpening(firm, kept.id);
  const removing = useChange({
    send: (_: null, header) =>
      bodyOf(
        api.DELETE("/api/v1/firms/{firm}/assessments/{assessment}", {
          params: { path: { firm, assessment: kept.id }, header },
        }),
      ),
    changes: [keptQuery(firm).queryKey],
  });
  return (
    <li>
      <h2>
        <InChinese words={kept.title} />
      </h2>
      <p>
        {t("firm.keptTotal")}
        <strong>{money.total(kept.total)}</strong>
      </p>
      <p className="meta">
        <span>{t("firm.keptDay", { date: day(kept.asOf) })}</span>
        <span>
          <InChinese
            words={t("firm.keptBy", { name: kept.byName ?? kept.by, at: moment(kept.at) })}
          />
        </span>
        {kept.rulesChanged ? <strong>{t("firm.rulesChanged")}</strong> : null}
      </p>
      <Failure fault={open.fault ?? removing.fault} />
      <div className="choices">
        <button type="button" className="button" disabled={open.opening} onClick={open.open}>
          {t("firm.openKept")}
        </button>
        {kept.rulesChanged ? <ByRulesInForce firm={firm} assessment={kept.id} /> : null}
        <Sure
          isGrave
          does={t("firm.deleteKept")}
          question={t("firm.deleteKeptSure", { title: kept.title })}
          busy={removing.changing}
          onSure={() => removing.change(null)}
        />
      </div>
    </li>
  );
}

/** What it comes to under the rules in force, once somebody asks. */
function ByRulesInForce({
  firm,
  assessment,
}: {
  readonly firm: string;
  readonly assessment: string;
}) {
  const { t } = useTranslation();
  const money = useMoney();
  const [asked, ask] = useState(false);
  const { data, error, refetch } = useQuery({
    ...keptWholeQuery(firm, assessment),
    enabled: asked,
  });
  if (!asked)
    return (
      <button type="button" className="button button-quiet" onClick={() => ask(true)}>
        {t("firm.keptNow")}
      </button>
    );
  const total = data?.now.total;
  return (
    <div className="kept-now">
      <Failure fault={error} onAgain={() => void refetch()} />
      <output>
        {total === undefined
          ? null
          : total === null
            ? t("firm.keptUnread")
            : t("firm.keptNowIs", { total: money.total(total) })}
      </output>
    </div>
  );
}

/** Reads the case and goes to the calculator with it, behind the # of the address: it is not sent anywhere again. */
function useOpening(firm: string, assessment: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [opening, setOpening] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  async function read(): Promise<void> {
    setOpening(true);
    setFault(null);
    try {
      const whole = await client.fetchQuery(keptWholeQuery(firm, assessment));
      const raw = { ...whole.case, "as-of": whole.asOf };
      const hash = await fragmentWith({ raw, readings: whole.interpretations });
      await navigate({ pathname: "/calculate", hash });
    } catch (cause) {
      setFault(cause);
    } finally {
      setOpening(false);
    }
  }
  return { open: () => void read(), opening, fault };
}
