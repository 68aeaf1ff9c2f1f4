import { type Role, holds, usePerson } from "../session/session.ts";

/** Those who see the budget at all. */
export const readers = [
  "clerk",
  "reviewer",
  "approver",
  "finance",
  "paymaster",
  "auditor",
] as const satisfies readonly Role[];

/** Whether whoever looks has one of the roles of a page: others ask the server for nothing. */
export const useMayRead = (roles: readonly Role[] = readers): boolean =>
  holds(usePerson(), ...roles);
