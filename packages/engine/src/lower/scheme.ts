import type {
  Column,
  Derived,
  Distribution,
  Scheme,
  SchemeParameter,
  SubjectCondition,
} from "../allocate/scheme.ts";
import { writeRational } from "../quantity/rational.ts";
import type { InterpretationDefinition, Place } from "../vocabulary/article.ts";
import type { Label } from "../ir/rulebook.ts";
import { AnchorError, Anchors } from "./anchor.ts";
import type { FigureType, Source } from "./source.ts";

/**
 * A figure of an allocation scheme in the words of the text; `words: null` where the text names a figure and gives
 * none: unknown, never zero.
 */
export interface SchemeFigure extends Pick<SchemeParameter, "id" | "label" | "domain"> {
  readonly type: Extract<FigureType, "money" | "ratio" | "points" | "count">;
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

/**
 * Finds the words of a scheme in the text and reads its figures: every citation points at the characters that say it.
 * Throws AnchorError, naming every fault.
 */
export function lowerScheme(definition: SchemeDefinition, source: Source): Scheme {
  const anchors = new Anchors(source);
  const quote = (where: string, { document, article, quote: words }: Place): number =>
    anchors.quote(where, document, article, words);
  const figure = ({ words, place, occurrence = 1, ...rest }: SchemeFigure): SchemeParameter => {
    const where = `${definition.id}.${rest.id}`;
    const said = quote(where, place);
    if (words === null) return { ...rest, value: null, citation: said };
    const value = source.read(rest.type, words);
    if (value === null || typeof value === "string") {
      anchors.fault("words-unreadable", where, words, `these words are no ${rest.type}`);
      return { ...rest, value: null, citation: said };
    }
    const citation = anchors.words(where, [said], words, occurrence);
    return { ...rest, value: writeRational(value), citation };
  };
  const scheme: Scheme = {
    format: "gongbao-allocation",
    version: 1,
    id: definition.id,
    title: definition.title,
    columns: definition.columns,
    parameters: definition.figures.map((one) => figure(one)),
    interpretations: definition.interpretations.map(({ places, ...rest }) => ({
      ...rest,
      citations: places.map((place) => quote(rest.id, place)),
    })),
    derived: definition.derived.map(({ place, ...rest }) => ({
      ...rest,
      citation: place ? quote(rest.id, place) : null,
    })),
    eligible: definition.eligible,
    distribution: definition.distribution,
    citations: anchors.citations,
  };
  if (anchors.faults.length > 0) throw new AnchorError(anchors.faults);
  return scheme;
}
