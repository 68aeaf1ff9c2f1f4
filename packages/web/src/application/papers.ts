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
    /** The facts that it stands for. */
    readonly proves: readonly string[];
  }[];
}

/**
 * The facts that a further file is sent for: all that the paper is to prove or proves already, so that a wrong file can be
 * removed and the right one stands for everything. What has this very file has it already.
 */
export function targetsOf(
  { facts, lacking, files }: PaperWanted,
  { name, size }: { readonly name: string; readonly size: number },
): readonly string[] {
  const proved = new Set([...lacking, ...files.flatMap(({ proves }) => proves)]);
  const wanted = facts.map(({ fact }) => fact).filter((fact) => proved.has(fact));
  const same = files.find((file) => file.name === name && file.size === size)?.proves ?? [];
  const others = wanted.filter((fact) => !same.includes(fact));
  if (others.length > 0) return others;
  return wanted.length > 0 ? wanted : facts.map(({ fact }) => fact);
}

/** Papers by their files: one that stands for several facts is one file. */
const filesOf = (held: readonly Held[]): PaperWanted["files"] =>
  [...Map.groupBy(held, ({ name, size }) => `${size} ${name}`).values()].map((alike) => ({
    name: alike[0]?.name ?? "",
    size: alike[0]?.size ?? 0,
    ids: alike.map(({ id }) => id),
    proves: alike.map(({ fact }) => fact),
  }));

/** The paper that a letter may mean with a fact, whether the programme needs it or not. */
export const paperAbout = (
  question: Question,
  item: string | null,
  { evidence }: Pick<CaseBody, "evidence">,
): PaperWanted => ({
  paper: question.evidence ?? question.label,
  facts: [question],
  lacking: [],
  files: filesOf(evidence.filter((held) => held.fact === question.fact && held.item === item)),
});

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
    return [
      {
        paper,
        facts,
        lacking: evidenceMissing.filter(mine).map(({ fact }) => fact),
        files: filesOf(evidence.filter(mine)),
      },
    ];
  });
}
