import type { Role } from "../directory/tables.ts";

/** Who may do something at all. Which thing of it, `permit` decides. */
export type Rule = (
  | { readonly who: "everyone" }
  | { readonly who: "signed-in" }
  | { readonly who: "roles"; readonly roles: readonly Role[] }
) & {
  /** True where a person alone does this, and no other system in their place. */
  readonly personal?: true;
};

/** Something that can be done, by its name in the table of access, and who may do it. */
export interface Action {
  readonly name: string;
  readonly rule: Rule;
}

export const everyone: Rule = { who: "everyone" };
export const signedIn: Rule = { who: "signed-in" };
export const only = (...roles: readonly Role[]): Rule => ({ who: "roles", roles });
/** The same rule, for people alone: no key of another system has it in its scopes. */
export const personally = (rule: Rule): Rule => ({ ...rule, personal: true });

/** What can be done in one area, each with who may: `actions("budget", { read: only("finance") }).read`. */
export function actions<const Names extends string>(
  area: string,
  rules: Readonly<Record<Names, Rule>>,
): Readonly<Record<Names, Action>> {
  const named = Object.entries<Rule>(rules).map(
    ([name, rule]) => [name, { name: `${area}.${name}`, rule }] as const,
  );
  return Object.fromEntries(named) as Record<Names, Action>;
}
