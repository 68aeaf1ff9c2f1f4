import type { Rulebook } from "@gongbao/engine";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../calculator/Choice.tsx";
import { FileFaults } from "../calculator/FileFaults.tsx";
import { Questions } from "../calculator/Questions.tsx";
import { ScopeChoice } from "../calculator/ScopeChoice.tsx";
import { type Scope, everything } from "../calculator/asked.ts";
import { exampleForm } from "../calculator/example.ts";
import { type Form, changed, emptyForm } from "../calculator/form.ts";
import { type FileFault, openCase } from "../calculator/open-case.ts";
import { useCalculation } from "../calculator/useCalculation.ts";
import { Entry } from "../fields/Entry.tsx";
import { FileField } from "../files/FileField.tsx";
import { exampleCase, formOfStudy, ofForm, problemsIn } from "./cases.ts";
import type { Study } from "./study.ts";
import "../calculator/calculator.css";

type CasePart = Pick<Study, "form" | "given" | "readings">;

/** The example is of this article: at first only its questions are asked. */
const ofExample: Scope = { document: "D1", article: "1" };

/** The case that is looked at: begun from an example, a file or one's own calculation, filled in, or written as a file. */
export function StudiedCase({
  rulebook,
  study,
  onChange,
}: {
  readonly rulebook: Rulebook;
  readonly study: CasePart;
  readonly onChange: (part: CasePart) => void;
}) {
  const { t } = useTranslation();
  const own = useCalculation(rulebook);
  const [way, setWay] = useState<"form" | "file">("form");
  const [scope, setScope] = useState<Scope>(() =>
    study.form === null && study.given === exampleCase ? ofExample : everything,
  );
  const [before, keepBefore] = useState<CasePart | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly FileFault[]>([]);
  const studied = useMemo(() => formOfStudy(study, rulebook), [study, rulebook]);
  const problems = useMemo(
    () => (studied.ok ? problemsIn(studied.form, rulebook) : []),
    [studied, rulebook],
  );
  const begin = (form: Form, asked: Scope, words: string) => {
    keepBefore({ form: study.form, given: study.given, readings: study.readings });
    setFaults([]);
    setTold(words);
    setScope(asked);
    onChange(ofForm(form, rulebook));
  };
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const opened = await openCase(file, rulebook);
    if (opened.ok)
      return begin(opened.form, everything, t("calculator.opened", { name: file.name }));
    setTold(t("calculator.notOpened", { name: file.name }));
    keepBefore(null);
    setFaults(opened.faults);
  };
  const two = formOfStudy({ form: null, given: exampleCase, readings: {} }, rulebook);
  const starts = [
    ...(two.ok ? [{ words: t("analysis.exampleTwo"), form: two.form, asked: ofExample }] : []),
    { words: t("analysis.exampleFour"), form: exampleForm(rulebook), asked: ofExample },
    ...(own.wasKept ? [{ words: t("analysis.ownCase"), form: own.form, asked: everything }] : []),
    { words: t("analysis.blank"), form: emptyForm(rulebook), asked: everything },
  ];
  return (
    <section className="studied-case" aria-labelledby="studied-case">
      <h2 id="studied-case">{t("analysis.theCase")}</h2>
      <p className="studied-case-on">
        <a href="#analysis-outcome">{t("analysis.toFigures")} ↓</a>
      </p>
      <p className="note">{t("analysis.beginWith")}</p>
      <div className="choices">
        {starts.map(({ words, form, asked }) => (
          <button
            key={words}
            type="button"
            className="button button-quiet"
            onClick={() => begin(form, asked, t("analysis.begunWith", { what: words }))}
          >
            {words}
          </button>
        ))}
      </div>
      <FileField
        id="study-file"
        label={t("analysis.caseFile")}
        accept=".yaml,.yml,.json"
        note={t("analysis.caseFileNote")}
        onChoose={([file]) => void open(file)}
      />
      <output>
        {told}{" "}
        {before === null ? null : (
          <button
            type="button"
            className="plain-link"
            onClick={() => {
              onChange(before);
              keepBefore(null);
              setTold(null);
            }}
          >
            {t("analysis.backToBefore")}
          </button>
        )}
      </output>
      <FileFaults faults={faults} />
      <div className="calculator">
        <Choice
          id="study-way"
          legend={t("analysis.way")}
          value={way}
          options={[
            { value: "form", label: t("analysis.asForm") },
            { value: "file", label: t("analysis.asFile") },
          ]}
          onChoose={(chosen) => setWay(chosen === "file" ? "file" : "form")}
        />
        {way === "file" ? (
          <Entry
            id="study-data"
            label={t("analysis.given")}
            note={t("analysis.givenNote")}
            long
            maxLength={200_000}
            value={study.given}
            onWrite={(given) => onChange({ form: null, given, readings: study.readings })}
          />
        ) : studied.ok ? (
          <>
            <ScopeChoice rulebook={rulebook} scope={scope} onChoose={setScope} />
            <Questions
              rulebook={rulebook}
              form={studied.form}
              scope={scope}
              problems={problems}
              change={(change) => onChange(ofForm(changed(studied.form, change), rulebook))}
            />
          </>
        ) : (
          <>
            <p className="told">{t("analysis.noForm")}</p>
            <FileFaults faults={studied.faults} />
          </>
        )}
      </div>
    </section>
  );
}
