import { fileURLToPath } from "node:url";
import { type MoneyRange, type Scheme, allocate } from "@gongbao/engine";
import type { Issue } from "@gongbao/gazette";
import { openData } from "../allocation/open-data.ts";
import { citePlace } from "../volume/place.ts";
import type { PageEntry } from "./page.ts";

/** The pool of the fictional example, where a scheme shares one. */
const POOL = "5000万元";

const exampleOf = (scheme: Scheme): string =>
  fileURLToPath(new URL(`../../../../examples/allocations/${scheme.id}.csv`, import.meta.url));

/** The interpretations of the allocation schemes, each with what its readings give on the fictional example. */
export async function schemeEntries(
  issue: Issue,
  schemes: readonly Scheme[],
): Promise<readonly PageEntry[]> {
  const entries: PageEntry[] = [];
  for (const scheme of schemes) {
    const { dataset } = await openData(exampleOf(scheme), scheme);
    const unset = scheme.parameters.filter(({ value }) => value === null);
    // A prize for each place, or a rate, so that the readings can be told apart.
    const parameters = Object.fromEntries(
      unset.map(({ id, type }, at) => [
        id,
        type === "money" ? `${(unset.length - at) * 100}万元` : "30%",
      ]),
    );
    for (const { citations, ...interpretation } of scheme.interpretations) {
      const byReading = interpretation.readings.map(({ id }) => {
        const result = allocate(scheme, dataset, {
          pool: scheme.distribution.how === "proportional" ? POOL : null,
          parameters,
          readings: { [interpretation.id]: id },
        });
        if (!result.ok)
          throw new Error(result.problems.map(({ message }) => message.en).join("\n"));
        return [id, result.allocation] as const;
      });
      const rows = dataset.subjects.map(({ name }, at) => ({
        name,
        amounts: Object.fromEntries(
          byReading.flatMap(([id, { shares }]): readonly (readonly [string, MoneyRange])[] => {
            const share = shares[at];
            return share ? [[id, share.amount]] : [];
          }),
        ),
      }));
      entries.push({
        interpretation,
        quotes: citations
          .flatMap((index) => scheme.citations[index] ?? [])
          .map(({ document, article, quote }) => ({
            place: citePlace(issue, document, article),
            quote,
          })),
        example: {
          name: `${scheme.title.zh}，examples/allocations/${scheme.id}.csv（虚构）`,
          rows,
        },
      });
    }
  }
  return entries;
}
