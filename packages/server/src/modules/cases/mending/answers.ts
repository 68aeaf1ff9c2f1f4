import type { StepContext } from "../way/context.ts";
import { defectsUnanswered, noSuchDefect, notChanged, nothingMended } from "../refusals.ts";
import type { Change, Changes, PaperAdded, Place } from "./change.ts";
import { changesSince, isAt } from "./changes.ts";
import { type Defect, defectsIn, letterOpen } from "./defects.ts";

/** What the applicant says of one defect. */
export interface Said {
  /** Its number in the letter: the first is 1. */
  readonly defect: number;
  /** A word on it: why it was not mended, or how. */
  readonly words: string | null;
  /** Facts that were changed, or papers that were added, for it elsewhere than where the letter says. */
  readonly by: readonly Place[];
}

/** How a defect was answered. */
export interface Answer {
  readonly facts: readonly Change[];
  readonly papers: readonly PaperAdded[];
  readonly words: string | null;
}

/** What was done about a defect: where it is, and where the applicant says. */
export function answerTo(
  { about }: Defect,
  changes: Changes,
  said: Pick<Said, "words" | "by"> | undefined,
): Answer {
  const places = [...(about === null ? [] : [about]), ...(said?.by ?? [])];
  const here = (each: Place): boolean => places.some((place) => isAt(place, each));
  const words = said?.words?.trim() ?? "";
  return {
    facts: changes.facts.filter(here),
    papers: changes.papers.filter(here),
    words: words === "" ? null : words,
  };
}

/** Whether a defect was answered at all: by a changed fact, a paper, or a word. */
const isAnswer = ({ facts, papers, words }: Answer): boolean =>
  facts.length + papers.length > 0 || words !== null;

/**
 * 补正: every defect of the letter is answered, by a fact that was changed, a paper that was added, or a word why not. How
 * each was answered is kept; answers what the record of the step says of it, or null where no letter is open.
 *
 * @throws {ApiError} 422 with every defect that is not, and where nothing was done at all
 */
export async function answerDefects(
  { transaction, found, rulebook, at, actor }: StepContext,
  said: readonly Said[],
): Promise<Readonly<Record<string, unknown>> | null> {
  const letter = letterOpen(found);
  const defects = letter === null ? [] : defectsIn(letter);
  const strange = said.filter(({ defect }) => defects[defect - 1] === undefined);
  if (strange.length > 0) {
    throw noSuchDefect(
      strange.map(({ defect }) => defect),
      defects.length,
    );
  }
  if (letter === null) return null;
  const changes = await changesSince(transaction, found, rulebook, letter.position);
  const done: readonly Place[] = [...changes.facts, ...changes.papers];
  const unchanged = said.flatMap(({ by }) =>
    by.filter((place) => !done.some((each) => isAt(each, place))),
  );
  if (unchanged.length > 0) throw notChanged(unchanged);
  const answers = defects.map((defect, index) =>
    answerTo(
      defect,
      changes,
      said.find((each) => each.defect === index + 1),
    ),
  );
  const open = answers.flatMap((answer, index) => (isAnswer(answer) ? [] : [index]));
  const told = defects.map(({ words }, index) => ({ number: index + 1, words }));
  if (open.length === defects.length && done.length === 0) throw nothingMended(told);
  if (open.length > 0) throw defectsUnanswered(told.filter((_, index) => open.includes(index)));
  await transaction
    .insertInto("cases.defect_answer")
    .values(
      answers.map(({ facts, papers, words }, index) => ({
        case_id: found.id,
        position: letter.position,
        defect: index + 1,
        facts: JSON.stringify(facts),
        papers: JSON.stringify(papers),
        words,
        at,
        by: actor.user,
      })),
    )
    .execute();
  return {
    mended: answers.map(({ facts, papers, words }) => ({
      facts: facts.map(({ fact, item }) => ({ fact, item })),
      papers: papers.length,
      said: words !== null,
    })),
  };
}
