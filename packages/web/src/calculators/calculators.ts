/** The calculators, in the order in which they are offered: small forms over the rulebook's own measures and figures. */
export const calculators = [
  {
    id: "small-profit",
    title: "calculators.smallProfit",
    text: "calculators.smallProfitText",
    subject: "enterprise",
    measures: ["d23-08-small-profit"],
  },
  {
    id: "vat",
    title: "calculators.vat",
    text: "calculators.vatText",
    subject: "enterprise",
    measures: ["d23-08-vat-rates", "d23-08-small-scale", "d23-08-local-taxes"],
  },
  {
    id: "super-deduction",
    title: "calculators.deduction",
    text: "calculators.deductionText",
    subject: "enterprise",
    measures: ["d23-01-research", "d23-01-overseas-research"],
  },
  {
    id: "land",
    title: "calculators.land",
    text: "calculators.landText",
    subject: "enterprise",
    measures: ["d1-21-land-floor"],
  },
  {
    id: "talent",
    title: "calculators.talent",
    text: "calculators.talentText",
    subject: "enterprise",
    measures: [
      "d1-18-top-living",
      "d1-18-top-rent",
      "d1-18-high-living",
      "d1-18-high-rent",
      "d1-18-professional",
    ],
  },
  {
    id: "interest",
    title: "calculators.interest",
    text: "calculators.interestText",
    subject: "enterprise",
    measures: [
      "d1-02-provincial-benchmark-interest",
      "d1-02-municipal-major-interest",
      "d1-07-loan-interest",
      "d2-07-farm-interest",
      "d2-19-pledged-interest",
      "d22-07-provincial-major",
      "d22-07-municipal-major",
      "d24-10-pledge-interest",
      "d25-02-provincial-major",
      "d25-10-startup-loan",
    ],
  },
  {
    id: "premium",
    title: "calculators.premium",
    text: "calculators.premiumText",
    subject: "enterprise",
    measures: [
      "d2-25-insured",
      "d24-10-patent-insurance",
      "d25-01-first-set-premium",
      "d25-01-research-premium",
      "d25-04-safety-premium",
      "d25-08-forest-premium",
    ],
  },
  {
    id: "enclave",
    title: "calculators.enclave",
    text: "calculators.enclaveText",
    subject: "county",
    measures: ["d21-05-enclave"],
  },
] as const;

/** One of them. */
export type Calculator = (typeof calculators)[number];
