import type { CollisionDefinition, InterpretationDefinition } from "@gongbao/engine";

const provision = {
  document: "D1",
  article: "33",
  quote: "凡我市以往文件规定与本实施意见不一致的，以本实施意见为准；同一项工作不重复奖励。",
};

/** Whether 聊政发〔2019〕1号 第33条 reaches the joint document of a week before it. */
export const crossDocumentInterpretations: readonly InterpretationDefinition[] = [
  {
    id: "d2-after-d1",
    title: {
      zh: "聊政发〔2019〕1号第33条是否及于一周前的聊办发〔2019〕3号",
      en: "Whether article 33 of 聊政发〔2019〕1号 reaches 聊办发〔2019〕3号, a week older",
    },
    readings: [
      {
        id: "d1-prevails",
        label: {
          zh: "及于：同一项工作以聊政发〔2019〕1号为准",
          en: "it does: for the same work 聊政发〔2019〕1号 stands",
        },
      },
      {
        id: "larger",
        label: {
          zh: "只及于“不重复奖励”：同一项工作给较高的一项",
          en: "only its “not twice”: the same work gets the larger",
        },
      },
      {
        id: "separate",
        label: {
          zh: "不及于市委、市政府两办联合发文：分别给予",
          en: "it does not reach a joint document of Party and government: both are given",
        },
      },
    ],
    default: "d1-prevails",
    why: {
      zh: "聊办发〔2019〕3号印发在前，属于“我市以往文件”；两项奖励不一致的以后者为准，一致的也只给一次。",
      en: "聊办发〔2019〕3号 came first and is an “earlier document of the city”: where they differ the later stands, and where they agree the work is rewarded once.",
    },
    places: [provision],
  },
  {
    id: "two-opinions",
    title: {
      zh: "同一工作在聊办发〔2019〕3号的两份意见中都有奖补",
      en: "One work that two opinions of 聊办发〔2019〕3号 both reward",
    },
    readings: [
      { id: "larger", label: { zh: "只给较高的一项", en: "the larger only" } },
      { id: "separate", label: { zh: "分别给予", en: "both are given" } },
    ],
    default: "larger",
    why: {
      zh: "五份意见同时印发，落实同一份财政政策，写的是同一笔支持；聊政发〔2019〕1号第33条也不许同一项工作重复奖励。",
      en: "The five opinions were issued together to carry out one policy, and speak of one support; nor does article 33 of 聊政发〔2019〕1号 allow rewarding the same work twice.",
    },
    places: [
      { document: "D2.4", article: "6", quote: "对批复建设为国家级和省级高层次平台的" },
      { document: "D2.2", article: "10", quote: "国家重点实验室等高端协同创新平台" },
      provision,
    ],
  },
  {
    id: "first-revenue-same-work",
    title: {
      zh: "收入首次跨档：奖经营者与奖民营领军企业是否同一项工作",
      en: "Whether rewarding the operator and the private firm for one milestone is the same work",
    },
    readings: [
      {
        id: "separate",
        label: {
          zh: "不是：受款人和基数都不同，分别给予",
          en: "no: payee and base differ, and both are given",
        },
      },
      {
        id: "same",
        label: {
          zh: "是：同一年的收入增长，以聊政发〔2019〕1号为准",
          en: "yes: one growth of revenue, and 聊政发〔2019〕1号 stands",
        },
      },
    ],
    default: "separate",
    why: {
      zh: "一个按主营业务收入奖励制造业企业经营者，一个按销售收入奖励民营领军企业，奖励的人和算的数都不同。",
      en: "One rewards the operator of a manufacturer by revenue of the main business, the other a leading private firm by sales: neither person nor figure is the same.",
    },
    places: [
      {
        document: "D1",
        article: "4",
        quote: "分别给予企业经营者一次性奖励100万元、50万元、30万元、20万元",
      },
      {
        document: "D2.2",
        article: "1",
        quote: "年销售收入首次突破50亿元、100亿元、300亿元的民营领军企业",
      },
    ],
  },
  {
    id: "same-tax-returned",
    title: {
      zh: "“小升规”返还与投资项目财力奖励能否用同一笔税收",
      en: "Whether growing past the threshold and an investment may be rewarded from one tax",
    },
    readings: [
      {
        id: "same",
        label: { zh: "不能：只给较高的一项", en: "no: the larger only" },
      },
      { id: "separate", label: { zh: "能：分别给予", en: "yes: both are given" } },
    ],
    default: "same",
    why: {
      zh: "两项都返还同一笔地方新增财力，各100%时合计超过所缴；第33条：同一项工作不重复奖励。",
      en: "Both give back the same new local revenue, and together more than was paid; article 33: the same work is not rewarded twice.",
    },
    places: [
      {
        document: "D1",
        article: "9",
        quote: "按实缴税款地方财政新增部分的100%、50%、30%给予奖励返还",
      },
      { document: "D1", article: "17", quote: "按照前3年100%，第4年、第5年50%的比例奖励给企业" },
    ],
  },
];

/** Measures of 聊政发〔2019〕1号, and those of the policies a week older that reward the same work. */
interface Rivals {
  readonly by: "item" | "holder";
  readonly of: { readonly zh: string; readonly en: string };
  readonly later: readonly string[];
  readonly earlier: readonly string[];
}

const rivals: readonly Rivals[] = [
  {
    by: "item",
    of: { zh: "单项冠军、独角兽等称号", en: "champions and unicorns" },
    later: ["d1-04-champion"],
    earlier: ["d22-01-champion"],
  },
  {
    by: "item",
    of: { zh: "产业集群新增收入", en: "new revenue of a cluster" },
    later: ["d1-03-cluster-revenue"],
    earlier: ["d22-04-cluster-revenue"],
  },
  {
    by: "item",
    of: { zh: "新经济园区新增收入", en: "new revenue of a new-economy park" },
    later: ["d1-03-new-economy-park"],
    earlier: ["d22-04-new-economy-park"],
  },
  {
    by: "item",
    of: { zh: "应用场景标杆企业", en: "benchmark firms for scenarios" },
    later: ["d1-08-scenario-benchmark"],
    earlier: ["d22-05-scenario-benchmark"],
  },
  {
    by: "item",
    of: { zh: "省级重大技改项目", en: "major upgrading projects of the province" },
    later: ["d1-02-provincial-benchmark-interest"],
    earlier: ["d22-07-provincial-major", "d25-02-provincial-major"],
  },
  {
    by: "item",
    of: { zh: "市级重大技改项目", en: "municipal major upgrading projects" },
    later: ["d1-02-municipal-major-interest"],
    earlier: ["d22-07-municipal-major"],
  },
  {
    by: "item",
    of: { zh: "境外经贸合作园区", en: "parks abroad" },
    later: ["d1-32-overseas-park"],
    earlier: ["d22-08-overseas-park"],
  },
  {
    by: "item",
    of: { zh: "外贸转型升级试点县", en: "pilot counties of foreign trade" },
    later: ["d1-32-trade-pilot"],
    earlier: ["d22-08-trade-pilot"],
  },
  {
    by: "item",
    of: { zh: "小微企业创业创新示范基地", en: "demonstration bases for small firms" },
    later: ["d1-16-small-firm-base"],
    earlier: ["d22-10-small-firm-base"],
  },
  {
    by: "item",
    of: { zh: "国家级、省级技术创新平台", en: "national and provincial technology platforms" },
    later: ["d1-14-platform"],
    earlier: ["d24-06-platform", "d22-10-high-end"],
  },
  {
    by: "item",
    of: { zh: "市级技术创新平台", en: "technology platforms of the city" },
    later: ["d1-14-municipal-platform"],
    earlier: ["d24-06-municipal-platform"],
  },
  {
    by: "item",
    of: { zh: "工业品牌培育示范企业", en: "demonstration enterprises for brands" },
    later: ["d1-05-brand-demo"],
    earlier: ["d22-12-brand-demo"],
  },
  {
    by: "item",
    of: { zh: "产业集群区域品牌建设试点", en: "pilots of regional brands" },
    later: ["d1-05-regional-brand"],
    earlier: ["d22-12-regional-brand-pilot"],
  },
  {
    by: "item",
    of: { zh: "质量标杆", en: "quality benchmarks" },
    later: ["d1-05-quality-benchmark"],
    earlier: ["d22-12-quality-benchmark"],
  },
  {
    by: "item",
    of: { zh: "国家级、省级现代农业产业园", en: "modern agricultural parks" },
    later: ["d1-02-agricultural-park"],
    earlier: ["d22-12-agricultural-park"],
  },
  {
    by: "item",
    of: { zh: "市级现代农业产业园", en: "municipal agricultural parks" },
    later: ["d1-02-agricultural-park-municipal"],
    earlier: ["d22-12-agricultural-park-municipal"],
  },
  {
    by: "item",
    of: { zh: "科技企业孵化器", en: "incubators" },
    later: ["d1-16-incubator"],
    earlier: ["d24-07-incubator"],
  },
  {
    by: "item",
    of: { zh: "众创空间", en: "makerspaces" },
    later: ["d1-16-makerspace"],
    earlier: ["d24-07-makerspace"],
  },
  {
    by: "item",
    of: { zh: "培育高新技术企业", en: "raising high-tech firms" },
    later: ["d1-16-firms-raised"],
    earlier: ["d24-03-firms-raised"],
  },
  {
    by: "item",
    of: { zh: "创新创业大赛", en: "innovation contests" },
    later: ["d1-16-contest"],
    earlier: ["d24-03-contest"],
  },
  {
    by: "item",
    of: { zh: "国家、省科学技术奖", en: "science awards" },
    later: ["d1-13-national-award", "d1-13-provincial-award"],
    earlier: ["d24-05-science-award"],
  },
  {
    by: "holder",
    of: { zh: "成果转化服务机构同额补助", en: "matching grants for service bodies" },
    later: ["d1-15-service-matching"],
    earlier: ["d24-14-service-matching"],
  },
  {
    by: "holder",
    of: { zh: "上市挂牌奖补", en: "rewards for being listed" },
    later: ["d1-09-listing"],
    earlier: ["d25-15-listing"],
  },
];

/** Work that two of the five opinions reward, each in its own words. */
const twice: readonly {
  readonly by: "item" | "holder";
  readonly of: { readonly zh: string; readonly en: string };
  readonly measures: readonly string[];
  readonly places: CollisionDefinition["places"];
}[] = [
  {
    by: "item",
    of: { zh: "国家级平台", en: "national platforms" },
    measures: ["d24-06-platform", "d22-10-high-end"],
    places: [
      { document: "D2.4", article: "6", quote: "对批复建设为国家级和省级高层次平台的" },
      { document: "D2.2", article: "10", quote: "国家重点实验室等高端协同创新平台" },
    ],
  },
  {
    by: "item",
    of: { zh: "省级重大技改项目", en: "major upgrading projects of the province" },
    measures: ["d22-07-provincial-major", "d25-02-provincial-major"],
    places: [
      { document: "D2.2", article: "7", quote: "对认定为省级重大技改项目" },
      { document: "D2.5", article: "2", quote: "对认定为省级重大技改项目" },
    ],
  },
];

/** The same work in 聊政发〔2019〕1号 and in the policies of a week before. */
export const crossDocumentCollisions: readonly CollisionDefinition[] = [
  ...rivals.flatMap(({ by, of, later, earlier }) =>
    later.flatMap((first) =>
      earlier.flatMap((second): CollisionDefinition[] => [
        {
          id: `${first}-over-${second}`,
          title: {
            zh: `${of.zh}：以聊政发〔2019〕1号为准`,
            en: `聊政发〔2019〕1号 stands, for ${of.en}`,
          },
          by,
          measures: [first, second],
          prevails: "order",
          places: [provision],
          under: { interpretation: "d2-after-d1", reading: "d1-prevails" },
        },
        {
          id: `${first}-or-${second}`,
          title: { zh: `${of.zh}：给较高的一项`, en: `The larger, for ${of.en}` },
          by,
          measures: [first, second],
          prevails: "larger",
          places: [provision],
          under: { interpretation: "d2-after-d1", reading: "larger" },
        },
      ]),
    ),
  ),
  ...twice.map(({ by, of, measures, places }): CollisionDefinition => ({
    id: `two-opinions-${measures.join("-")}`,
    title: {
      zh: `${of.zh}：两份意见只给较高的一项`,
      en: `The larger of two opinions, for ${of.en}`,
    },
    by,
    measures,
    prevails: "larger",
    places,
    under: { interpretation: "two-opinions", reading: "larger" },
  })),
  {
    id: "first-revenue",
    title: { zh: "收入首次跨档只奖一次", en: "A milestone of revenue is rewarded once" },
    by: "holder",
    measures: ["d1-04-revenue-milestone", "d22-01-private-leader"],
    prevails: "order",
    places: [provision],
    under: { interpretation: "first-revenue-same-work", reading: "same" },
  },
  {
    id: "same-tax",
    title: { zh: "同一笔新增财力只返还一次", en: "New revenue is given back once" },
    by: "holder",
    measures: ["d1-09-past-threshold", "d1-17-other-province", "d1-17-other-city"],
    places: [provision],
    under: { interpretation: "same-tax-returned", reading: "same" },
  },
  {
    id: "upgrade-project-documents",
    title: {
      zh: "同一技改项目在几份文件中只给一项",
      en: "One upgrading project gets one support of several documents",
    },
    by: "item",
    measures: [
      "d1-02-upgrade-grant",
      "d1-02-provincial-benchmark-interest",
      "d1-02-municipal-major-interest",
      "d22-07-provincial-major",
      "d22-07-municipal-major",
      "d25-02-provincial-major",
    ],
    places: [provision],
    under: { interpretation: "upgrade-same-work", reading: "same" },
  },
];

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
  ...[
    "d1-02-upgrade-grant",
    "d1-02-provincial-benchmark-interest",
    "d1-02-municipal-major-interest",
    "d22-07-provincial-major",
    "d22-07-municipal-major",
    "d25-02-provincial-major",
  ].map((upgrade) => [...ofProjects, upgrade]),
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
