import { loadErrata, loadScan, volumes } from "@gongbao/corpus";
import { type Issue, parseIssue, readErrata } from "@gongbao/gazette";

const [first] = volumes;

/** The issue that commands read: the first volume kept in the corpus, parsed with its errata. */
export function openIssue(): Issue {
  return parseIssue(loadScan(first), { id: first, errata: readErrata(loadErrata(first)) });
}
