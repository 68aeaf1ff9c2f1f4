import { type Rulebook, type Scheme, lower, lowerScheme } from "@gongbao/engine";
import type { Issue } from "@gongbao/gazette";
import { definition } from "./definition.ts";
import { gazetteSource } from "./gazette-source.ts";

export { definition } from "./definition.ts";

/**
 * The rulebook of the volume, every quote and figure anchored in its text. Throws AnchorError, naming every fault,
 * when the issue does not say what the rules cite.
 */
export const loadRulebook = (issue: Issue): Rulebook => lower(definition, gazetteSource(issue));

/** How the volume's articles share pools over counties and parks; throws AnchorError like `loadRulebook`. */
export function loadSchemes(issue: Issue): readonly Scheme[] {
  const source = gazetteSource(issue);
  return definition.articles.flatMap(({ schemes = [] }) =>
    schemes.map((scheme) => lowerScheme(scheme, source)),
  );
}

export * from "./coverage.ts";
export { type CatalogueEntry, catalogue } from "./catalogue/catalogue.ts";
export { type Sector, sectors, sectorsOf } from "./catalogue/sectors.ts";
export { factsRead, levelsRead, nameInCase } from "./catalogue/facts-read.ts";
export { type DutyEntry, type TargetEntry, duties, targets } from "./catalogue/duties.ts";
export { type RegisterEntry, interpretationsRegister } from "./register/register.ts";
export { type Responsible, responsibleFor } from "./catalogue/responsible.ts";
export { type Doubt, otherDoubts } from "./register/other-doubts.ts";
