import type { Case } from "./model.ts";

/** What a step is taken with. */
export interface Said {
  readonly said: unknown;
  /** Why it is refused for what is said or for how the case stands; null where it is not. */
  readonly refusal: string | null;
  readonly apply: (answer: unknown) => void;
}

/** The case is in another state then. */
export const goTo = (found: Case, state: string) => (): void => {
  found.state = state;
};
