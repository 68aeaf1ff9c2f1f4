/** A measure opened for 2019, as its leading body opens it. */
export interface CityProgramme {
  readonly id: string;
  readonly measure: string;
  readonly title: string;
  /** The office of `residents.ts` that leads, and its body. */
  readonly office: string;
  readonly leading: string;
  readonly supporting: readonly { readonly office: string; readonly body: string }[];
  readonly opensOn: string;
  readonly closesOn: string;
  readonly quota?: number;
  readonly rankBy?: string;
  readonly shares: readonly { readonly line: string; readonly payer: string | null }[];
}

export const city = "finance-bureau";
const industry = {
  office: "industry",
  leading: "industry-and-information-technology-bureau",
} as const;
const science = { office: "science", leading: "science-and-technology-bureau" } as const;

/** Eleven measures of four documents. */
export const programmes: readonly CityProgramme[] = [
  {
    id: "equipment-2019",
    measure: "d1-01-equipment-catalogue",
    title: "2019年首台（套）及高端技术装备奖励（虚构）",
    office: "clusters",
    leading: "emerging-clusters-task-forces",
    supporting: [{ office: "industry", body: industry.leading }],
    opensOn: "2019-03-04",
    closesOn: "2019-05-31",
    shares: [{ line: "equipment", payer: city }],
  },
  {
    id: "champion-2019",
    measure: "d1-04-champion",
    title: "2019年单项冠军、瞪羚等企业奖励（限三家，虚构）",
    ...industry,
    supporting: [{ office: "statistics", body: "statistics-bureau" }],
    opensOn: "2019-03-04",
    closesOn: "2019-06-28",
    quota: 3,
    rankBy: "recognition.provincialAward",
    shares: [{ line: "champion", payer: city }],
  },
  {
    id: "standard-2019",
    measure: "d1-05-standard",
    title: "2019年标准制定、修订奖励（虚构）",
    office: "market",
    leading: "market-regulation-bureau",
    supporting: [],
    opensOn: "2019-03-11",
    closesOn: "2019-11-29",
    shares: [{ line: "standard", payer: city }],
  },
  {
    id: "growth-2019",
    measure: "d1-09-past-threshold",
    title: "2019年“小升规”企业奖励返还（市县两级，虚构）",
    ...industry,
    supporting: [{ office: "tax", body: "tax-bureau" }],
    opensOn: "2019-03-11",
    closesOn: "2019-10-31",
    shares: [
      { line: "growth", payer: city },
      { line: "growth", payer: null },
    ],
  },
  {
    id: "platform-2019",
    measure: "d1-14-platform",
    title: "2019年技术创新平台奖励（虚构）",
    ...science,
    supporting: [{ office: "reform", body: "development-and-reform-commission" }],
    opensOn: "2019-03-18",
    closesOn: "2019-10-31",
    shares: [{ line: "platform", payer: city }],
  },
  {
    id: "upgrade-2019",
    measure: "d22-07-upgrade-firm",
    title: "2019年县级技改奖励资金（由县定数，虚构）",
    ...industry,
    supporting: [],
    opensOn: "2019-04-01",
    closesOn: "2019-11-29",
    shares: [{ line: "upgrade", payer: null }],
  },
  {
    id: "high-tech-2019",
    measure: "d24-02-high-tech",
    title: "2019年高新技术企业认定奖励（虚构）",
    ...science,
    supporting: [],
    opensOn: "2019-03-18",
    closesOn: "2019-11-29",
    shares: [{ line: "high-tech", payer: city }],
  },
  {
    id: "research-2019",
    measure: "d24-01-research",
    title: "2019年企业研发投入补助（按原释义发布，虚构）",
    ...science,
    supporting: [{ office: "tax", body: "tax-bureau" }],
    opensOn: "2019-03-11",
    closesOn: "2019-03-29",
    shares: [{ line: "research", payer: city }],
  },
  {
    id: "match-2019",
    measure: "d24-01-match",
    title: "2019年省级研发投入补助1:1支持（虚构）",
    ...science,
    supporting: [{ office: "tax", body: "tax-bureau" }],
    opensOn: "2019-04-15",
    closesOn: "2019-10-31",
    shares: [{ line: "match", payer: city }],
  },
  {
    id: "premium-2019",
    measure: "d25-01-first-set-premium",
    title: "2019年首台（套）保费补贴（虚构）",
    ...industry,
    supporting: [],
    opensOn: "2019-04-01",
    closesOn: "2019-09-20",
    shares: [{ line: "premium", payer: city }],
  },
  {
    id: "safety-2019",
    measure: "d25-04-safety-premium",
    title: "2019年安全生产责任保险保费补贴（即将开放，虚构）",
    office: "emergency",
    leading: "emergency-management-bureau",
    supporting: [],
    opensOn: "2019-10-08",
    closesOn: "2019-12-20",
    shares: [{ line: "safety", payer: city }],
  },
];

/** @throws where there is none of the name */
export function programmeOf(id: string): CityProgramme {
  const found = programmes.find((each) => each.id === id);
  if (found === undefined) throw new Error(`the city has no programme ${id}`);
  return found;
}

/** What the city's and the counties' lines are given at the beginning of the year, in yuan. */
export const appropriations: readonly {
  readonly line: string;
  readonly title: string;
  readonly office: string;
  readonly payer: string;
  readonly body: string;
  readonly amount: string;
}[] = [
  ...programmes.flatMap(({ title, leading, shares }) =>
    shares.flatMap(({ line, payer }) =>
      payer === null
        ? []
        : [{ line, title, office: "finance", payer, body: leading, amount: "20000000" }],
    ),
  ),
  ...(["chiping", "linqing", "gaotang", "high-tech"] as const).flatMap((office) => {
    const county = office === "high-tech" ? "high-tech-zone" : office;
    return ["growth", "upgrade"].map((line) => ({
      line: `${line}-${county}`,
      title: line === "growth" ? "“小升规”奖励返还，县级（虚构）" : "技改奖励资金，县级（虚构）",
      office,
      payer: county,
      body: industry.leading,
      amount: "3000000",
    }));
  }),
];
