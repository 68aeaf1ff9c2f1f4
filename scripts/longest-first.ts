import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Tests that are known to take long begin first: one that begins last runs alone, while the other cores have nothing left.
 * On a new machine nothing else tells which those are.
 */
const long = [
  "packages/server/test/hard/",
  "packages/population/src/parity/",
  "packages/population/src/parity.test.ts",
  "packages/server/src/database/population.test.ts",
  "packages/web/test/every-page.test.ts",
  "packages/cli/src/main.test.ts",
];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = long.findIndex((part) => moduleId.includes(part));
  return at < 0 ? long.length : at;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- It sorts files, and is no array.
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
