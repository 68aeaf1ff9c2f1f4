import { useChange } from "../api/change.ts";
import type { CaseBody } from "../api/bodies.ts";
import type { Once } from "../api/change.ts";
import { caseQuery } from "../application/queries.ts";
import { allKept, forgetTyped } from "../kept/useKept.ts";
import { usePerson } from "../session/session.ts";
import { unsentOf } from "./unsent.ts";

/** A step of a case by whoever works on it; what it changes is read anew. */
export function useOfficeStep<Said>(
  number: string,
  send: (said: Said, header: Once) => Promise<CaseBody>,
  onDone: () => void,
) {
  const user = usePerson()?.user ?? "";
  return useChange({
    send: async (said: Said, header) => {
      const came = await send(said, header);
      // Who goes on with a case knows of what they wrote for its other steps: it is not shown to them as unsent.
      for (const { name } of unsentOf(allKept(user), { user, number, can: came.can }))
        forgetTyped(name);
      return came;
    },
    changes: [
      caseQuery(number).queryKey,
      ["work", "cases"],
      ["work", "objections"],
      ["work", "notifications"],
    ],
    onDone,
  });
}
