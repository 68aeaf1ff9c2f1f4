import { loadErrata, loadOrganisations, loadScan } from "@gongbao/corpus";
import { parseIssue, readErrata, readOrganisations } from "@gongbao/gazette";
import { loadRulebook } from "@gongbao/rulebook";

const id = "liaocheng-2019-02";

/** The rulebook of the first volume. */
export const rulebook = loadRulebook(
  parseIssue(loadScan(id), {
    id,
    errata: readErrata(loadErrata(id)),
    organisations: readOrganisations(loadOrganisations(id)),
  }),
);
