import { upgrades } from "./same-work.ts";

/** Supports of a project by other payers or in other ways, beside whichever support of its upgrading stands. */
const ofProjects = [
  "d22-02-landmark-equity",
  "d22-03-supply-chain",
  "d22-05-driven-project",
  "d22-06-new-project",
  "d22-07-upgrade-firm",
];

const livingOf = (rank: string) =>
  ["living", "rent", "project"].map((what) => `d1-18-${rank}-${what}`);

/** Groups of measures of several documents that each reward different work. */
export const crossDocumentIndependent: readonly (readonly string[])[] = [
  ...upgrades.map((upgrade) => [...ofProjects, upgrade]),
  // Being admitted to the province's programme, and growing, are two works of one cluster.
  ["d1-03-flying-geese-cluster", "d22-04-cluster-revenue"],
  // Sales, being listed, a loan that falls due, a missing title and research are different matters of a firm.
  ["d22-01-private-leader", "d1-09-listing"],
  ["d22-01-private-leader", "d1-10-on-lending"],
  ["d22-01-private-leader", "d1-11-title-equity"],
  ["d22-01-private-leader", "d24-01-research"],
  ["d1-15-transfer-service", "d24-14-service-matching"],
  // A deduction from income, and a subsidy.
  ["d23-01-research", "d24-01-research"],
  ["d23-01-overseas-research", "d24-01-research"],
  // Being recognised, and each firm raised.
  ["d1-16-incubator", "d24-03-firms-raised"],
  ["d1-16-makerspace", "d24-03-firms-raised"],
  // Allowances of a person brought in, a place in a national programme, and work as a science envoy.
  ...["d2-14-science-envoy", "d24-13-science-envoy"].flatMap((envoy) => [
    [...livingOf("top"), "d24-11-programme", envoy],
    ["d1-18-top-equity", "d24-11-programme", envoy],
    [...livingOf("high"), "d24-11-programme", envoy],
    ["d1-18-professional", "d24-11-programme", envoy],
    ["d25-28-talent", "d24-11-programme", envoy],
    ["d25-28-star", "d24-11-programme", envoy],
  ]),
];
