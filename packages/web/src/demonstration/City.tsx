import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useRoleName } from "../session/useRoleName.ts";
import { Lead } from "../language/Lead.tsx";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { type Resident, comeInAs, residentsQuery } from "./queries.ts";
import "./demonstration.css";

/** The people of the demonstration city by body: one click, and one is one of them. */
export function City({ onEntered }: { readonly onEntered: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOfRole = useRoleName();
  const { data: people, error, refetch } = useQuery(residentsQuery);
  const coming = useMutation({
    mutationFn: comeInAs,
    networkMode: "always",
    onSuccess: onEntered,
  });
  return (
    <section className="city" aria-labelledby="city">
      <h2 id="city">{t("demonstration.comeIn")}</h2>
      <Lead words={t("demonstration.comeInNote")} />
      <Failure fault={coming.error ?? error} onAgain={() => void refetch()} />
      {people === undefined && error === null ? <Waiting /> : null}
      <div className="city-groups">
        {groupsOf(people ?? []).map(({ id, name, residents }) => (
          <section key={id} className="city-group" aria-label={name?.[language] ?? id}>
            <h3>
              <InChinese words={name === null ? t("demonstration.firms") : name[language]} />
            </h3>
            <ul>
              {residents.map((resident) => (
                <li key={resident.id}>
                  <button
                    type="button"
                    disabled={coming.isPending}
                    onClick={() => coming.mutate(resident.id)}
                  >
                    <span>
                      <InChinese words={shortName(resident, name === null, language, nameOfRole)} />
                    </span>
                    <small>
                      <InChinese words={resident.purpose[language]} />
                    </small>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

interface Group {
  readonly id: string;
  readonly name: Resident["purpose"] | null;
  readonly residents: readonly Resident[];
}

/** Those of firms together, and each office by itself. */
function groupsOf(people: readonly Resident[]): readonly Group[] {
  const isApplicant = ({ roles }: Resident) => roles.some(({ role }) => role === "applicant");
  const firms: Group = { id: "firms", name: null, residents: people.filter(isApplicant) };
  const offices = Map.groupBy(
    people.filter((each) => !isApplicant(each)),
    ({ roles }) => roles[0]?.body ?? "",
  );
  return [
    ...(firms.residents.length > 0 ? [firms] : []),
    ...[...offices].map(([id, residents]) => ({
      id,
      name: residents[0]?.roles[0]?.bodyName ?? null,
      residents,
    })),
  ];
}

/** Of a firm, which firm it is; in an office, what they are there, counted where there are two. */
function shortName(
  { roles, name, id }: Resident,
  ofFirms: boolean,
  language: "zh" | "en",
  nameOfRole: (role: string) => string,
): string {
  if (ofFirms) {
    return language === "zh" || roles.length > 1 ? name : (roles[0]?.bodyName.en ?? name);
  }
  const second = /-(\d)$/u.exec(id)?.[1];
  return `${nameOfRole(roles[0]?.role ?? "")}${second === undefined ? "" : ` ${second}`}`;
}
