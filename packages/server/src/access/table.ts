import type { Action } from "./action.ts";
import type { GuardedRoute } from "./guard.ts";
import { roles } from "../directory/tables.ts";

const columns = ["nobody", "signed-in", ...roles] as const;

/** Whether a key may have an action in its scopes: where it is not for everyone, nor for people or administrators alone. */
export function mayBeScope({ rule }: Action): boolean {
  if (rule.personal === true || rule.who === "everyone") return false;
  return rule.who === "signed-in" || rule.roles.some((role) => role !== "administrator");
}

/** Whether a kind of caller may use a route at all. */
export function mayUse({ action }: GuardedRoute, caller: (typeof columns)[number]): boolean {
  const { rule } = action;
  switch (rule.who) {
    case "everyone":
      return true;
    case "signed-in":
      return caller !== "nobody";
    case "roles":
      return rule.roles.some((role) => role === caller);
    default:
      return rule satisfies never;
  }
}

/** Every route by every role, as a page of Markdown. */
export function accessTable(routes: readonly GuardedRoute[]): string {
  const rows = routes
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((route) => {
      const cells = columns.map((caller) => (mayUse(route, caller) ? "✓" : ""));
      const key = mayBeScope(route.action) ? "scope" : "";
      return `| \`${route.method} ${route.url}\` | ${route.action.name} | ${cells.join(" | ")} | ${key} |`;
    });
  return [
    "# Who may use which route",
    "",
    "Made from the actions that each module declares (`actions.ts`) and the routes themselves; a test compares. Which",
    "*thing* of it somebody may touch (their own body's, and not one whose earlier step they did) is decided beside, in",
    "`permit.ts`.",
    "",
    "The last column is for the keys of other systems: a key with the action among its scopes, and with one of the roles",
    "where roles are named, may use the route; where it is empty, no key may, beyond what everybody may.",
    "",
    `| route | action | ${columns.join(" | ")} | key |`,
    `| --- | --- | ${columns.map(() => ":-:").join(" | ")} | :-: |`,
    ...rows,
    "",
  ].join("\n");
}

const key = ({ url, method }: GuardedRoute): string => `${url} ${method}`;

export { columns as callers };
