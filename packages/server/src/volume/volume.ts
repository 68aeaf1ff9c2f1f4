import { type VolumeId, loadErrata, loadScan, volumes } from "@gongbao/corpus";
import type { Rulebook } from "@gongbao/engine";
import { type Issue, parseIssue, readErrata } from "@gongbao/gazette";
import { loadRulebook } from "@gongbao/rulebook";

/** A volume as served: parsed once, at start. */
export interface ServedVolume {
  readonly issue: Issue;
  readonly rulebook: Rulebook;
}

/** Reads one volume from the corpus. Throws where its files cannot be read or its rules lost their anchors. */
function loadVolume(id: VolumeId): ServedVolume {
  const issue = parseIssue(loadScan(id), { id, errata: readErrata(loadErrata(id)) });
  return { issue, rulebook: loadRulebook(issue) };
}

/** Every volume of the corpus, in its order. */
export function loadVolumes(): readonly ServedVolume[] {
  return volumes.map((id) => loadVolume(id));
}
