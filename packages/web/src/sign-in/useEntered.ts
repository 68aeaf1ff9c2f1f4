import { useNavigate } from "react-router";
import { queryClient } from "../api/queries.ts";
import { type Person, holds, personChanged, sessionQuery } from "../session/session.ts";

/** What somebody most likely came for. */
function beginningOf(person: Person | null): string {
  if (holds(person, "clerk", "reviewer", "approver", "finance", "paymaster")) return "/queue";
  if (holds(person, "applicant")) return "/mine";
  if (holds(person, "auditor")) return "/audit";
  if (holds(person, "administrator")) return "/administration";
  return "/programmes";
}

/** After the sign-in: reads anew who one is, and goes where one wanted to go. */
export function useEntered(to: string | null): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    await personChanged();
    const { person } = await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
    await navigate(to ?? beginningOf(person), { replace: true });
  };
}
