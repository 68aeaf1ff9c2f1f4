import type {
  Column,
  Derived,
  Distribution,
  SchemeParameter,
  SubjectCondition,
} from "../allocate/scheme.ts";
import type { Label } from "../ir/rulebook.ts";
import type { InterpretationDefinition, Place } from "./place.ts";

/**
 * A figure of an allocation scheme in the words of the text; `words: null` where the text names a figure and gives
 * none: unknown, never zero.
 */
export interface SchemeFigure extends Pick<SchemeParameter, "id" | "label" | "domain"> {
  readonly type: "money" | "ratio" | "points" | "count";
  readonly words: string | null;
  /** Which of the words within the quote, from 1. */
  readonly occurrence?: number;
  readonly place: Place;
}

/** An allocation scheme as its author writes it. */
export interface SchemeDefinition {
  readonly id: string;
  readonly title: Label;
  readonly columns: readonly Column[];
  readonly figures: readonly SchemeFigure[];
  readonly interpretations: readonly InterpretationDefinition[];
  readonly derived: readonly (Omit<Derived, "citation"> & { readonly place?: Place })[];
  readonly eligible: SubjectCondition | null;
  readonly distribution: Distribution;
}
