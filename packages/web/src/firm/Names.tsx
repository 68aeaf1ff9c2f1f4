import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { personChanged, sessionQuery } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { firmsQuery } from "./queries.ts";

/** A firm is called otherwise from a day on; what was signed before keeps the name of then. */
export function Names({ firm }: { readonly firm: string }) {
  const { t } = useTranslation();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const [name, setName] = useState("");
  const [from, setFrom] = useState(session.today ?? "");
  const renaming = useChange({
    send: (_: null, header) =>
      bodyOf(
        api.POST("/api/v1/firms/{firm}/names", {
          params: { path: { firm }, header },
          body: { name: name.trim(), from },
        }),
      ),
    changes: [firmsQuery.queryKey],
    onDone: () => {
      setName("");
      void personChanged();
    },
  });
  return (
    <section aria-labelledby="names">
      <h2 id="names">{t("firm.names")}</h2>
      <details>
        <summary>{t("firm.rename")}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            renaming.change(null);
          }}
        >
          <Entry
            id="new-name"
            label={t("firm.newName")}
            note={t("firm.renameNote")}
            required
            value={name}
            onWrite={setName}
          />
          <Entry
            id="name-from"
            label={t("firm.from")}
            type="date"
            required
            value={from}
            onWrite={setFrom}
          />
          <Failure fault={renaming.fault} />
          <button
            type="submit"
            className="button"
            disabled={renaming.changing || name.trim().length < 2}
          >
            {t("firm.rename")}
          </button>
        </form>
      </details>
    </section>
  );
}
