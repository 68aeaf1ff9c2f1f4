import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { useTried } from "../fields/useTried.ts";
import { textsLike } from "../kept/texts.ts";
import { useKept } from "../kept/useKept.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { sessionQuery } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { countiesQuery, profileQuery } from "./queries.ts";

const isSeat = textsLike({ chosen: "", since: "" });

/** In which county or zone a firm is, and since when: its share is paid there. */
export function County({
  firm,
  county,
}: {
  readonly firm: string;
  readonly county: string | null;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: counties = [] } = useQuery(countiesQuery);
  const { data: session } = useSuspenseQuery(sessionQuery);
  const typed = useKept(
    `${session.person?.user ?? ""}/county/${firm}`,
    { chosen: county ?? "", since: `${(session.today ?? "2019").slice(0, 4)}-01-01` },
    isSeat,
  );
  const { chosen, since } = typed.value;
  const { form, tried, trySending } = useTried();
  const isMissing = tried && chosen === "";
  const saving = useChange({
    send: (_: null, header) =>
      bodyOf(
        api.PUT("/api/v1/firms/{firm}/county", {
          params: { path: { firm }, header },
          body: { county: chosen, since },
        }),
      ),
    changes: [profileQuery(firm).queryKey],
    onDone: typed.forget,
  });
  const nameOf = ({ id, name, english }: (typeof counties)[number]): string =>
    (language === "zh" ? name : (english ?? name)) ?? id;
  const here = counties.find(({ id }) => id === county);
  return (
    <section aria-labelledby="county">
      <h2 id="county">{t("firm.county")}</h2>
      {county === null ? (
        <p className="entry-problem">{t("firm.noCounty")}</p>
      ) : (
        <p>{here === undefined ? county : nameOf(here)}</p>
      )}
      <details open={county === null || typed.wasKept}>
        <summary>{county === null ? t("firm.setCounty") : t("firm.moved")}</summary>
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            trySending(chosen !== "" && since !== "", () => saving.change(null));
          }}
        >
          <div className="entry">
            <label htmlFor="county-of">{t("firm.county")}</label>
            <select
              id="county-of"
              required
              value={chosen}
              {...(isMissing && { "aria-invalid": true, "aria-describedby": "county-of-problem" })}
              onChange={(event) => typed.set({ chosen: event.target.value, since })}
            >
              <option value="">{t("application.choose")}</option>
              {counties.map((each) => (
                <option key={each.id} value={each.id}>
                  {nameOf(each)}
                </option>
              ))}
            </select>
            {isMissing ? (
              <p id="county-of-problem" className="entry-problem">
                {t("fields.choose", { what: t("firm.county") })}
              </p>
            ) : null}
          </div>
          <Entry
            id="county-since"
            label={t("firm.countySince")}
            type="date"
            problem={
              tried && since === "" ? t("fields.write", { what: t("firm.countySince") }) : null
            }
            required
            value={since}
            onWrite={(written) => typed.set({ chosen, since: written })}
          />
          <Failure fault={saving.fault} />
          <button type="submit" className="button" disabled={saving.changing}>
            {t("firm.save")}
          </button>
        </form>
      </details>
    </section>
  );
}
