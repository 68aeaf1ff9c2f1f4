import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { InChinese } from "../language/InChinese.tsx";
import { useChange } from "../api/change.ts";
import type { CorrectionBody } from "../api/bodies.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { isText } from "../kept/texts.ts";
import { useKept } from "../kept/useKept.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { type Person, bodiesWhere } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { findingKeys } from "./finding-keys.ts";
import { openCorrectionsQuery } from "./queries.ts";
import "../fields/fields.css";
import { isReason } from "../told/reason.ts";
import { useTooShort } from "../told/useTooShort.ts";

/** What waits for an answer, for those who give it: once, and for everybody to see. */
export function OpenCorrections({
  person,
  titleOf,
}: {
  readonly person: Person;
  readonly titleOf: (measure: string) => string;
}) {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery(openCorrectionsQuery);
  return (
    <section aria-labelledby="open">
      <h2 id="open">{t("corrections.open")}</h2>
      <Failure fault={error} onAgain={() => void refetch()} />
      {isPending ? <Waiting /> : null}
      {data?.length === 0 ? <Nothing title={t("corrections.noneOpen")} /> : null}
      {data?.map((each) => (
        <Open key={each.id} correction={each} title={titleOf(each.measure)} person={person} />
      ))}
    </section>
  );
}

type Finding = keyof typeof findingKeys;

function Open({
  correction: { id, words, at },
  title,
  person,
}: {
  readonly correction: CorrectionBody;
  readonly title: string;
  readonly person: Person;
}) {
  const { t } = useTranslation();
  const tooShort = useTooShort();
  const language = useLanguage();
  const { moment } = useDates();
  const bodies = bodiesWhere(person, ["reviewer", "administrator"]);
  const [body, setBody] = useState(bodies[0]?.body ?? "");
  const [finding, find] = useState<Finding | "">("");
  const answer = useKept(`${person.user}/correction/${id}`, "", isText);
  const { change, changing, fault } = useChange({
    send: (found: Finding, header) =>
      bodyOf(
        api.POST("/api/v1/corrections/{correction}/answer", {
          params: { path: { correction: id }, header },
          body: { body, finding: found, answer: answer.value.trim() },
        }),
      ),
    changes: [openCorrectionsQuery.queryKey, ["corrections"]],
    onDone: answer.forget,
  });
  return (
    <article className="correction" aria-labelledby={`open-${id}`}>
      <h3 id={`open-${id}`}>{title}</h3>
      <p className="meta">
        <span>{t("corrections.number", { id })}</span>
        <span>{moment(at)}</span>
      </p>
      <p className="correction-words">
        <InChinese words={words} />
      </p>
      {bodies.length < 2 ? null : (
        <div className="entry">
          <label htmlFor={`body-${id}`}>{t("corrections.answersFor")}</label>
          <select
            id={`body-${id}`}
            value={body}
            onChange={({ currentTarget }) => setBody(currentTarget.value)}
          >
            {bodies.map((each) => (
              <option key={each.body} value={each.body}>
                {each.bodyName[language]}
              </option>
            ))}
          </select>
        </div>
      )}
      <fieldset className="correction-found">
        <legend>{t("corrections.finding")}</legend>
        {(Object.keys(findingKeys) as Finding[]).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`finding-${id}`}
              checked={finding === each}
              onChange={() => find(each)}
            />
            {t(findingKeys[each])}
          </label>
        ))}
      </fieldset>
      <Entry
        id={`answer-${id}`}
        label={t("corrections.answer")}
        long
        maxLength={3000}
        problem={tooShort(answer.value)}
        value={answer.value}
        onWrite={answer.set}
      />
      <Sure
        does={t("corrections.giveAnswer")}
        question={t("corrections.giveAnswerMeans")}
        busy={changing}
        disabled={finding === "" || !isReason(answer.value)}
        why={t("corrections.answerFirst")}
        onSure={() => finding !== "" && change(finding)}
      />
      <Failure fault={fault} />
    </article>
  );
}
