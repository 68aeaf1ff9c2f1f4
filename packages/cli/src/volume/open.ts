import { loadErrata, loadOrganisations, loadScan, volumes } from "@gongbao/corpus";
import {
  type Issue,
  type OrganisationRegister,
  parseIssue,
  readErrata,
  readOrganisations,
} from "@gongbao/gazette";

const [first] = volumes;

/** The register of bodies that goes with the issue. */
export const openRegister = (): OrganisationRegister => readOrganisations(loadOrganisations(first));

/** The issue that commands read: the first volume kept in the corpus, parsed with its errata and its register of bodies. */
export function openIssue(organisations: OrganisationRegister = openRegister()): Issue {
  return parseIssue(loadScan(first), {
    id: first,
    errata: readErrata(loadErrata(first)),
    organisations,
  });
}
