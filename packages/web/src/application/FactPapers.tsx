import type { CaseBody } from "../api/bodies.ts";
import { InChinese } from "../language/InChinese.tsx";

/** The papers that prove one fact, to be taken down. */
export function FactPapers({
  found: { number, evidence },
  fact,
  item,
}: {
  readonly found: CaseBody;
  readonly fact: string;
  readonly item: string | null;
}) {
  return evidence
    .filter((paper) => paper.fact === fact && paper.item === item)
    .map(({ id, name }) => (
      <a key={id} className="said-paper" href={`/api/v1/cases/${number}/evidence/${id}`} download>
        <InChinese words={name} />
      </a>
    ));
}
