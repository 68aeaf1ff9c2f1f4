import type { Label, Rulebook } from "@gongbao/engine";
import { UNKNOWN } from "../columns/population.ts";
import { PopulationFailure } from "../table/problem.ts";
import { GROUPS, type PopulationSchema, schemaOf } from "../table/schema.ts";
import type { Batch } from "../table/batches.ts";

/** A column of the holders that a comparison is broken down by. */
export interface Dimension {
  readonly column: string;
  readonly label: Label;
  /** The holder's value in a batch; null where it is not known. */
  readonly valueOf: (batch: Batch, holder: number) => string | null;
  /** How a value is said; null where it says itself. */
  readonly labels: ReadonlyMap<string, Label> | null;
}

const LABELS: Readonly<Record<string, Label>> = {
  county: { zh: "县（市、区）", en: "County or zone" },
  industry: { zh: "行业", en: "Industry" },
  size: { zh: "规模", en: "Size" },
};

const YES_NO = [
  { id: "no", zh: "否", en: "no" },
  { id: "yes", zh: "是", en: "yes" },
] as const;

/**
 * The columns to break down by, and the schema of a population that has them. A level or a yes-or-no fact of the holder
 * goes by its values; any name that is no fact is a column of text, which the file must have. Throws PopulationFailure
 * for amounts, counts, shares and days, which have too many values to go by.
 */
export function dimensionsOf(
  rulebook: Rulebook,
  subject: string,
  columns: readonly string[],
): { readonly dimensions: readonly Dimension[]; readonly schema: PopulationSchema } {
  const schema = schemaOf(rulebook, subject);
  const texts: string[] = [...GROUPS];
  const dimensions = [...new Set(columns)].map((column): Dimension => {
    const fact = rulebook.facts.find(({ id, of }) => id === column && of.includes(subject));
    if (!fact && column !== "id") {
      if (!texts.includes(column)) texts.push(column);
      const place = texts.indexOf(column);
      return {
        column,
        label: LABELS[column] ?? { zh: column, en: column },
        valueOf: ({ groups }, holder) => {
          const group = groups[place];
          return group?.values[group.codes[holder] ?? -1] ?? null;
        },
        labels: null,
      };
    }
    const values = fact?.type === "level" ? fact.levels : fact?.type === "truth" ? YES_NO : null;
    if (!fact || !values)
      throw new PopulationFailure("not-to-group-by", {
        zh: `不能按“${column}”分组：只能按文字、等级或是非的列`,
        en: `nothing is grouped by “${column}”: only columns of text, levels or yes and no`,
      });
    return {
      column,
      label: fact.label,
      valueOf: ({ population }, holder) => {
        const code = population.holders.columns.get(column)?.[holder] ?? UNKNOWN;
        return values[code]?.id ?? null;
      },
      labels: new Map(values.map(({ id, zh, en }) => [id, { zh, en }])),
    };
  });
  return { dimensions, schema: { ...schema, ...withTexts(schema, texts) } };
}

function withTexts({ holders }: PopulationSchema, texts: readonly string[]) {
  const there = new Set(holders.columns.map(({ name }) => name));
  const more = texts
    .filter((name) => !there.has(name))
    .map((name) => ({
      name,
      type: "text" as const,
      required: false,
      fact: null,
      levels: [],
      domain: null,
    }));
  return { groups: texts, holders: { ...holders, columns: [...holders.columns, ...more] } };
}
