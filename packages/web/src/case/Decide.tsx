import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { useKept } from "../kept/useKept.ts";
import type { Language } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { type Person, bodiesWhere, usePerson } from "../session/session.ts";
import { Lacks } from "./Lacks.tsx";
import { Meanwhile } from "./Meanwhile.tsx";
import { sumBound } from "./binding.ts";
import { Settlements } from "./Settlements.tsx";
import { FigureEntry } from "./FigureEntry.tsx";
import { type TypedFigure, besideSettled, openRanges } from "./figures.ts";
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
  const money = useMoney();
  const person = usePerson();
  const { number, version, figuresAwaited } = found;
  const { bind } = useBinding(found, programme);
  const typed = useKept<Readonly<Record<string, string>>>(
    `${user}/${kind}/${number}`,
    {},
    isWordsByName,
  );
  // Which settlement of a range whoever types saw as they typed: by its moment.
  const seen = useKept<Readonly<Record<string, string>>>(
    `${user}/seen-${kind}/${number}`,
    {},
    isWordsByName,
  );
  const [isAnew, setAnew] = useState(false);
  const own = settlesIn(found, person, kind);
  const at = (item: string | null): string => typed.value[item ?? ""] ?? "";
  const typedFigures = openRanges(found).map((range) =>
    besideSettled(range, {
      text: at(range.item),
      seen: seen.value[range.item ?? ""] ?? "",
      settlements: found.settlements,
      own,
    }),
  );
  // To be settled by whoever looks; the others are told of.
  const asked = own.length > 0 ? typedFigures.filter(({ isOthers }) => !isOthers) : [];
  const figures = Object.fromEntries(
    asked.flatMap(({ range, reading }) =>
      reading.is === "figure" ? [[range.item ?? "", reading.yuan]] : [],
    ),
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
    () => {
      // Where the step stays to be taken again its fields are empty for that.
      typed.set({});
      typed.forget();
      seen.forget();
      setAnew(false);
    },
  );
  const write = (key: string) => (value: string) => typed.set({ ...typed.value, [key]: value });
  const see = ({ range: { item }, settled }: TypedFigure) =>
    seen.set({ ...seen.value, [item ?? ""]: settled?.at ?? "" });
  const does = kind === "fix" ? t("case.fix") : t("case.decide");
  const unlooked = found.facts.filter(({ finding }) => finding === null).length;
  // A range that is settled already may stay as it is, unless it is to be settled anew; one that is not has to be now.
  const missing = asked.filter(
    ({ settled, reading }) =>
      reading.is === "wrong" ||
      (reading.is === "nothing" &&
        (settled === null || (kind === "fix" && Object.keys(figures).length === 0))),
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
    ...missing.map(({ range: { item } }) =>
      t("case.noFigure", { item: item ?? found.programmeTitle }),
    ),
    ...(needsReason && !isReason(reason) ? [t("case.noReason")] : []),
  ];
  const bodyOfSettled = ({ settled }: TypedFigure): string =>
    settled === null ? "" : namesOf(found, [settled.body], language);
  // What the range was settled to before is said where it is replaced, and where what is typed is not gone by.
  const besides = typedFigures.flatMap((figure) => {
    const { range, settled, reading, aside } = figure;
    if (settled === null) return [];
    const said = {
      item: range.item ?? found.programmeTitle,
      body: bodyOfSettled(figure),
      before: money.yuan(settled.figure),
    };
    if (aside !== null) return [t("case.notTyped", { ...said, typed: money.yuan(aside) })];
    return reading.is === "figure" && reading.yuan !== settled.figure
      ? [t("case.insteadOf", { ...said, typed: money.yuan(reading.yuan) })]
      : [];
  });
  const isSettled =
    kind === "fix" && asked.length > 0 && asked.every(({ settled }) => settled !== null);
  if (isSettled && !isAnew)
    return (
      <section className="case-step">
        <h3>{does}</h3>
        <output className="told">{t("case.fixDone")}</output>
        <Settlements found={found} />
        <button type="button" className="button button-quiet" onClick={() => setAnew(true)}>
          {t("case.fixAnew")}
        </button>
      </section>
    );
  return (
    <section className="case-step">
      <h3>{does}</h3>
      <Settlements found={found} />
      {asked.length === 0 && !waits ? null : <WhoDecides found={found} />}
      {own.length === 0
        ? null
        : typedFigures.map((figure) => {
            const { item } = figure.range;
            return (
              <FigureEntry
                key={item ?? ""}
                id={`${kind}-figure-${item ?? ""}`}
                name={item ?? found.programmeTitle}
                figure={figure}
                bodyName={bodyOfSettled(figure)}
                text={at(item)}
                onWrite={(text) => {
                  write(item ?? "")(text);
                  see(figure);
                }}
                onUse={() => see(figure)}
              />
            );
          })}
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
          // What it asks is of these figures: with others it is asked anew.
          key={JSON.stringify([figures, found.settlements])}
          does={does}
          question={[
            bind(
              t(kind === "fix" ? "case.fixMeans" : "case.decideMeans"),
              // What was decided before the case came back is not what is decided now.
              sumBound({ ...found, decided: null }, figures),
            ),
            ...besides,
          ].join(language === "zh" ? "" : " ")}
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

/** The bodies in which whoever looks settles ranges by this step: those that the article names. */
function settlesIn(
  { turn, settledBy }: CaseBody,
  person: Person | null,
  kind: "decide" | "fix",
): readonly string[] {
  const decides = kind === "fix" ? settledBy : (turn?.body ?? []);
  return bodiesWhere(person, ["reviewer"]).flatMap(({ body }) =>
    settledBy.includes(body) && decides.includes(body) ? [body] : [],
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
