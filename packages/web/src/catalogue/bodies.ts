import type { OrganisationsBody } from "../api/bodies.ts";

/**
 * What a body is called in the register, whichever of its names was written; the written name itself where the register
 * does not know it. Two articles may call one body by two names.
 */
export function registered(
  organisations: OrganisationsBody["organisations"],
): (written: string) => string {
  const byName = new Map(
    organisations.flatMap(({ name, aliases, names }) =>
      [name, ...aliases, ...names.map((each) => each.name)].map((each) => [each, name] as const),
    ),
  );
  return (written) => byName.get(written) ?? written;
}
