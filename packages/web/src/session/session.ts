import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { redirect } from "react-router";
import type { SessionBody } from "../api/bodies.ts";
import { queryClient } from "../api/queries.ts";
import { api, bodyOf } from "../api/request.ts";

/** Who has signed in, if anybody, and how one signs in here. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: () => bodyOf(api.GET("/api/session")),
  staleTime: 60_000,
  refetchOnWindowFocus: true,
});

export type Person = NonNullable<SessionBody["person"]>;
export type Role = Person["memberships"][number]["role"];

/** Who has signed in; null where nobody has. */
export const usePerson = (): Person | null => useSuspenseQuery(sessionQuery).data.person;

/** The bodies in which somebody has one of some roles. */
export const bodiesWhere = (person: Person | null, roles: readonly Role[]) =>
  (person?.memberships ?? []).filter(({ role }) => roles.includes(role));

export const holds = (person: Person | null, ...roles: readonly Role[]): boolean =>
  bodiesWhere(person, roles).length > 0;

/** A loader for pages of those who have signed in: others are led to the sign-in, and back afterwards. */
export async function needPerson({ request }: { readonly request: Request }): Promise<null> {
  const { person } = await queryClient.ensureQueryData(sessionQuery);
  if (person !== null) return null;
  const { pathname, search } = new URL(request.url);
  throw redirect(`/sign-in?to=${encodeURIComponent(pathname + search)}`);
}

/** Forgets everything that was read as somebody: whoever comes in next reads anew. */
export async function personChanged(): Promise<void> {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] === "work" });
  await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
}
