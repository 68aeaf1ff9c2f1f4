import { type VolumeId, loadErrata, loadOrganisations, loadScan, volumes } from "@gongbao/corpus";
import type { Rulebook, Scheme } from "@gongbao/engine";
import {
  type Chronicle,
  type Issue,
  type OrganisationRegister,
  PostRegister,
  parseIssue,
  readAppointments,
  readChronicles,
  readErrata,
  readOrganisations,
} from "@gongbao/gazette";
import { loadRulebook, loadSchemes } from "@gongbao/rulebook";

/** A volume as served: read once, at start. */
export interface ServedVolume {
  readonly issue: Issue;
  readonly organisations: OrganisationRegister;
  readonly posts: PostRegister;
  readonly chronicles: readonly Chronicle[];
  readonly rulebook: Rulebook;
  /** How it shares pools over counties, zones and parks. */
  readonly schemes: readonly Scheme[];
}

/** Reads one volume from the corpus. Throws where its files cannot be read or its rules lost their anchors. */
function loadVolume(id: VolumeId): ServedVolume {
  const organisations = readOrganisations(loadOrganisations(id));
  const issue = parseIssue(loadScan(id), {
    id,
    errata: readErrata(loadErrata(id)),
    organisations,
  });
  return {
    issue,
    organisations,
    posts: new PostRegister(issue, readAppointments(issue, organisations)),
    chronicles: readChronicles(issue, organisations),
    rulebook: loadRulebook(issue),
    schemes: loadSchemes(issue),
  };
}

/** Every volume of the corpus, in its order. */
export function loadVolumes(): readonly ServedVolume[] {
  return volumes.map((id) => loadVolume(id));
}
