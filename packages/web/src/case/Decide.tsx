import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { useKept } from "../kept/useKept.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { Meanwhile } from "./Meanwhile.tsx";
import { isWordsByName } from "./kept.ts";
import { useOfficeStep } from "./useStep.ts";

const reasonKey = "\n";

/** The decision with its reason, and, where the rule leaves a range, the figure it is settled to; or the figure alone. */
export function Decide({
  found,
  user,
  kind,
}: {
  readonly found: CaseBody;
  readonly user: string;
  readonly kind: "decide" | "fix";
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const { number, version } = found;
  const typed = useKept<Readonly<Record<string, string>>>(
    `${user}/${kind}/${number}`,
    {},
    isWordsByName,
  );
  const open = found.awards.filter(({ min, max, status }) => min !== max && status !== "not-due");
  // Only a body that the article names to settle the range is asked for the figure; others wait for it.
  const settles =
    kind === "fix" || (found.turn?.body.some((body) => found.settledBy.includes(body)) ?? false);
  const ranges = settles ? open : [];
  const figures = Object.fromEntries(
    ranges.flatMap(({ item }) => {
      const figure = typed.value[item ?? ""]?.trim() ?? "";
      return figure === "" ? [] : [[item ?? "", figure]];
    }),
  );
  const reason = typed.value[reasonKey]?.trim() ?? "";
  const step = useOfficeStep(
    number,
    (_: null, header) => {
      const params = { path: { case: number }, header };
      return kind === "fix"
        ? bodyOf(
            api.POST("/api/v1/cases/{case}/fix", {
              params,
              body: { version, said: { figures, reason } },
            }),
          )
        : bodyOf(
            api.POST("/api/v1/cases/{case}/decide", {
              params,
              body: {
                version,
                said: {
                  ...(Object.keys(figures).length > 0 && { figures }),
                  ...(reason !== "" && { reason }),
                },
              },
            }),
          );
    },
    typed.forget,
  );
  const write = (key: string) => (value: string) => typed.set({ ...typed.value, [key]: value });
  const does = kind === "fix" ? t("case.fix") : t("case.decide");
  const unlooked = found.facts.filter(({ finding }) => finding === null).length;
  return (
    <section className="case-step">
      <h3>{does}</h3>
      {kind === "decide" && unlooked > 0 ? (
        <p className="note">{t("case.unlooked", { count: unlooked })}</p>
      ) : null}
      {settles || open.length === 0 ? null : (
        <p className="note">
          {t("case.settledElsewhere", {
            bodies: found.settledBy
              .map((body) => found.names[body]?.[language] ?? body)
              .join(language === "zh" ? "、" : ", "),
          })}
        </p>
      )}
      {ranges.map(({ item, min, max }) => (
        <Entry
          key={item ?? ""}
          id={`${kind}-figure-${item ?? ""}`}
          label={t("case.figure", { item: item ?? found.programmeTitle })}
          note={t("case.figureNote", { range: money.range({ min, max }) })}
          inputMode="numeric"
          value={typed.value[item ?? ""] ?? ""}
          onWrite={write(item ?? "")}
        />
      ))}
      <Entry
        id={`${kind}-reason`}
        label={t("case.reason")}
        long
        maxLength={5000}
        value={typed.value[reasonKey] ?? ""}
        onWrite={write(reasonKey)}
      />
      <Sure
        does={does}
        question={kind === "fix" ? t("case.fixMeans") : t("case.decideMeans")}
        busy={step.changing}
        onSure={() => step.change(null)}
      />
      <Meanwhile fault={step.fault} number={number} onRead={step.reset} />
    </section>
  );
}
