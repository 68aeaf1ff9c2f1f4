import { queryOptions } from "@tanstack/react-query";
import type { CaseSummaryBody } from "../api/bodies.ts";
import { api, rowsOf } from "../api/request.ts";

/** Which cases: those whose turn is one's own, or all that are one's to see; in a state; of a programme. */
export interface Wanted {
  readonly mine: boolean;
  readonly state: string;
}

/** The parameters of a list of cases, as the server reads them. */
export const asked = ({ mine, state }: Wanted) => ({
  ...(mine && { turn: "mine" as const }),
  ...(state !== "" && { state }),
});

/** All cases that are wanted, page after page, the latest due first. */
export const queueQuery = (wanted: Wanted) =>
  queryOptions({
    queryKey: ["work", "cases", "queue", wanted],
    queryFn: async () => {
      const all: CaseSummaryBody[] = [];
      for (let cursor: string | null = ""; cursor !== null;) {
        const query = { ...asked(wanted), limit: 100, ...(cursor !== "" && { cursor }) };
        const page: { readonly cases: readonly CaseSummaryBody[]; readonly next: string | null } =
          await rowsOf(api.GET("/api/v1/cases", { params: { query } }));
        all.push(...page.cases);
        cursor = page.next;
      }
      return all.toSorted(byUrgency);
    },
    staleTime: 0,
  });

/** What is due first comes first; what is due on no day comes last, by its number. */
export function byUrgency(
  one: Pick<CaseSummaryBody, "dueOn" | "number">,
  other: Pick<CaseSummaryBody, "dueOn" | "number">,
): number {
  const [a, b] = [one.dueOn ?? "9999", other.dueOn ?? "9999"];
  if (a !== b) return a < b ? -1 : 1;
  return one.number < other.number ? -1 : 1;
}
