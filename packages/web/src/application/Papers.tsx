import { InChinese } from "../language/InChinese.tsx";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { api, bodyOf } from "../api/request.ts";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { Failure } from "../states/Failure.tsx";
import type { Question } from "./draft.ts";
import { type PaperWanted, papersWanted, targetsOf } from "./papers.ts";
import { SendPaper } from "./SendPaper.tsx";
import { saySize, upload } from "./upload.ts";

/** The papers that prove what is stated: each asked for once, with what it proves, sent with its progress. */
export function Papers({
  found,
  programme,
  questions,
  item,
  beforeUpload,
  onChanged,
}: {
  readonly found: CaseBody;
  readonly programme: ProgrammeBody;
  readonly questions: readonly Question[];
  readonly item: string | null;
  /** Saves what is typed, or fails with why it could not be: a paper proves what the server knows of. */
  readonly beforeUpload: () => Promise<void>;
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const wanted = papersWanted(questions, programme.needsEvidence, item, found);
  if (wanted.length === 0) return null;
  const nothingDue =
    found.awards.length > 0 && found.awards.every(({ status }) => status === "not-due");
  return (
    <div className="papers">
      <h3>{t("application.papers")}</h3>
      {wanted.map((each) => (
        <OnePaper
          key={each.paper.zh}
          number={found.number}
          wanted={each}
          item={item}
          nothingDue={nothingDue}
          beforeUpload={beforeUpload}
          onChanged={onChanged}
        />
      ))}
    </div>
  );
}

/** One paper: its files, and a place to send more. */
export function OnePaper({
  number,
  wanted,
  item,
  nothingDue = false,
  anyTime = false,
  beforeUpload,
  onChanged,
}: {
  readonly number: string;
  readonly wanted: PaperWanted;
  readonly item: string | null;
  /** Whether it may be sent though nothing lacks it. */
  readonly anyTime?: boolean;
  /** Whether nothing is due by what is stated, so that nothing has to be proved. */
  readonly nothingDue?: boolean;
  readonly beforeUpload: () => Promise<void>;
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { paper, facts, lacking, files } = wanted;
  const removing = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const one of ids) {
        await bodyOf(
          api.DELETE("/api/v1/cases/{case}/evidence/{paper}", {
            params: { path: { case: number, paper: one } },
          }),
        );
      }
    },
    networkMode: "always",
    onSettled: onChanged,
  });
  const ready = anyTime || files.length > 0 || lacking.length > 0;
  return (
    <div className="wanted-paper">
      <p>
        <strong>{sentence(paper[language])}</strong>{" "}
        <span className="note">
          {t("programmes.proves", {
            facts: facts.map(({ label }) => label[language]).join(language === "zh" ? "、" : ", "),
          })}
        </span>
      </p>
      <ul className="paper-files">
        {files.map((file) => (
          <li key={file.ids.join(" ")}>
            <a href={`/api/v1/cases/${number}/evidence/${file.ids[0]}`} download>
              <InChinese words={file.name} />
            </a>{" "}
            <span className="note">{saySize(file.size)}</span>
            <RemoveFile
              name={file.name}
              busy={removing.isPending}
              onRemove={() => removing.mutate(file.ids)}
            />
          </li>
        ))}
      </ul>
      {lacking.length > 0 && files.length > 0 ? (
        <p className="entry-problem">{t("application.paperLacking")}</p>
      ) : null}
      {ready ? (
        <SendPaper
          does={t(files.length > 0 ? "application.uploadMore" : "application.upload")}
          named={t("application.uploadNamed", { paper: paper[language] })}
          send={async (file, onProgress) => {
            await beforeUpload();
            const targets = targetsOf(wanted, file);
            for (const [index, fact] of targets.entries()) {
              await upload(number, { fact, item, file }, (part) =>
                onProgress((index + part) / targets.length),
              );
            }
          }}
          onSettled={onChanged}
        />
      ) : (
        <p className="note">
          {t(nothingDue ? "application.paperNotNow" : "application.paperLater")}
        </p>
      )}
      <Failure fault={removing.error} />
    </div>
  );
}

/** A file that is removed is gone: it asks in its place. */
function RemoveFile({
  name,
  busy,
  onRemove,
}: {
  readonly name: string;
  readonly busy: boolean;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation();
  const [asked, ask] = useState(false);
  return asked ? (
    <span className="choices">
      <button
        type="button"
        className="plain-link paper-gone"
        disabled={busy}
        onClick={() => onRemove()}
      >
        {t("application.removeSure")}
      </button>
      <button type="button" className="plain-link" onClick={() => ask(false)}>
        {t("states.cancel")}
      </button>
    </span>
  ) : (
    <button
      type="button"
      className="plain-link"
      aria-label={t("application.removeNamed", { name })}
      onClick={() => ask(true)}
    >
      {t("application.remove")}
    </button>
  );
}
