import { useTranslation } from "react-i18next";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { useKept } from "../kept/useKept.ts";
import type { Language } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { sayReading } from "../money/money.ts";
import { useMoney } from "../money/useMoney.ts";
import { type Person, bodiesWhere, usePerson } from "../session/session.ts";
import { Lacks } from "./Lacks.tsx";
import { Meanwhile } from "./Meanwhile.tsx";
import { sumBound } from "./binding.ts";
import { Settlements } from "./Settlements.tsx";
import { type FigureReading, type OpenRange, openRanges, readFigure } from "./figures.ts";
import { isWordsByName } from "./kept.ts";
import { useBinding } from "./useBinding.ts";
import { useOfficeStep } from "./useStep.ts";
import { isReason } from "../told/reason.ts";
import { useTooShort } from "../told/useTooShort.ts";

const reasonKey = "\n";

/** The decision with its reason, and, where the rule leaves a range, the figure it is settled to; or the figure alone. */
export function Decide({
  found,
  programme,
  user,
  kind,
  unsaved,
}: {
  readonly found: CaseBody;
  readonly programme: ProgrammeBody | undefined;
  readonly user: string;
  readonly kind: "decide" | "fix";
  readonly unsaved: number;
}) {
  const { t } = useTranslation();
  const tooShort = useTooShort();
  const language = useLanguage();
  const person = usePerson();
  const { number, version, figuresAwaited } = found;
  const { bind } = useBinding(found, programme);
  const typed = useKept<Readonly<Record<string, string>>>(
    `${user}/${kind}/${number}`,
    {},
    isWordsByName,
  );
  const settles = settlesOwn(found, person, kind);
  const ranges = settles ? openRanges(found) : [];
  const at = (item: string | null): string => typed.value[item ?? ""] ?? "";
  const readings = ranges.map((range) => readFigure(at(range.item), range));
  const figures = Object.fromEntries(
    ranges.flatMap(({ item }, index) => {
      const reading = readings[index];
      return reading?.is === "figure" ? [[item ?? "", reading.yuan]] : [];
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
  // A range that is settled already may stay as it is; one that is not has to be settled now.
  const missing = ranges.filter(
    ({ item }, index) =>
      readings[index]?.is !== "figure" &&
      (kind === "fix" ||
        readings[index]?.is === "wrong" ||
        !found.settlements.some((each) => each.item === item)),
  );
  const waits = kind === "decide" && figuresAwaited.length > 0;
  const needsReason = kind === "fix" || Object.keys(figures).length > 0 || missing.length > 0;
  const lacks = [
    ...(kind === "decide" && found.opinionsAwaited.length > 0
      ? [t("case.opinionsFirst", { bodies: namesOf(found, found.opinionsAwaited, language) })]
      : []),
    ...(unsaved > 0 ? [t("case.unsaved", { count: unsaved })] : []),
    ...(unlooked > 0 ? [t("case.unlooked", { count: unlooked })] : []),
    ...(waits
      ? [t("case.settledElsewhere", { bodies: namesOf(found, figuresAwaited, language) })]
      : []),
    ...missing.map(({ item }) => t("case.noFigure", { item: item ?? found.programmeTitle })),
    ...(needsReason && !isReason(reason) ? [t("case.noReason")] : []),
  ];
  return (
    <section className="case-step">
      <h3>{does}</h3>
      <Settlements found={found} />
      {ranges.length === 0 && !waits ? null : <WhoDecides found={found} />}
      {ranges.map((range, index) => (
        <Figure
          key={range.item ?? ""}
          id={`${kind}-figure-${range.item ?? ""}`}
          name={range.item ?? found.programmeTitle}
          range={range}
          text={at(range.item)}
          reading={readings[index]}
          onWrite={write(range.item ?? "")}
        />
      ))}
      {waits ? null : (
        <Entry
          id={`${kind}-reason`}
          label={needsReason ? t("case.reasonNeeded") : t("case.reason")}
          long
          required={needsReason}
          problem={needsReason ? tooShort(reason) : null}
          maxLength={5000}
          value={typed.value[reasonKey] ?? ""}
          onWrite={write(reasonKey)}
        />
      )}
      {lacks.length === 0 ? (
        <Sure
          does={does}
          question={bind(
            t(kind === "fix" ? "case.fixMeans" : "case.decideMeans"),
            // What was decided before the case came back is not what is decided now.
            sumBound({ ...found, decided: null }, figures),
          )}
          busy={step.changing}
          onSure={() => step.change(null)}
        />
      ) : (
        <Lacks step={does} lacks={lacks} />
      )}
      <Meanwhile fault={step.fault} number={number} onRead={step.reset} />
    </section>
  );
}

/** Whether whoever looks settles the ranges by this step: for a body that the article names. */
function settlesOwn(found: CaseBody, person: Person | null, kind: "decide" | "fix"): boolean {
  if (kind === "fix") return true;
  const reviewing = bodiesWhere(person, ["reviewer"]).map(({ body }) => body);
  return (found.turn?.body ?? []).some(
    (body) => reviewing.includes(body) && found.settledBy.includes(body),
  );
}

const namesOf = (found: CaseBody, bodies: readonly string[], language: Language): string =>
  bodies.map((body) => found.names[body]?.[language] ?? body).join(language === "zh" ? "、" : ", ");

/** In the article's words, who decides how much. */
function WhoDecides({ found: { deciders } }: { readonly found: CaseBody }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = [...new Set(deciders.map((each) => each[language]))];
  if (words.length === 0) return null;
  return (
    <p className="note">
      {t("case.whoDecides", { who: words.join(language === "zh" ? "、" : ", ") })}
    </p>
  );
}

/** One figure, in its range; read back as it is understood, and what is wrong with it said at once. */
function Figure({
  id,
  name,
  range,
  text,
  reading,
  onWrite,
}: {
  readonly id: string;
  readonly name: string;
  readonly range: OpenRange;
  readonly text: string;
  readonly reading: FigureReading | undefined;
  readonly onWrite: (text: string) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const said = sayReading(text, language);
  const wrong =
    reading?.is === "wrong"
      ? t(reading.why === "outside" ? "case.figureOutside" : "case.figureUnread", {
          range: money.range(range),
        })
      : null;
  return (
    <Entry
      id={id}
      label={t("case.figure", { item: name })}
      note={
        said === null
          ? t("case.figureNote", { range: money.range(range) })
          : t("case.figureSaid", { range: money.range(range), said })
      }
      problem={wrong}
      required
      maxLength={40}
      value={text}
      onWrite={onWrite}
    />
  );
}
