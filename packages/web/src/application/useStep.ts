import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { caseQuery } from "./queries.ts";

/** What a step of a case changes. */
export const changesOf = (number: string) => [
  caseQuery(number).queryKey,
  ["work", "cases"],
  ["work", "notifications"],
];

/** What the applicant says of one defect of a letter, by its number. */
export interface AnswerSaid {
  readonly defect: number;
  readonly words?: string;
  readonly by?: { fact: string; item?: string }[];
}

/** Submits a case as it was seen, with what is said of the defects of a letter. */
export const useSubmit = (number: string, onDone: () => void) =>
  useChange({
    send: (
      { version, answers }: { readonly version: number; readonly answers: readonly AnswerSaid[] },
      header,
    ) =>
      bodyOf(
        api.POST("/api/v1/cases/{case}/submit", {
          params: { path: { case: number }, header },
          body: { version, said: answers.length === 0 ? {} : { answers: [...answers] } },
        }),
      ),
    changes: changesOf(number),
    onDone,
  });

/** Withdraws a case. */
export const useWithdraw = (number: string) =>
  useChange({
    send: (_: null, header) =>
      bodyOf(
        api.POST("/api/v1/cases/{case}/withdraw", {
          params: { path: { case: number }, header },
          body: { said: {} },
        }),
      ),
    changes: changesOf(number),
  });

/** Asks for a case to be reviewed once more. */
export const useAppeal = (number: string, onDone: () => void) =>
  useChange({
    send: (reason: string, header) =>
      bodyOf(
        api.POST("/api/v1/cases/{case}/appeal", {
          params: { path: { case: number }, header },
          body: { said: { reason } },
        }),
      ),
    changes: changesOf(number),
    onDone,
  });
