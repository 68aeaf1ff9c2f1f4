import type { Scheme, SchemeParameter } from "../allocate/scheme.ts";
import { writeRational } from "../quantity/rational.ts";
import type { Place } from "../vocabulary/place.ts";
import type { SchemeDefinition, SchemeFigure } from "../vocabulary/scheme.ts";
import { AnchorError, Anchors } from "./anchor.ts";
import type { Source } from "./source.ts";

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
