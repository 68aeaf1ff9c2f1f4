import { useChange } from "../api/change.ts";
import type { CaseBody } from "../api/bodies.ts";
import type { Once } from "../api/change.ts";
import { caseQuery } from "../application/queries.ts";

/** A step of a case by whoever works on it; what it changes is read anew. */
export const useOfficeStep = <Said>(
  number: string,
  send: (said: Said, header: Once) => Promise<CaseBody>,
  onDone: () => void,
) =>
  useChange({
    send,
    changes: [
      caseQuery(number).queryKey,
      ["work", "cases"],
      ["work", "objections"],
      ["work", "notifications"],
    ],
    onDone,
  });
