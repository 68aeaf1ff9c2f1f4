import type { CaseBody } from "../api/bodies.ts";
import { useKept } from "../kept/useKept.ts";
import { type Typed, saidOf, unansweredOf } from "./answers.ts";
import { letterOpen } from "./defects.ts";

/** What is being said of the defects of a letter. */
export type Answers = ReturnType<typeof useAnswers>;

const isTyped = (value: unknown): value is Typed =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((each) => typeof each === "string");

/** The answers to the letter that is open, kept in this browser until they are sent. */
export function useAnswers(found: CaseBody, user: string) {
  const letter = letterOpen(found);
  const { value, set, forget } = useKept<Typed>(
    `${user}/mend/${found.number}/${letter?.position ?? ""}`,
    {},
    isTyped,
  );
  const said = letter === null ? [] : saidOf(letter, value);
  return {
    at: (key: string): string => value[key] ?? "",
    write: (key: string, text: string) => set({ ...value, [key]: text }),
    said,
    unanswered: letter === null ? [] : unansweredOf(letter, said),
    forget,
  };
}
