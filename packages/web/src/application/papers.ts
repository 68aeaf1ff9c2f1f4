import type { CaseBody } from "../api/bodies.ts";
import type { Question } from "./draft.ts";

type Held = CaseBody["evidence"][number];

/** One paper that proves several facts: it is uploaded once and stands for all of them. */
export interface PaperWanted {
  readonly paper: { readonly zh: string; readonly en: string };
  readonly facts: readonly Question[];
  /** Facts that still lack it. */
  readonly lacking: readonly string[];
  /** The files that are there, each with the ids under which it stands for its facts. */
  readonly files: readonly {
    readonly name: string;
    readonly size: number;
    readonly ids: readonly string[];
  }[];
}

/** The papers that the facts of the applicant (null) or of a thing need, each once. */
export function papersWanted(
  questions: readonly Question[],
  needed: readonly string[],
  item: string | null,
  { evidence, evidenceMissing }: Pick<CaseBody, "evidence" | "evidenceMissing">,
): readonly PaperWanted[] {
  const asked = questions.filter(
    (each) =>
      each.evidence !== null &&
      (needed.includes(each.fact) || evidence.some(({ fact }) => fact === each.fact)),
  );
  return [...Map.groupBy(asked, (each) => each.evidence?.zh ?? "")].flatMap(([, facts]) => {
    const paper = facts[0]?.evidence;
    if (!paper) return [];
    const mine = ({ fact, item: of }: Pick<Held, "fact" | "item">): boolean =>
      of === item && facts.some((each) => each.fact === fact);
    const files = Map.groupBy(evidence.filter(mine), ({ name, size }) => `${size} ${name}`);
    return [
      {
        paper,
        facts,
        lacking: evidenceMissing.filter(mine).map(({ fact }) => fact),
        files: [...files.values()].map((held) => ({
          name: held[0]?.name ?? "",
          size: held[0]?.size ?? 0,
          ids: held.map(({ id }) => id),
        })),
      },
    ];
  });
}
