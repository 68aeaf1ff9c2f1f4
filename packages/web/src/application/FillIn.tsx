import { useQueryClient } from "@tanstack/react-query";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { Defects } from "./Defects.tsx";
import { Facts } from "./Facts.tsx";
import { MeanwhileChanged } from "./MeanwhileChanged.tsx";
import { Papers } from "./Papers.tsx";
import { SavingNote } from "./SavingNote.tsx";
import { SoFar } from "./SoFar.tsx";
import { Submit } from "./Submit.tsx";
import { Things } from "./Things.tsx";
import { defectsOf } from "./defects.ts";
import { type Draft, listsOf, questionsOf } from "./draft.ts";
import { caseQuery } from "./queries.ts";
import { useAnswers } from "./useAnswers.ts";
import { useDraft } from "./useDraft.ts";

/** The form that the rule makes: it saves itself, says what it comes to, and is submitted at its end. */
export function FillIn({
  found,
  programme,
  user,
  today,
}: {
  readonly found: CaseBody;
  readonly programme: ProgrammeBody;
  readonly user: string;
  readonly today: string;
}) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { questions } = programme;
  const form = useDraft(found, questions, user);
  const { draft, write } = form;
  const defects = defectsOf(found);
  const answers = useAnswers(found, user);
  const own = questionsOf(questions, "facts");
  const papersChanged = (): void => {
    void client.invalidateQueries({ queryKey: caseQuery(found.number).queryKey });
  };
  const papersOf = (item: string | null, of: string) => (
    <Papers
      found={found}
      programme={programme}
      questions={questionsOf(questions, of)}
      item={item}
      beforeUpload={form.saveFirst}
      onChanged={papersChanged}
    />
  );
  return (
    <div className="fill-in">
      <div className="fill-in-form">
        <Defects
          found={found}
          programme={programme}
          draft={draft}
          onWrite={write}
          answers={answers}
          beforeUpload={form.saveFirst}
          onPapers={papersChanged}
        />
        {form.restored ? (
          <div className="told">
            <p>{t("application.restored")}</p>
            <button type="button" className="plain-link" onClick={() => form.takeTheirs(found)}>
              {t("application.dropRestored")}
            </button>
          </div>
        ) : null}
        {form.saving.is === "changed" ? (
          <MeanwhileChanged
            theirs={form.saving.theirs}
            onTheirs={form.takeTheirs}
            onMine={form.keepMine}
          />
        ) : null}
        <form onSubmit={(event) => event.preventDefault()}>
          {own.length === 0 ? null : (
            <section aria-labelledby="own-facts">
              <h2 id="own-facts">{t("application.ownFacts")}</h2>
              <Facts
                found={found}
                questions={own}
                item={null}
                at="facts"
                written={draft.facts}
                defects={defects}
                onWrite={(facts) => write({ ...draft, facts })}
              />
              {papersOf(null, "facts")}
            </section>
          )}
          {listsOf(questions).map((list) => (
            <Fragment key={list}>
              <Things
                found={found}
                list={list}
                questions={questionsOf(questions, list)}
                things={draft.things[list] ?? []}
                defects={defects}
                papersOf={(item) => papersOf(item, list)}
                onWrite={(things) => write(withThings(draft, list, things))}
              />
            </Fragment>
          ))}
        </form>
        <Submit
          found={found}
          programme={programme}
          today={today}
          draft={draft}
          flush={form.flush}
          answers={answers}
        />
      </div>
      <aside className="fill-in-side">
        <SoFar found={found} measure={programme.measure} asksOfHolder={own.length > 0} />
        <SavingNote saving={form.saving} />
      </aside>
    </div>
  );
}

const withThings = (draft: Draft, list: string, things: Draft["things"][string]): Draft => ({
  ...draft,
  things: { ...draft.things, [list]: things },
});
