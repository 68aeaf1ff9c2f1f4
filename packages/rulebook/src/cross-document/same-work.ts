import type { CollisionDefinition } from "@gongbao/engine";

/** Measures of 聊政发〔2019〕1号, and those of the policies a week older that reward the same work. */
interface Rivals {
  readonly by: "item" | "holder";
  readonly of: { readonly zh: string; readonly en: string };
  readonly later: readonly string[];
  readonly earlier: readonly string[];
}

export const rivals: readonly Rivals[] = [
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
export const twice: readonly {
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

/** What several documents give one upgrading project. */
export const upgrades = [
  "d1-02-upgrade-grant",
  "d1-02-provincial-benchmark-interest",
  "d1-02-municipal-major-interest",
  "d22-07-provincial-major",
  "d22-07-municipal-major",
  "d25-02-provincial-major",
] as const;
