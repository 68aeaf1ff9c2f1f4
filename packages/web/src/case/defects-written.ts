import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { listsOf, nameOf, questionsOf, readDraft } from "../application/draft.ts";
import { isWordsByName } from "./kept.ts";

/** A defect as a clerk writes it. */
export interface WrittenDefect {
  readonly words: string;
  /** The key of the fact that it is about; empty where it is about none. */
  readonly about: string;
}

/** A fact that a defect may be about. */
export interface Place {
  readonly key: string;
  readonly fact: string;
  readonly item: string | null;
  readonly label: { readonly zh: string; readonly en: string };
}

/** Whether what a browser kept is a list of defects. */
export const isListOfDefects = (value: unknown): value is readonly WrittenDefect[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((each) => isWordsByName(each) && "words" in each && "about" in each);

/** All that a form asks of the applicant and of each thing that it names, stated or not. */
export function placesOf(
  { stated }: Pick<CaseBody, "stated">,
  { questions }: Pick<ProgrammeBody, "questions">,
): readonly Place[] {
  const place = (fact: string, item: string | null, label: Place["label"]): Place => ({
    key: `${fact} ${item ?? ""}`,
    fact,
    item,
    label,
  });
  const { things } = readDraft(stated, questions);
  return [
    ...questionsOf(questions, "facts").map(({ fact, label }) => place(fact, null, label)),
    ...listsOf(questions).flatMap((list) =>
      (things[list] ?? []).flatMap((thing, index) =>
        questionsOf(questions, list).map(({ fact, label }) =>
          place(fact, nameOf(thing, index), label),
        ),
      ),
    ),
  ];
}

/** The defects as they are sent; empty lines are none. */
export const toSaid = (
  written: readonly WrittenDefect[],
  places: readonly Place[],
): { words: string; fact?: string; item?: string }[] =>
  written.flatMap(({ words, about }) => {
    if (words.trim() === "") return [];
    const place = places.find(({ key }) => key === about);
    return [
      {
        words: words.trim(),
        ...(place !== undefined && { fact: place.fact }),
        ...(place !== undefined && place.item !== null && { item: place.item }),
      },
    ];
  });
