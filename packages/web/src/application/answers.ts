import type { Defect, Mending } from "./defects.ts";
import type { AnswerSaid } from "./useStep.ts";

/** What is typed and ticked about the defects of a letter, by `1` and by `1⏎fact⏎thing`. */
export type Typed = Readonly<Record<string, string>>;

/** A fact that was changed, or a paper that was added. */
type Place = Pick<Mending["papers"][number], "fact" | "item">;

export const wordsKey = (number: number): string => String(number);

export const byKey = (number: number, { fact, item }: Place): string =>
  `${number}\n${fact}\n${item ?? ""}`;

/** Everything that was done since the letter, each place once. */
export function donePlaces({ facts, papers }: Pick<Mending, "facts" | "papers">): readonly Place[] {
  const places = [...facts, ...papers].map(({ fact, item }) => ({ fact, item }));
  return [...new Map(places.map((place) => [byKey(0, place), place])).values()];
}

/** What is said of the defects, as it is sent: words, and changes that are still there. */
export function saidOf(letter: Mending, typed: Typed): readonly AnswerSaid[] {
  const places = donePlaces(letter);
  return letter.defects.flatMap((_, index): AnswerSaid[] => {
    const defect = index + 1;
    const words = typed[wordsKey(defect)]?.trim() ?? "";
    const by = places
      .filter((place) => typed[byKey(defect, place)] === "true")
      .map(({ fact, item }) => ({ fact, ...(item !== null && { item }) }));
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
