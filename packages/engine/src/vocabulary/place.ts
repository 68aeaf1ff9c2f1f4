import type { Interpretation } from "../ir/rulebook.ts";

/** Words of an article, or of a document outside its articles. */
export interface Place {
  readonly document: string;
  readonly article: string | null;
  readonly quote: string;
}

export interface InterpretationDefinition extends Omit<Interpretation, "citations"> {
  readonly places: readonly Place[];
}
