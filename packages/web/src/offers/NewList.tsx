import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { OfferListsBody } from "../api/bodies.ts";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { sendFile } from "../api/send-file.ts";
import { Entry } from "../fields/Entry.tsx";
import { FileField } from "../files/FileField.tsx";
import { textsLike } from "../kept/texts.ts";
import { useKept } from "../kept/useKept.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { offersKey } from "./queries.ts";

const blank = { source: "", sourceAsOf: "" };
const isTyped = textsLike(blank);

/** A new list: where the data come from, of which day, and the tables. It is worked out at once. */
export function NewList({
  programme,
  tables,
  today,
}: {
  readonly programme: string;
  readonly tables: OfferListsBody["tables"];
  readonly today: string;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const person = usePerson();
  const kept = useKept(`${person?.user ?? ""}/offers/${programme}`, blank, isTyped);
  const { value: typed, set } = kept;
  const [files, choose] = useState<readonly File[]>([]);
  const [sent, tell] = useState<number | null>(null);
  const making = useChange({
    send: async (_: null, header) => {
      const { id } = await bodyOf(
        api.POST("/api/v1/programmes/{programme}/offer-lists", {
          params: { path: { programme }, header },
          body: { source: typed.source.trim(), sourceAsOf: typed.sourceAsOf },
        }),
      );
      await hand(id);
      return id;
    },
    changes: [offersKey],
    onDone: (id) => {
      set(blank);
      kept.forget();
      void navigate(`/manage/offers/${id}`);
    },
  });

  /** Uploads the tables one after the other and starts; a list whose upload broke off is deleted again. */
  async function hand(list: string): Promise<void> {
    const once = () => ({ "idempotency-key": crypto.randomUUID() });
    try {
      for (const [at, file] of files.entries()) {
        const form = new FormData();
        form.set("file", file);
        // One after the other: the server takes each whole.
        await sendFile(`/api/v1/offer-lists/${list}/files`, form, (part) =>
          tell((at + part) / files.length),
        );
      }
      await bodyOf(
        api.POST("/api/v1/offer-lists/{list}/start", {
          params: { path: { list }, header: once() },
        }),
      );
    } catch (fault) {
      await bodyOf(
        api.DELETE("/api/v1/offer-lists/{list}", { params: { path: { list }, header: once() } }),
      ).catch(() => undefined);
      await client.invalidateQueries({ queryKey: offersKey });
      throw fault;
    } finally {
      tell(null);
    }
  }

  const late = typed.sourceAsOf > today;
  const ready =
    typed.source.trim().length > 1 && typed.sourceAsOf !== "" && !late && files.length > 0;
  return (
    <section aria-labelledby="offers-new">
      <h2 id="offers-new">{t("offers.new")}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) making.change(null);
        }}
      >
        <Entry
          id="offers-source"
          label={t("offers.source")}
          note={t("offers.sourceNote")}
          maxLength={300}
          value={typed.source}
          onWrite={(source) => set({ ...typed, source })}
        />
        <Entry
          id="offers-as-of"
          label={t("offers.sourceAsOf")}
          type="date"
          problem={late ? t("offers.asOfLate") : null}
          value={typed.sourceAsOf}
          onWrite={(sourceAsOf) => set({ ...typed, sourceAsOf })}
        />
        <FileField
          id="offers-files"
          label={t("offers.files")}
          accept=".csv,.parquet"
          multiple
          note={<InChinese words={t("offers.filesNote")} title />}
          onChoose={choose}
        />
        <Tables tables={tables} />
        <Failure fault={making.fault} />
        {sent === null ? null : (
          <p>
            <progress aria-label={t("offers.uploading")} value={sent} max={1} />{" "}
            {t("offers.uploading")}
          </p>
        )}
        <p>
          <button
            type="submit"
            className="button"
            disabled={!ready || making.changing}
            {...(!ready && { "aria-describedby": "offers-missing" })}
          >
            {t("offers.begin")}
          </button>
        </p>
        {ready ? null : (
          <p id="offers-missing" className="note">
            {t("offers.newMissing")}
          </p>
        )}
      </form>
    </section>
  );
}

/** The tables and their columns, which must all be there. */
function Tables({ tables }: { readonly tables: OfferListsBody["tables"] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <details className="offers-tables">
      <summary>{t("offers.columns")}</summary>
      {tables.map(({ name, required, columns }) => (
        <div key={name}>
          <p>
            <code>{`${name}.csv`}</code> {required ? t("offers.required") : t("offers.optional")}
          </p>
          <ul>
            {columns.map(({ name: column, label, levels }) => (
              <li key={column}>
                <code>{column}</code>{" "}
                {label === null
                  ? column === "holder" || name === "holders"
                    ? t("offers.codeColumn")
                    : t("offers.idColumn")
                  : label[language]}
                {levels.length === 0 ? null : <span className="note"> {levels.join(" / ")}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
