import type { GuardedRoute } from "./guard.ts";
import { roles } from "../directory/tables.ts";

const columns = ["nobody", "signed-in", ...roles] as const;

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
      return `| \`${route.method} ${route.url}\` | ${route.action.name} | ${cells.join(" | ")} |`;
    });
  return [
    "# Who may use which route",
    "",
    "Made from the actions that each module declares (`actions.ts`) and the routes themselves; a test compares. Which",
    "*thing* of it somebody may touch (their own body's, and not one whose earlier step they did) is decided beside, in",
    "`permit.ts`.",
    "",
    `| route | action | ${columns.join(" | ")} |`,
    `| --- | --- | ${columns.map(() => ":-:").join(" | ")} |`,
    ...rows,
    "",
  ].join("\n");
}

const key = ({ url, method }: GuardedRoute): string => `${url} ${method}`;

export { columns as callers };
