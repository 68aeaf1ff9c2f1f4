import type { InterpretationDefinition, Label } from "@gongbao/engine";

/** Words that damage, names or two documents make doubtful, where no sum hangs on it; and how each is treated. */
export interface Doubt {
  readonly title: Label;
  readonly places: InterpretationDefinition["places"];
  readonly treated: Label;
}

export const otherDoubts: readonly Doubt[] = [
  {
    title: {
      zh: "重大项目库每半年还是每年论证一次",
      en: "The library of major projects: reviewed each half-year or each year",
    },
    places: [
      { document: "D1", article: "20", quote: "每半年组织召开一次论证会" },
      { document: "D2", article: "17", quote: "每年组织召开一次论证会" },
    ],
    treated: {
      zh: "两条各列为一项职责；依聊政发〔2019〕1号第33条，以后出的每半年一次为准。",
      en: "Each stands as a duty; by article 33 of 聊政发〔2019〕1号 the later, each half-year, holds.",
    },
  },
  {
    title: {
      zh: "旧动能淘汰综合奖补的办法另行制定",
      en: "The rules on phasing out old drivers are still to come",
    },
    places: [
      {
        document: "D2.1",
        article: null,
        quote: "具体办法由市财政局会同有关部门另行制定",
      },
    ],
    treated: {
      zh: "没有公式，写作没有上限的区间（“九大”产业集群财政政策第六条），不作测算。",
      en: "There is no formula: an open range (article 6 of the opinion on the nine clusters), nothing is computed.",
    },
  },
  {
    title: {
      zh: "指标说明（附件2）原文略去",
      en: "The notes on the indicators (annex 2) are left out of the gazette",
    },
    places: [
      {
        document: "D2.1",
        article: null,
        quote: "2. 市级新旧动能转换激励性转移支付相关指标说明（略）",
      },
    ],
    treated: {
      zh: "指标口径由填报数据的人依原件掌握；全部相等时功效系数没有意义，报告出来，不除以零。",
      en: "Whoever states the data follows the original; where all figures are alike the efficacy score has no meaning, which is said, and nothing is divided by nought.",
    },
  },
  {
    title: {
      zh: "高新技术企业税收增长奖励的比例没有给出",
      en: "The rate of the reward for high-tech taxes is not given",
    },
    places: [
      { document: "D2.1", article: "3", quote: "按一定比例奖励所在县（市、区）、市属开发区" },
    ],
    treated: {
      zh: "比例未知，不是零：每地的奖励是零到全部增量的区间，可用 --set rate=… 试算。",
      en: "Unknown, not nought: each reward is a range up to the whole increase, and --set rate=… tries a rate.",
    },
  },
  {
    title: { zh: "“以上”“以下”“超过”是否包含本数", en: "Whether a bound itself is inside" },
    places: [
      { document: "D2.4", article: "1", quote: "年销售收入2亿元以上企业" },
      { document: "D1", article: "4", quote: "年主营业务收入首次超过500亿元" },
    ],
    treated: {
      zh: "依民法总则第205条：以上、以下、以内包括本数，超过、不满不包括；另写“（含）”的从其所写。每个门槛都有正好在线上的例子。",
      en: "By article 205 of the General Provisions: 以上, 以下 and 以内 take the bound in, 超过 and 不满 do not, and （含） says so itself. Every threshold has an example exactly on it.",
    },
  },
  {
    title: {
      zh: "由另一文件定额的奖补",
      en: "Awards whose sum another document sets",
    },
    places: [
      {
        document: "D2.5",
        article: "15",
        quote: "市财政按有关规定给予200万元以上、最高600万元的奖补",
      },
      { document: "D1", article: "9", quote: "（聊政发〔2016〕56号）文件要求进行奖补" },
    ],
    treated: {
      zh: "是未知而有界的数，不是可以自由裁量的数：分别为200万至600万元之间、没有写界的。",
      en: "Unknown within bounds, not at anyone's discretion: between 2 and 6 million in one place, without bounds in the other.",
    },
  },
  {
    title: {
      zh: "“不再列入…综合奖补范围”",
      en: "“No longer in the base of the general transfer”",
    },
    places: [{ document: "D1", article: "2", quote: "不再列入省对市综合奖补范围" }],
    treated: {
      zh: "项目退出的是另一项转移支付的基数，不排除任何奖补；写作措施的效果。",
      en: "The project leaves the base of another transfer; it excludes no award, and stands as an effect of the measure.",
    },
  },
  {
    title: { zh: "同一机构两个名称", en: "One body under two names" },
    places: [
      { document: "D2.5", article: "4", quote: "市安监部门" },
      { document: "D2.5", article: "5", quote: "聊城银监分局" },
    ],
    treated: {
      zh: "机构名册记有别名和起止日期：市安监部门即市应急局，聊城银监分局即聊城银保监分局。",
      en: "The register of bodies keeps dated aliases: one body, two names.",
    },
  },
  {
    title: { zh: "扫描损坏", en: "Damage from scanning" },
    places: [{ document: "D2.4", article: "10", quote: "对专利权人进行投注保险的专利权" }],
    treated: {
      zh: "逐处列为勘误，原文可查（gongbao read --scan、--errata）；“投注保险”照录，按投保理解。",
      en: "Each place is an erratum and the scan stays readable (gongbao read --scan, --errata); “投注保险” is kept as printed and read as insured.",
    },
  },
];
