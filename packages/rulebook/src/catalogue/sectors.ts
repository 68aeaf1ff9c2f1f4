import type { Label } from "@gongbao/engine";

/** A field of business that somebody may look for measures in. The gazette names none: the list is ours, to search by. */
export interface Sector extends Label {
  readonly id: string;
}

/** Each sector with the words by which a measure is known to be of it. */
const known: readonly (Sector & { readonly words: RegExp })[] = [
  {
    id: "industry",
    zh: "工业与技术改造",
    en: "Industry and upgrading",
    words: /制造|技改|技术改造|工业|首台|两化融合|产能|产业集群|供应链|标杆企业/u,
  },
  {
    id: "agriculture",
    zh: "农业农村",
    en: "Agriculture",
    words: /农业|涉农|农户|农产品|林农|农村/u,
  },
  {
    id: "science",
    zh: "科技创新与专利",
    en: "Science and patents",
    words: /科技|研发|专利|高新技术|孵化|众创|创新平台|技术转让|知识产权|实验室/u,
  },
  {
    id: "finance",
    zh: "金融与保险",
    en: "Finance and insurance",
    words: /贷款|保险|担保|债|基金|融资|银行|上市|贴息/u,
  },
  { id: "talent", zh: "人才", en: "Talent", words: /人才|博士|硕士|科技人员|特派员|引荐/u },
  {
    id: "trade",
    zh: "外贸与投资",
    en: "Trade and investment",
    words: /外贸|出口|境外|境内外|招商/u,
  },
  {
    id: "culture",
    zh: "文化旅游",
    en: "Culture and tourism",
    words: /旅游|景区|文化|文艺/u,
  },
  {
    id: "environment",
    zh: "绿色环保",
    en: "Environment",
    words: /环境保护|环保|节能|节水|绿色|空气质量/u,
  },
  {
    id: "new-economy",
    zh: "新经济与云服务",
    en: "New economy",
    words: /新经济|云服务|瞪羚|独角兽|军民/u,
  },
  {
    id: "quality",
    zh: "质量、品牌与标准",
    en: "Quality, brands and standards",
    words: /质量|品牌|标准/u,
  },
];

/** The sectors, in the order in which they are offered. */
export const sectors: readonly Sector[] = known.map(({ id, zh, en }) => ({ id, zh, en }));

/** The sectors that a measure's title or cited words name; empty where it is for every business alike. */
export const sectorsOf = (title: string, words: readonly string[]): readonly string[] =>
  known
    .filter((sector) => [title, ...words].some((text) => sector.words.test(text)))
    .map(({ id }) => id);
