import { queryOptions, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { organisationsQuery } from "../api/queries.ts";
import { api, bodyOf } from "../api/request.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { type NamedBody, bodiesInGroups, byNameIn } from "./body-order.ts";
import "./fields.css";

async function everyBody() {
  const all = [];
  let cursor: string | null = null;
  do {
    const query: { words: string; limit: number; cursor?: string } = { words: "", limit: 100 };
    if (cursor !== null) query.cursor = cursor;
    const { bodies, next } = await bodyOf(api.GET("/api/v1/bodies", { params: { query } }));
    all.push(...bodies);
    cursor = next;
  } while (cursor !== null);
  return all;
}

const groupNames = {
  departments: "states.departments",
  institutions: "states.institutions",
  party: "states.partyBodies",
  counties: "states.counties",
  others: "states.otherBodies",
} as const;

/** The public bodies that have a name today. */
export const bodiesQuery = queryOptions({ queryKey: ["bodies"], queryFn: everyBody });

/** What public bodies are called today, by their ids; of another body, the name that is known of it. */
export function useBodyName(): (body: string, known?: string | null) => string {
  const language = useLanguage();
  const { data = [] } = useQuery(bodiesQuery);
  return (id, known = null) => {
    const body = data.find((each) => each.id === id);
    return (language === "en" ? body?.english : body?.name) ?? body?.name ?? known ?? id;
  };
}

/** One of the bodies that can hold a role or a line, by kind and name; or one of some named ones. */
export function BodyChoice({
  id,
  label,
  value,
  onChoose,
  only,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChoose: (body: string) => void;
  /** The bodies to choose from; all where none are named. */
  readonly only?: readonly string[];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data = [] } = useQuery(bodiesQuery);
  const { data: register } = useQuery({ ...organisationsQuery, enabled: only === undefined });
  const name = useBodyName();
  const named = (ids: readonly string[]): readonly NamedBody[] =>
    ids.map((each) => ({ id: each, name: name(each) }));
  const option = (body: NamedBody) => (
    <option key={body.id} value={body.id}>
      {body.name}
    </option>
  );
  const groups = bodiesInGroups(
    named(data.filter((each) => each.name !== null).map((each) => each.id)),
    new Map(register?.organisations.map((each) => [each.id, each.kind])),
    value,
    language,
  );
  return (
    <div className="entry">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} required onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t("states.choose")}</option>
        {only === undefined
          ? groups.map(({ group, bodies }) => (
              <optgroup key={group} label={t(groupNames[group])}>
                {bodies.map(option)}
              </optgroup>
            ))
          : named(only).toSorted(byNameIn(language)).map(option)}
      </select>
    </div>
  );
}
