import { queryOptions, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, bodyOf } from "../api/request.ts";
import { useLanguage } from "../language/useLanguage.ts";
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

/** One of the bodies, or of some of them. */
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
  const { data = [] } = useQuery(bodiesQuery);
  const name = useBodyName();
  const among = only ?? data.filter((each) => each.name !== null).map((each) => each.id);
  return (
    <div className="entry">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} required onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t("states.choose")}</option>
        {among.map((each) => (
          <option key={each} value={each}>
            {name(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
