import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { RequestFailure } from "./request.ts";

/** The headers of one change: its key, and the version that was seen. */
export interface Once {
  readonly "idempotency-key": string;
}

interface Asked<Said> {
  readonly said: Said;
  readonly once: Once;
}

/** Whether nobody knows what came of it: it may be sent again under its key. */
const unanswered = (fault: unknown): boolean =>
  fault instanceof RequestFailure && (fault.status === 0 || fault.status >= 500);

/**
 * A change of what the server keeps. It has a key of its own: where no answer came it is sent again, twice at most, and
 * done once. What it changes is read anew.
 */
export function useChange<Said, Came>({
  send,
  changes,
  onDone,
}: {
  readonly send: (said: Said, once: Once) => Promise<Came>;
  /** What to read anew. */
  readonly changes: readonly QueryKey[];
  readonly onDone?: (came: Came) => void;
}) {
  const client = useQueryClient();
  const { mutate, isPending, error, reset, data } = useMutation<Came, Error, Asked<Said>>({
    mutationFn: ({ said, once }) => send(said, once),
    // A network that is gone fails at once instead of holding the change back unseen.
    networkMode: "always",
    retry: (count, fault) => unanswered(fault) && count < 2,
    retryDelay: (count) => 500 * 2 ** count,
    onSuccess: async (came) => {
      await Promise.all(changes.map((queryKey) => client.invalidateQueries({ queryKey })));
      onDone?.(came);
    },
  });
  return {
    change: (said: Said) => mutate({ said, once: { "idempotency-key": crypto.randomUUID() } }),
    changing: isPending,
    fault: error,
    came: data,
    reset,
  };
}
