import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./scripts/longest-first.ts";

export default defineConfig({
  test: {
    // Pages in a browser that are looked at together: as many as the smallest machine has cores.
    maxConcurrency: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "packages/*/src/**/*.test.ts",
            "packages/server/test/**/*.test.ts",
            "scripts/**/*.test.ts",
          ],
          environment: "node",
          // Many start programs of their own, which take their time on a busy machine.
          testTimeout: 30_000,
          hookTimeout: 90_000,
          // They wait for programs of their own more than they reckon: as many as there are cores, not one less.
          maxWorkers: Math.max(2, availableParallelism()),
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "browser",
          include: ["packages/web/test/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          globalSetup: "packages/web/test/city-setup.ts",
          // After the unit tests: a page under their load would be timed by them.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
