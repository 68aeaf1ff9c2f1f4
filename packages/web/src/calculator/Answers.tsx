import type { Rulebook } from "@gongbao/engine";
import { Button } from "antd";
import type { Dispatch } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";
import { type Asking, isAnswered, keyOf } from "./conversation.ts";
import { type Change, type Form, rowsOf } from "./form.ts";
import { useSaidAnswer } from "./useSaidAnswer.ts";

/** What was asked so far, answered or passed over, each of which can be changed; and another thing of a kind that there is. */
export function Answers({
  rulebook,
  form,
  asked,
  change,
  onAgain,
}: {
  readonly rulebook: Rulebook;
  readonly form: Form;
  readonly asked: readonly Asking[];
  readonly change: Dispatch<Change>;
  readonly onAgain: (asking: Asking) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const say = useAnswer(rulebook, form);
  if (asked.length === 0) return null;
  const kinds = rulebook.subjects.flatMap((subject) =>
    subject.list !== null && rowsOf(form, subject.list).length > 0
      ? [{ list: subject.list, label: subject.label }]
      : [],
  );
  const answered = asked.filter((asking) => isAnswered(asking, form)).length;
  const skipped = asked.length - answered;
  return (
    <details className="answers">
      <summary>
        {skipped === 0
          ? t("calculator.answers", { count: answered })
          : t("calculator.answersSkipped", { count: answered, skipped })}
      </summary>
      <ul>
        {asked.map((asking) => {
          const { question, answer } = say(asking);
          return (
            <li key={keyOf(asking)}>
              <span>{question}</span>
              <strong>{answer}</strong>
              <button type="button" className="link-button" onClick={() => onAgain(asking)}>
                {t("calculator.change")}
                <span className="visually-hidden">{question}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {kinds.map(({ list, label }) => (
        <Button key={list} onClick={() => change({ do: "add", list })}>
          {t("calculator.add", { name: label[language] })}
        </Button>
      ))}
    </details>
  );
}

/** Says a question and its answer. */
function useAnswer(rulebook: Rulebook, form: Form) {
  const { t } = useTranslation();
  const language = useLanguage();
  const answer = useSaidAnswer();
  return (asking: Asking): { readonly question: string; readonly answer: string } => {
    if (asking.is === "list") {
      const kind = rulebook.subjects.find(({ list }) => list === asking.list);
      const things = form.things[asking.list] ?? "unknown";
      return {
        question: kind?.label[language] ?? asking.list,
        answer:
          things === "unknown"
            ? t("calculator.unknown")
            : things === "none"
              ? t("calculator.none")
              : t("calculator.several", { count: things.length }),
      };
    }
    const fact = rulebook.facts.find(({ id }) => id === asking.fact);
    const text =
      asking.is === "fact"
        ? form.written[asking.fact]
        : rowsOf(form, asking.list).find(({ id }) => id === asking.row)?.written[asking.fact];
    return { question: fact?.label[language] ?? asking.fact, answer: answer(fact, text) };
  };
}
