import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { sessionQuery } from "../session/session.ts";
import { FactField } from "./FactField.tsx";
import { type Defect, defectsAt } from "./defects.ts";
import type { Question, Written } from "./draft.ts";

/** The questions about the applicant or about one thing: those that still matter first, and the others on demand. */
export function Facts({
  found,
  questions,
  item,
  at,
  written,
  defects,
  onWrite,
}: {
  readonly found: CaseBody;
  readonly questions: readonly Question[];
  readonly item: string | null;
  /** Where in the case they stand: `facts`, `standards.0`. */
  readonly at: string;
  readonly written: Written;
  readonly defects: readonly Defect[];
  readonly onWrite: (written: Written) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useDates();
  const { today } = useSuspenseQuery(sessionQuery).data;
  // Some days are still to come by right, an expiry: it is told, and the rule decides.
  const isToCome = ({ type, fact }: Question): boolean =>
    type === "day" && today !== null && (written[fact] ?? "") > today;
  // What was written into stays in its place, also when it is emptied again.
  const [touched, touch] = useState<ReadonlySet<string>>(new Set());
  const saved = found.facts.filter((each) => each.item === item);
  const asked = found.questions.filter((each) => each.item === item || each.item === null);
  const known =
    item === null || saved.length > 0 || found.awards.some((each) => each.item === item);
  const matters = ({ fact }: Question): boolean =>
    !known ||
    touched.has(fact) ||
    (written[fact] ?? "") !== "" ||
    found.problems.length > 0 ||
    asked.some((each) => each.fact === fact);
  const things = found.facts.flatMap((each) => (each.item === null ? [] : [each.item]));
  const fieldOf = (question: Question) => {
    const { fact } = question;
    const place = `${at}.${fact.slice(fact.indexOf(".") + 1)}`;
    return (
      <FactField
        key={fact}
        id={`field-${place.replaceAll(".", "-")}`}
        question={question}
        text={written[fact] ?? ""}
        problem={
          found.problems.find(({ where }) => where === place || where === `${at}.${fact}`)?.[
            language
          ] ?? (isToCome(question) ? t("application.dayToCome", { today: day(today ?? "") }) : null)
        }
        defects={defectsAt(defects, question, item, things)}
        onWrite={(text) => {
          touch(new Set([...touched, fact]));
          onWrite({ ...written, [fact]: text });
        }}
      />
    );
  };
  const others = questions.filter((question) => !matters(question));
  return (
    <>
      <div className="facts-asked">{questions.filter(matters).map(fieldOf)}</div>
      {others.length === 0 ? null : (
        <details className="facts-others">
          <summary>{t("application.noDifference", { count: others.length })}</summary>
          {others.map(fieldOf)}
        </details>
      )}
    </>
  );
}
