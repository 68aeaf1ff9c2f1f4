import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { waitsForNotice } from "../application/Turn.tsx";
import { usePerson } from "../session/session.ts";
import { useRoleName } from "../session/useRoleName.ts";

/** Why somebody whose role it is may not act: they had another part in this case already; null where nothing is expected. */
export function useWhyNot(found: CaseBody, today: string): string | null {
  const { turn, steps, can, objectionsOpen } = found;
  const { t } = useTranslation();
  const person = usePerson();
  const nameOfRole = useRoleName();
  if (turn === null || can.length > 0 || person === null) return null;
  const expected = person.memberships.some(
    ({ body, role }) => role === turn.role && turn.body.includes(body),
  );
  if (!expected) return null;
  const earlier = steps.find(({ by, role }) => by === person.user && role !== turn.role);
  // While the notice runs it is said that nobody acts, and who does after it.
  if (earlier === undefined)
    return objectionsOpen > 0 || waitsForNotice(found, today) ? null : t("case.notNow");
  return t("case.hadAPart", { role: nameOfRole(earlier.role) });
}
