import { useTranslation } from "react-i18next";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { Entry } from "../fields/Entry.tsx";
import { sentence } from "../language/language.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { FactField } from "./FactField.tsx";
import { MendedBy } from "./MendedBy.tsx";
import { OnePaper } from "./Papers.tsx";
import { type Done, doneKey, doneSince, wordsKey } from "./answers.ts";
import { type Defect, type Mending, letterOpen } from "./defects.ts";
import { type Draft, nameOf } from "./draft.ts";
import { paperAbout } from "./papers.ts";
import type { Answers } from "./useAnswers.ts";
import { useSayFact } from "./useSayFact.ts";
import { InChinese } from "../language/InChinese.tsx";

/** 补正: everything that the letter asks for, at once and first, each with its own place to answer. */
export function Defects({
  found,
  ...rest
}: {
  readonly found: CaseBody;
  readonly programme: ProgrammeBody;
  readonly draft: Draft;
  readonly onWrite: (draft: Draft) => void;
  readonly answers: Answers;
  readonly beforeUpload: () => Promise<void>;
  readonly onPapers: () => void;
}) {
  const { t } = useTranslation();
  const { moment } = useDates();
  const letter = letterOpen(found);
  if (letter === null) return null;
  const { defects, at } = letter;
  const left = rest.answers.unanswered.length;
  return (
    <section className="defects" aria-labelledby="defects">
      <h2 id="defects">{t("application.defects", { count: defects.length })}</h2>
      <p className="note">
        {t("application.letterOf", { at: moment(at) })}
        {t("application.defectsNote")}
      </p>
      <p className="no-print">
        <a href={`/api/v1/cases/${found.number}/documents/completion`} download>
          {t("letters.download", { letter: t("letters.completion") })}
        </a>
      </p>
      <ol>
        {defects.map((defect, index) => (
          <OneDefect
            key={`${index + 1} ${defect.words}`}
            found={found}
            letter={letter}
            defect={defect}
            number={index + 1}
            {...rest}
          />
        ))}
      </ol>
      <p aria-live="polite" className="defects-left">
        {left === 0 ? t("application.allAnswered") : t("application.notAnswered", { count: left })}
      </p>
    </section>
  );
}

function OneDefect({
  found,
  programme,
  letter,
  defect,
  number,
  draft,
  onWrite,
  answers,
  beforeUpload,
  onPapers,
}: {
  readonly found: CaseBody;
  readonly programme: ProgrammeBody;
  readonly letter: Mending;
  readonly defect: Defect;
  readonly number: number;
  readonly draft: Draft;
  readonly onWrite: (draft: Draft) => void;
  readonly answers: Answers;
  readonly beforeUpload: () => Promise<void>;
  readonly onPapers: () => void;
}) {
  const { t } = useTranslation();
  const say = useSayFact(programme);
  const { about } = defect;
  const question = programme.questions.find(({ fact }) => fact === about?.fact);
  const open = answers.unanswered.some((each) => each.number === number);
  return (
    <li className="defect" data-open={open}>
      <p className="defect-words">
        <InChinese words={defect.words} />
      </p>
      <p className="defect-state">
        {open ? t("application.openDefect") : t("application.answeredDefect")}
      </p>
      <MendedBy done={defect} say={say} />
      {about === null || question === undefined ? (
        <Elsewhere letter={letter} number={number} answers={answers} />
      ) : (
        <>
          <AboutField
            id={`defect-${number}`}
            question={question}
            item={about.item}
            draft={draft}
            onWrite={onWrite}
          />
          <OnePaper
            number={found.number}
            wanted={paperAbout(question, about.item, found)}
            item={about.item}
            anyTime
            beforeUpload={beforeUpload}
            onChanged={onPapers}
          />
        </>
      )}
      <Entry
        id={`defect-${number}-words`}
        label={t("application.defectSaid")}
        note={t("application.defectSaidNote")}
        long
        maxLength={2000}
        value={answers.at(wordsKey(number))}
        onWrite={(words) => answers.write(wordsKey(number), words)}
      />
    </li>
  );
}

/** The field that a defect is about, in its place: what is written here stands in the form below too. */
function AboutField({
  id,
  question,
  item,
  draft,
  onWrite,
}: {
  readonly id: string;
  readonly question: ProgrammeBody["questions"][number];
  readonly item: string | null;
  readonly draft: Draft;
  readonly onWrite: (draft: Draft) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { fact, of } = question;
  const things = draft.things[of] ?? [];
  const thing = things.find((each, index) => nameOf(each, index) === item);
  if (item !== null && thing === undefined) {
    return <p className="note">{t("application.defectGone", { name: item })}</p>;
  }
  const written = thing?.written ?? draft.facts;
  const write = (text: string): void => {
    const next = { ...written, [fact]: text };
    onWrite(
      thing === undefined
        ? { ...draft, facts: next }
        : {
            ...draft,
            things: {
              ...draft.things,
              [of]: things.map((each) => (each === thing ? { ...each, written: next } : each)),
            },
          },
    );
  };
  const named = (words: string): string =>
    item === null ? words : `${item}${language === "zh" ? "：" : ": "}${words}`;
  return (
    <FactField
      id={id}
      question={{
        ...question,
        label: { zh: named(question.label.zh), en: named(sentence(question.label.en)) },
      }}
      text={written[fact] ?? ""}
      problem={null}
      defects={[]}
      onWrite={write}
    />
  );
}

/** What was changed since the letter, to be ticked where it was for this defect. */
function Elsewhere({
  letter,
  number,
  answers,
}: {
  readonly letter: Mending;
  readonly number: number;
  readonly answers: Answers;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = doneSince(letter);
  if (done.length === 0) return <p className="note">{t("application.changeBelow")}</p>;
  const named = ({ item, label }: Done["of"][number]): string =>
    `${item === null ? "" : `${item} `}${sentence(label[language])}`;
  return (
    <fieldset className="entry options">
      <legend>{t("application.changedFor")}</legend>
      {done.map((each) => {
        const what = each.of.map(named).join(language === "zh" ? "、" : ", ");
        const key = doneKey(number, each);
        return (
          <label key={key}>
            <input
              type="checkbox"
              checked={answers.at(key) === "true"}
              onChange={(event) => answers.write(key, event.target.checked ? "true" : "")}
            />
            <span>
              <InChinese
                words={
                  each.paper === null
                    ? t("application.doneFact", { what })
                    : t("application.donePaper", { name: each.paper, what })
                }
              />
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
