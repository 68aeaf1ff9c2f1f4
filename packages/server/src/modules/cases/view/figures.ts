import { sql } from "kysely";
import type { Figures } from "../../../monitoring/figures.ts";

/** How many cases are in each state. */
export const caseFigures: Figures = async ({ database }) => {
  const { rows } = await sql<{ state: string; count: number }>`
    select state, count(*)::int as count from cases.case group by state`.execute(database);
  return rows.map(({ state, count }) => ({
    name: "gongbao_cases",
    help: "Cases by their state.",
    labels: { state },
    value: count,
  }));
};
