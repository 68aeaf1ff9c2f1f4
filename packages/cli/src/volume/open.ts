import { loadErrata, loadOrganisations, loadScan, volumes } from "@gongbao/corpus";
import { type Issue, parseIssue, readErrata, readOrganisations } from "@gongbao/gazette";

const [first] = volumes;

/** The issue that commands read: the first volume kept in the corpus, parsed with its errata and its register of bodies. */
export function openIssue(): Issue {
  return parseIssue(loadScan(first), {
    id: first,
    errata: readErrata(loadErrata(first)),
    organisations: readOrganisations(loadOrganisations(first)),
  });
}
