import {
  type Assessment,
  type Interpretation,
  type MoneyRange,
  type Rulebook,
  assess,
  compareAssessments,
  readCase,
} from "@gongbao/engine";
import type { Example, ExampleTable } from "../examples/examples.ts";

/** What one award comes to under each reading, by reading. */
export interface AwardUnderReadings {
  readonly measure: string;
  readonly item: string | null;
  readonly amounts: Readonly<Record<string, MoneyRange>>;
}

/** An interpretation, and an example on which its readings give different money. */
export interface RegisterEntry {
  readonly interpretation: Interpretation;
  /** Null where no example of the rulebook tells the readings apart. */
  readonly example: {
    readonly file: string;
    readonly name: string;
    readonly awards: readonly AwardUnderReadings[];
  } | null;
}

/** Examples that name a reading of it come first; then those of the articles that its words stand in. */
function candidatesFor(
  { id, citations }: Interpretation,
  rulebook: Rulebook,
  tables: readonly ExampleTable[],
): readonly { readonly file: string; readonly example: Example }[] {
  const all = tables.flatMap(({ file, examples }) =>
    examples.map((example) => ({ file, example })),
  );
  const named = all.filter(({ example }) => example.readings?.[id] !== undefined);
  const places = citations.flatMap((index) => rulebook.citations[index] ?? []);
  const here = new Set(
    rulebook.measures
      .filter((measure) =>
        places.some(
          ({ document, article }) =>
            document === measure.document && (article === null || article === measure.article),
        ),
      )
      .map((measure) => measure.id),
  );
  const near = all.filter(({ example }) =>
    Object.keys(example.expect).some((key) => here.has(key.split(" ")[0] ?? "")),
  );
  return [...new Set([...named, ...near])];
}

function amountsOf(
  { measure, item }: { readonly measure: string; readonly item: string | null },
  assessments: Readonly<Record<string, Assessment>>,
): Readonly<Record<string, MoneyRange>> {
  return Object.fromEntries(
    Object.entries(assessments).map(([reading, { awards }]) => {
      const award = awards.find(
        (one) => one.measure === measure && (one.item?.id ?? null) === item,
      );
      return [reading, award?.amount ?? { min: "0.00", max: "0.00" }];
    }),
  );
}

/** The awards of a case that differ between the readings of one interpretation. */
function underReadings(
  { id, readings }: Interpretation,
  example: Example,
  rulebook: Rulebook,
): readonly AwardUnderReadings[] {
  const reading = readCase(example.case, rulebook);
  if (!reading.ok) return [];
  const assessments = Object.fromEntries(
    readings.map((one) => [
      one.id,
      assess(rulebook, reading.case, { interpretations: { ...example.readings, [id]: one.id } }),
    ]),
  );
  const [first, ...others] = Object.values(assessments);
  if (!first) return [];
  const changed = others.flatMap((other) => compareAssessments(first, other).awards);
  const unique = new Map(changed.map((award) => [`${award.measure} ${award.item ?? ""}`, award]));
  return [...unique.values()].map(({ measure, item }) => ({
    measure,
    item,
    amounts: amountsOf({ measure, item }, assessments),
  }));
}

/** Every interpretation with the first example on which its readings differ in money. */
export function interpretationsRegister(
  rulebook: Rulebook,
  tables: readonly ExampleTable[],
): readonly RegisterEntry[] {
  return rulebook.interpretations.map((interpretation): RegisterEntry => {
    for (const { file, example } of candidatesFor(interpretation, rulebook, tables)) {
      const awards = underReadings(interpretation, example, rulebook);
      if (awards.length > 0)
        return { interpretation, example: { file, name: example.name, awards } };
    }
    return { interpretation, example: null };
  });
}
