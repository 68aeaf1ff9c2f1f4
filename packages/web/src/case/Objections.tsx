import { queryOptions, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, bodyOf } from "../api/request.ts";
import { useChange } from "../api/change.ts";
import { caseQuery } from "../application/queries.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { useTried } from "../fields/useTried.ts";
import { useKept } from "../kept/useKept.ts";
import { useDates } from "../language/useDates.ts";
import { Failure } from "../states/Failure.tsx";
import { Meanwhile } from "./Meanwhile.tsx";
import { isWords } from "./kept.ts";
import { InChinese } from "../language/InChinese.tsx";
import { isReason } from "../told/reason.ts";
import { useTooShort } from "../told/useTooShort.ts";

const objectionsQuery = (number: string) =>
  queryOptions({
    queryKey: ["work", "objections", number],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/cases/{case}/objections", { params: { path: { case: number } } })),
    staleTime: 0,
  });

/** The objections to a case under public notice, with their answers. */
export function Objections({
  number,
  user,
  answers,
}: {
  readonly number: string;
  readonly user: string;
  /** Whether whoever looks answers them; those who approve see them. */
  readonly answers: boolean;
}) {
  const { t } = useTranslation();
  const { moment } = useDates();
  const { data, error } = useQuery(objectionsQuery(number));
  return (
    <section>
      <h2>{t("case.objections")}</h2>
      <Failure fault={error} />
      {data?.objections.length === 0 ? <p>{t("case.noObjections")}</p> : null}
      {data?.objections.map(({ id, at, words, answer, upheld }) => (
        <article key={id} className="case-step">
          <p>
            <InChinese words={words ?? t("case.forgotten")} />
          </p>
          <p className="meta">{moment(at)}</p>
          {answer === null && !answers ? (
            <p>{t("case.notAnswered")}</p>
          ) : answer === null ? (
            <Answer number={number} objection={id} user={user} />
          ) : (
            <p>
              {upheld === true ? t("case.upheld") : t("case.notUpheld")}{" "}
              <InChinese words={answer} />
            </p>
          )}
        </article>
      ))}
    </section>
  );
}

function Answer({
  number,
  objection,
  user,
}: {
  readonly number: string;
  readonly objection: string;
  readonly user: string;
}) {
  const { t } = useTranslation();
  const tooShort = useTooShort();
  const words = useKept(`${user}/answer/${number}/${objection}`, "", isWords);
  const step = useChange({
    send: (upheld: boolean, header) =>
      bodyOf(
        api.POST("/api/v1/cases/{case}/objections/{objection}/answer", {
          params: { path: { case: number, objection }, header },
          body: { answer: words.value.trim(), upheld },
        }),
      ),
    changes: [objectionsQuery(number).queryKey, caseQuery(number).queryKey, ["work", "cases"]],
    onDone: words.forget,
  });
  const { form, tried, trySending } = useTried<HTMLDivElement>();
  const isWritten = isReason(words.value);
  return (
    <div ref={form}>
      <Entry
        id={`answer-${objection}`}
        label={t("case.answer")}
        long
        required
        maxLength={5000}
        problem={tooShort(words.value) ?? (tried && !isWritten ? t("case.answerFirst") : null)}
        value={words.value}
        onWrite={words.set}
      />
      <div className="choices">
        <Sure
          does={t("case.answerNo")}
          question={t("case.answerNoMeans")}
          busy={step.changing}
          onAsk={(ask) => trySending(isWritten, ask)}
          disabled={!isWritten}
          why={t("case.answerFirst")}
          onSure={() => step.change(false)}
        />
        <Sure
          does={t("case.answerYes")}
          question={t("case.answerYesMeans")}
          busy={step.changing}
          onAsk={(ask) => trySending(isWritten, ask)}
          disabled={!isWritten}
          why={t("case.answerFirst")}
          onSure={() => step.change(true)}
        />
      </div>
      <Meanwhile fault={step.fault} number={number} onRead={step.reset} />
    </div>
  );
}
