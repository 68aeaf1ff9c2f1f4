import type { Membership } from "../directory/members.ts";
import type { Role } from "../directory/tables.ts";

/** What the key of another system may do, and who made it. */
export interface KeyHeld {
  readonly scopes: readonly string[];
  readonly madeBy: string;
}

/** Who asks: a person who has signed in, or another system by its key, with what they may act as. */
export interface Actor {
  /** The person by id, or `key:…`. */
  readonly user: string;
  readonly name: string;
  readonly email: string;
  readonly session: string;
  readonly memberships: readonly Membership[];
  /** Only where another system asks. */
  readonly key?: KeyHeld;
}

/** Whether somebody holds one of some roles, in one body or in any. */
export function holds(actor: Actor, roles: readonly Role[], body?: string): boolean {
  return actor.memberships.some(
    (each) => roles.includes(each.role) && (body === undefined || each.body === body),
  );
}
