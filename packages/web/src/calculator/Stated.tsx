import { type Rulebook, readYuan, writeYuan } from "@gongbao/engine";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { sentence } from "../language/language.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { factsOf, itemKindsOf } from "./asked.ts";
import { type Form, type Written, rowsOf } from "./form.ts";
import { isTold, pastText } from "./past.ts";
import { useSaidAnswer } from "./useSaidAnswer.ts";

interface Said {
  readonly what: string;
  readonly is: string;
}

/** All that a result rests on: who, what was told of them and of each thing, the awards before, and the readings chosen. */
export function Stated({ rulebook, form }: { readonly rulebook: Rulebook; readonly form: Form }) {
  const { t } = useTranslation();
  const groups = useStated(rulebook, form);
  const count = groups.reduce((sum, { said }) => sum + said.length, 0);
  return (
    <details className="stated">
      <summary>{t("calculator.stated", { count })}</summary>
      {groups.map(({ title, said }) => (
        <Fragment key={title}>
          <h3>{title}</h3>
          <dl>
            {said.map(({ what, is }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- Things of one kind may be told of in the same words.
              <div key={`${index} ${what}`}>
                <dt>{what}</dt>
                <dd>{is}</dd>
              </div>
            ))}
          </dl>
        </Fragment>
      ))}
    </details>
  );
}

function useStated(
  rulebook: Rulebook,
  form: Form,
): readonly { readonly title: string; readonly said: readonly Said[] }[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useDates();
  const money = useMoney();
  const answer = useSaidAnswer();
  const { subject, history } = form;
  const told = (owner: string, written: Written): Said[] =>
    factsOf(rulebook, owner).flatMap((fact) => {
      const text = written[fact.id] ?? "";
      return text.trim() === "" ? [] : [{ what: fact.label[language], is: answer(fact, text) }];
    });
  const holder = rulebook.subjects.find(({ id }) => id === subject)?.label[language] ?? subject;
  const kinds = itemKindsOf(rulebook, subject);
  const none = kinds
    .filter(({ list }) => form.things[list] === "none")
    .map(({ label }) => ({ what: label[language], is: t("calculator.none") }));
  const things = kinds.flatMap((kind) =>
    rowsOf(form, kind.list).map((row, index) => ({
      title: t("calculator.row", { name: kind.label[language], number: index + 1 }),
      said: told(kind.id, row.written),
    })),
  );
  const past: readonly Said[] =
    typeof history === "string"
      ? [
          {
            what: t("calculator.pastQuestion"),
            is: t(history === "none" ? "calculator.pastNone" : "calculator.unknown"),
          },
        ]
      : history.filter(isTold).map((award) => {
          const id = pastText(award, "measure");
          const fen = readYuan(pastText(award, "amount"));
          const amount = fen === null ? pastText(award, "amount") : money.yuan(writeYuan(fen));
          const measure = rulebook.measures.find((one) => one.id === id);
          return {
            what: measure?.title[language] ?? id,
            is: t("calculator.pastSaid", { day: day(pastText(award, "date")), amount }),
          };
        });
  const readings = rulebook.interpretations.flatMap((one) => {
    const reading = one.readings.find(({ id }) => id === form.readings[one.id]);
    return reading && reading.id !== one.default
      ? [{ what: one.title[language], is: reading.label[language] }]
      : [];
  });
  return [
    {
      title: sentence(holder),
      said: [
        ...told(subject, form.written),
        ...none,
        {
          what: t("calculator.restQuestion"),
          is: t(form.unstated === "none" ? "calculator.restNone" : "calculator.unknown"),
        },
      ],
    },
    ...things,
    { title: t("calculator.past"), said: past },
    { title: t("calculator.readingsChosen"), said: readings },
  ].filter(({ said }) => said.length > 0);
}
