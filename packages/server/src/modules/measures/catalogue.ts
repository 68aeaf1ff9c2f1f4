import {
  type Award,
  type Measure,
  type Rulebook,
  allParts,
  assess,
  expressionsOf,
  readCase,
  readYuan,
} from "@gongbao/engine";
import { catalogue, sectorsOf } from "@gongbao/rulebook";
import type { ServedVolume } from "../../volume/volume.ts";
import type { MeasureBody } from "./schemas.ts";

const made = new WeakMap<ServedVolume, readonly MeasureBody[]>();

/** Every measure of a volume as a catalogue shows it; worked out once, since a volume does not change. */
export function measuresOf(volume: ServedVolume): readonly MeasureBody[] {
  const known = made.get(volume);
  if (known) return known;
  const fresh = worked(volume);
  made.set(volume, fresh);
  return fresh;
}

function worked({ issue, rulebook }: ServedVolume): readonly MeasureBody[] {
  const most = mostOf(rulebook);
  const mostForOne = mostForOneOf(rulebook);
  const measures = new Map(rulebook.measures.map((measure) => [measure.id, measure]));
  return catalogue(issue, rulebook).flatMap((entry): MeasureBody[] => {
    const measure = measures.get(entry.id);
    if (!measure) return [];
    const citations = measure.citations.flatMap((index) => rulebook.citations[index] ?? []);
    return [
      {
        ...entry,
        holders: measure.holders,
        item: measure.item,
        sectors: sectorsOf(
          measure.title.zh,
          citations.map(({ quote }) => quote),
        ),
        most: most.get(measure.id) ?? null,
        mostForOne: most.has(measure.id) ? null : (mostForOne.get(measure.id) ?? null),
        from: measure.validity.from,
        until: measure.validity.until,
        citations: citations.map(({ document, article, start, end, quote }) => ({
          document,
          article,
          start,
          end,
          quote,
        })),
        rivals: rivalsOf(rulebook, measure),
        interpretations: interpretationsOf(rulebook, measure),
      },
    ];
  });
}

/** By measure: the most that one who says nothing of themselves could get in a year; absent where it has no upper end. */
function mostOf(rulebook: Rulebook): ReadonlyMap<string, string> {
  return largest(holdersOf(rulebook).flatMap((subject) => awardsOf(rulebook, { subject })));
}

/** By measure: the most in a year for one thing of which nothing is said; absent where that has no upper end, or it is for no thing. */
function mostForOneOf(rulebook: Rulebook): ReadonlyMap<string, string> {
  const lists = rulebook.subjects.flatMap(({ list }) => list ?? []);
  const one = Object.fromEntries(lists.map((list) => [list, [{ id: "1" }]]));
  return largest(
    holdersOf(rulebook)
      .flatMap((subject) => awardsOf(rulebook, { subject, ...one }))
      .filter(({ item }) => item !== null),
  );
}

const holdersOf = (rulebook: Rulebook): readonly string[] =>
  rulebook.subjects.flatMap(({ id, list }) => (list === null ? [id] : []));

/** What comes of a case in which nothing else is said; nothing where there is no such case. */
function awardsOf(rulebook: Rulebook, said: Readonly<Record<string, unknown>>): readonly Award[] {
  const reading = readCase({ "as-of": rulebook.date, ...said }, rulebook);
  return reading.ok ? assess(rulebook, reading.case).awards : [];
}

/** By measure the largest upper end; absent where one has none. */
function largest(awards: readonly Award[]): ReadonlyMap<string, string> {
  const most = new Map<string, string>();
  const open = new Set<string>();
  for (const { measure, amount } of awards)
    if (amount.max === null) open.add(measure);
    else most.set(measure, larger(amount.max, most.get(measure)));
  for (const id of open) most.delete(id);
  return most;
}

const larger = (sum: string, other = "0.00"): string =>
  (readYuan(other) ?? 0n) > (readYuan(sum) ?? 0n) ? other : sum;

const rivalsOf = (rulebook: Rulebook, { id }: Measure): readonly string[] => [
  ...new Set(
    rulebook.collisions
      .filter(({ measures }) => measures.includes(id))
      .flatMap(({ measures }) => measures.filter((other) => other !== id)),
  ),
];

/** The doubts in the words that bear on a measure, with the reading that is taken. */
function interpretationsOf(rulebook: Rulebook, measure: Measure): MeasureBody["interpretations"] {
  const bearing = new Set(
    expressionsOf(measure)
      .flatMap((expr) => [...allParts(expr)])
      .flatMap((part) => (part.op === "interpretation" ? [part.id] : [])),
  );
  const bound = [
    ...measure.limits,
    ...rulebook.collisions.filter(({ measures }) => measures.includes(measure.id)),
    ...rulebook.sharedLimits.filter(({ measures }) => measures.includes(measure.id)),
  ];
  for (const { under } of bound) if (under) bearing.add(under.interpretation);
  return rulebook.interpretations
    .filter(({ id }) => bearing.has(id))
    .map(({ id, title, why, readings, default: taken }) => ({
      id,
      title,
      why,
      taken: readings.find((reading) => reading.id === taken)?.label ?? { zh: taken, en: taken },
      others: readings.filter((reading) => reading.id !== taken).map(({ label }) => label),
    }));
}
