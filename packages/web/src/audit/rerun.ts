import { queryClient } from "../api/queries.ts";
import { api, bodyOf } from "../api/request.ts";
import { auditedQuery } from "./queries.ts";

/** What came of running a case's receipts again. */
export interface RerunOutcome {
  /** How many receipts it has. */
  readonly receipts: number;
  /** The steps whose receipt did not come to the same, counted from one, with what differs. */
  readonly wrong: readonly { readonly step: number; readonly found: string }[];
}

/** Runs every receipt of a case again and compares. */
export async function rerunCase(number: string): Promise<RerunOutcome> {
  const { steps } = await queryClient.fetchQuery(auditedQuery(number));
  const places = steps.flatMap(({ receipt }, at) => (receipt === null ? [] : [at]));
  const wrong: { step: number; found: string }[] = [];
  for (const position of places) {
    const path = { case: number, position };
    const { same, problem, figures } = await bodyOf(
      api.GET("/api/v1/cases/{case}/steps/{position}/rerun", { params: { path } }),
    );
    const outside = figures.some(({ within }) => !within);
    if (!same || outside) {
      wrong.push({ step: position + 1, found: problem?.code ?? (outside ? "figure" : "") });
    }
  }
  return { receipts: places.length, wrong };
}
