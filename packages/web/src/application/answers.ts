import type { Defect, Mending } from "./defects.ts";
import type { AnswerSaid } from "./useStep.ts";

/** What is typed and ticked about the defects of a letter, by `1` and by `1⏎` and what was done. */
export type Typed = Readonly<Record<string, string>>;

/** A fact that was changed, or a paper that was added. */
type Place = Pick<Mending["papers"][number], "fact" | "item">;

export const wordsKey = (number: number): string => String(number);

const byKey = (number: number, { fact, item }: Place): string =>
  `${number}\n${fact}\n${item ?? ""}`;

/** Something that was done since the letter, to be pointed to: a fact stated otherwise, or a paper, with all that it proves. */
export interface Done {
  readonly key: string;
  /** The paper's name; null for a fact. */
  readonly paper: string | null;
  /** What was changed, or what the paper is for. */
  readonly of: readonly (Place & Pick<Mending["papers"][number], "label">)[];
  /** What is sent where it is pointed to. */
  readonly places: readonly Place[];
}

const placeOf = ({ fact, item }: Place): Place => ({ fact, item });

/**
 * Everything that was done since the letter: each changed fact, and each paper once, for however many facts it was given. A
 * paper is pointed to by those of its facts that were not changed as well: else the change would be told with it.
 */
export function doneSince({ facts, papers }: Pick<Mending, "facts" | "papers">): readonly Done[] {
  const changed = new Set(facts.map((fact) => byKey(0, fact)));
  const byName = Map.groupBy(papers, ({ name }) => name);
  return [
    ...facts.map((fact) => ({
      key: byKey(0, fact),
      paper: null,
      of: [fact],
      places: [placeOf(fact)],
    })),
    ...[...byName].map(([name, of]) => {
      const alone = of.filter((one) => !changed.has(byKey(0, one)));
      return {
        key: `paper\n${name}`,
        paper: name,
        of,
        places: (alone.length === 0 ? of : alone).map(placeOf),
      };
    }),
  ];
}

/** Where it is kept that something done was for a defect. */
export const doneKey = (number: number, { key }: Pick<Done, "key">): string => `${number}\n${key}`;

/** What is said of the defects, as it is sent: words, and what was done and is still there. */
export function saidOf(letter: Mending, typed: Typed): readonly AnswerSaid[] {
  const done = doneSince(letter);
  return letter.defects.flatMap((_, index): AnswerSaid[] => {
    const defect = index + 1;
    const words = typed[wordsKey(defect)]?.trim() ?? "";
    const places = done
      .filter((each) => typed[doneKey(defect, each)] === "true")
      .flatMap((each) => each.places);
    const by = [...new Map(places.map((place) => [byKey(0, place), place])).values()].map(
      ({ fact, item }) => ({ fact, ...(item !== null && { item }) }),
    );
    if (words === "" && by.length === 0) return [];
    return [{ defect, ...(words !== "" && { words }), ...(by.length > 0 && { by }) }];
  });
}

/** The defects that nothing was done or said about, by their numbers. */
export function unansweredOf(
  letter: Mending,
  said: readonly AnswerSaid[],
): readonly (Pick<Defect, "words"> & { readonly number: number })[] {
  return letter.defects.flatMap(({ words, facts, papers }, index) =>
    facts.length + papers.length > 0 || said.some(({ defect }) => defect === index + 1)
      ? []
      : [{ number: index + 1, words }],
  );
}
