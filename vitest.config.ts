import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./scripts/longest-first.ts";

/** What times the page, and needs no city. */
const timed = "packages/web/test/first-load.test.ts";

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
          // The rules are read once in each process, not once more for every file: a third of the work.
          isolate: false,
          // Many start programs of their own, which take their time on a busy machine.
          testTimeout: 30_000,
          hookTimeout: 90_000,
          // They wait for programs of their own a good part of their time: one more than there are cores.
          maxWorkers: availableParallelism() + 1,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "browser",
          include: ["packages/web/test/**/*.test.ts"],
          exclude: [timed],
          environment: "node",
          testTimeout: 60_000,
          // What a page shows is waited for as long as the browser's own commands wait on a busy machine.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 120_000,
          // Two at a time: while one waits for its server the other's page reckons.
          maxWorkers: 2,
          globalSetup: "packages/web/test/city-setup.ts",
          // After the unit tests: a page under their load answers too late.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "browser-timed",
          include: [timed],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Last and alone: the page is timed, not its neighbours.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
