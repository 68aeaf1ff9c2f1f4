import { readReform } from "@gongbao/engine";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { Figures } from "../analysis/Figures.tsx";
import { useChange } from "../api/change.ts";
import { rulebookQuery } from "../api/queries.ts";
import { api, bodyOf } from "../api/request.ts";
import { sendFile } from "../api/send-file.ts";
import { Choice } from "../calculator/Choice.tsx";
import { Entry } from "../fields/Entry.tsx";
import { FileField } from "../files/FileField.tsx";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { useKept } from "../kept/useKept.ts";
import { usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { StudyTables } from "./StudyTables.tsx";
import { WrongTables } from "./WrongTables.tsx";
import { chosenTables } from "./chosen-tables.ts";
import { type Wanted, blank, changesOf, firmsOf, isWanted, seedOf, wantedName } from "./wanted.ts";
import { studiesKey } from "./queries.ts";

const noneChosen = { taken: [], wrong: [] };

/** A new study: what it is called, over which firms, and the figures that are moved. */
export function NewStudy() {
  const { t } = useTranslation();
  const { data: rulebook, error } = useQuery(rulebookQuery);
  const language = useLanguage();
  const person = usePerson();
  const navigate = useNavigate();
  const client = useQueryClient();
  const kept = useKept<Wanted>(wantedName(person?.user ?? ""), blank, isWanted);
  const { value: wanted } = kept;
  const change = (part: Partial<Wanted>) => kept.set({ ...wanted, ...part });
  const [chosen, choose] = useState<Awaited<ReturnType<typeof chosenTables>>>(noneChosen);
  const files = chosen.taken;
  const [sent, tell] = useState<number | null>(null);
  const changes = changesOf(wanted);
  const [firms, seed] = [firmsOf(wanted), seedOf(wanted)];

  const making = useChange({
    send: async (_: null, header) => {
      const source =
        wanted.from === "files" ? ("files" as const) : { firms: firms ?? 1, seed: seed ?? 1 };
      const { id } = await bodyOf(
        api.POST("/api/v1/studies", {
          params: { header },
          body: {
            title: wanted.title.trim(),
            source,
            changes: [...changes],
            readings: wanted.readings !== "",
            ...(wanted.asOf === "" ? {} : { asOf: wanted.asOf }),
          },
        }),
      );
      if (source === "files") await hand(id);
      return id;
    },
    changes: [studiesKey],
    onDone: (id) => {
      kept.set(blank);
      kept.forget();
      void navigate(`/analysis/populations/${id}`);
    },
  });

  /** Uploads the tables one after the other and starts; a study whose upload broke off is deleted again. */
  async function hand(study: string): Promise<void> {
    try {
      for (const [at, file] of files.entries()) {
        const form = new FormData();
        form.set("file", file);
        // One after the other: the server takes each whole.
        await sendFile(`/api/v1/studies/${study}/files`, form, (part) =>
          tell((at + part) / files.length),
        );
      }
      const header = { "idempotency-key": crypto.randomUUID() };
      await bodyOf(
        api.POST("/api/v1/studies/{study}/start", { params: { path: { study }, header } }),
      );
    } catch (fault) {
      const header = { "idempotency-key": crypto.randomUUID() };
      await bodyOf(
        api.DELETE("/api/v1/studies/{study}", { params: { path: { study }, header } }),
      ).catch(() => undefined);
      await client.invalidateQueries({ queryKey: studiesKey });
      throw fault;
    } finally {
      tell(null);
    }
  }

  const lists = rulebook?.subjects.flatMap(({ list }) => list ?? []) ?? [];
  const known = new Set(["holders", ...lists, "past"]);
  const missing = missingOf(wanted, files.length);
  const before = wanted.files ?? [];
  const ready =
    missing === null &&
    rulebook !== undefined &&
    readReform(rulebook, changes).ok &&
    (wanted.from === "files" || (firms !== null && seed !== null));
  return (
    <section aria-labelledby="study-new">
      <h2 id="study-new">{t("studies.new")}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) making.change(null);
        }}
      >
        <Entry
          id="study-title"
          label={t("studies.name")}
          maxLength={120}
          value={wanted.title}
          onWrite={(title) => change({ title })}
        />
        <Choice
          id="study-from"
          legend={t("studies.over")}
          value={wanted.from}
          options={[
            { value: "seed", label: t("studies.fictional") },
            { value: "files", label: t("studies.uploaded") },
          ]}
          onChoose={(from) => change({ from: from === "files" ? "files" : "seed" })}
        />
        {wanted.from === "files" ? (
          <>
            <FileField
              id="study-files"
              label={t("studies.files")}
              accept=".csv,.parquet"
              multiple
              taken={files.map(({ name }) => name)}
              note={
                <>
                  <InChinese words={t("studies.filesNote")} title />
                  {before.length === 0 || files.length > 0 ? null : (
                    <>
                      {" "}
                      {t("studies.filesBefore", {
                        files: new Intl.ListFormat(language, { type: "unit" }).format(before),
                      })}
                    </>
                  )}
                </>
              }
              onChoose={(all) => void chosenTables(all, known).then(choose)}
            />
            <WrongTables wrong={chosen.wrong} />
            <StudyTables />
          </>
        ) : (
          <>
            <Entry
              id="study-firms"
              label={t("studies.firms")}
              inputMode="numeric"
              note={t("studies.firmsNote")}
              problem={firms === null ? t("studies.firmsProblem") : null}
              value={wanted.firms}
              onWrite={(text) => change({ firms: text })}
            />
            <Entry
              id="study-seed"
              label={t("studies.seed")}
              inputMode="numeric"
              note={t("studies.seedNote")}
              problem={seed === null ? t("studies.seedProblem") : null}
              value={wanted.seed}
              onWrite={(text) => change({ seed: text })}
            />
          </>
        )}
        <Entry
          id="study-as-of"
          label={t("studies.asOf")}
          type="date"
          note={t("studies.asOfNote")}
          value={wanted.asOf}
          onWrite={(asOf) => change({ asOf })}
        />
        <Failure fault={error} />
        {rulebook === undefined ? (
          <Waiting />
        ) : (
          <Figures
            parameters={rulebook.parameters}
            citations={rulebook.citations}
            rulebook={rulebook}
            moved={wanted.moved}
            onMove={(moved) => change({ moved })}
          />
        )}
        <label className="studies-tick">
          <input
            type="checkbox"
            checked={wanted.readings !== ""}
            onChange={(event) => change({ readings: event.target.checked ? "yes" : "" })}
          />
          {t("studies.withReadings")}
        </label>
        <Failure fault={making.fault} />
        {sent === null ? null : (
          <p>
            <progress aria-label={t("studies.uploading")} value={sent} />
            {t("studies.uploading")}
          </p>
        )}
        <button type="submit" className="button" disabled={!ready || making.changing}>
          {t("studies.begin")}
        </button>
        {missing === null ? null : <p className="note">{t(missing)}</p>}
        {missing === null && changes.length === 0 ? (
          <p className="note">{t("studies.noFigure")}</p>
        ) : null}
      </form>
    </section>
  );
}

/** What a study still lacks before it can begin, if anything: what its field does not say itself. */
function missingOf({ title, from }: Wanted, files: number) {
  if (title.trim() === "") return "studies.nameFirst";
  return from === "files" && files === 0 ? "studies.filesFirst" : null;
}
