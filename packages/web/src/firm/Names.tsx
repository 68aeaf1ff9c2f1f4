import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { useTried } from "../fields/useTried.ts";
import { textsLike } from "../kept/texts.ts";
import { useKept } from "../kept/useKept.ts";
import { personChanged, sessionQuery } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { firmsQuery } from "./queries.ts";

const isRenaming = textsLike({ name: "", from: "" });

/** A firm is called otherwise from a day on; what was signed before keeps the name of then. */
export function Names({ firm }: { readonly firm: string }) {
  const { t } = useTranslation();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const typed = useKept(
    `${session.person?.user ?? ""}/rename/${firm}`,
    { name: "", from: session.today ?? "" },
    isRenaming,
  );
  const { name, from } = typed.value;
  const isNamed = name.trim().length >= 2;
  const { form, tried, trySending } = useTried();
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
      typed.set({ name: "", from });
      typed.forget();
      void personChanged();
    },
  });
  return (
    <section aria-labelledby="names">
      <h2 id="names">{t("firm.names")}</h2>
      <details open={typed.wasKept}>
        <summary>{t("firm.rename")}</summary>
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            trySending(isNamed && from !== "", () => renaming.change(null));
          }}
        >
          <Entry
            id="new-name"
            label={t("firm.newName")}
            note={t("firm.renameNote")}
            problem={tried && !isNamed ? t("firm.nameWrong") : null}
            required
            value={name}
            onWrite={(written) => typed.set({ name: written, from })}
          />
          <Entry
            id="name-from"
            label={t("firm.from")}
            type="date"
            problem={tried && from === "" ? t("fields.write", { what: t("firm.from") }) : null}
            required
            value={from}
            onWrite={(written) => typed.set({ name, from: written })}
          />
          <Failure fault={renaming.fault} />
          <button type="submit" className="button" disabled={renaming.changing}>
            {t("firm.rename")}
          </button>
        </form>
      </details>
    </section>
  );
}
