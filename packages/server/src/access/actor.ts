import type { Membership } from "../directory/members.ts";
import type { Role } from "../directory/tables.ts";

/** Who asks: a person who has signed in, with what they may act as. */
export interface Actor {
  readonly user: string;
  readonly name: string;
  readonly email: string;
  readonly session: string;
  readonly memberships: readonly Membership[];
}

/** Whether somebody holds one of some roles, in one body or in any. */
export function holds(actor: Actor, roles: readonly Role[], body?: string): boolean {
  return actor.memberships.some(
    (each) => roles.includes(each.role) && (body === undefined || each.body === body),
  );
}
