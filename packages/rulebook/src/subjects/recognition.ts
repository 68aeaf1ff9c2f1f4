import { factsOf } from "@gongbao/engine";
import { declared } from "./evidence.ts";
import { recognition } from "./kinds.ts";

const facts = factsOf(recognition);

/** What shows that something was recognised, as what and when. */
const shownBy = {
  zh: "认定文件、证书或公布的名单",
  en: "document of recognition, certificate or published list",
};

/** What rules ask of a recognition: a title, an award of honour, a place on a list. */
export const recognitionFacts = {
  title: facts.level(
    "title",
    {
      "new-materials-leader": {
        zh: "省新材料领军企业",
        en: "provincial leading new-materials enterprise",
      },
      "integration-demo-national": {
        zh: "国家两化融合示范企业",
        en: "national demonstration of informatised industry",
      },
      "integration-demo-provincial": {
        zh: "省两化融合示范企业",
        en: "provincial demonstration of informatised industry",
      },
      "integration-certified": {
        zh: "国家两化融合管理体系贯标认定",
        en: "certified to the national management system for informatised industry",
      },
      "integration-demo-municipal": {
        zh: "市级两化融合示范企业",
        en: "municipal demonstration of informatised industry",
      },
      "china-top-500": { zh: "“中国500强”", en: "China Top 500" },
      "shandong-top-100": { zh: "“山东省100强”", en: "Shandong Top 100" },
      "champion-national": {
        zh: "国家级制造业“单项冠军”示范企业",
        en: "national single-product champion in manufacturing (demonstration)",
      },
      "champion-national-nursery": {
        zh: "国家级制造业“单项冠军”培育企业",
        en: "national single-product champion in manufacturing (nursery)",
      },
      "champion-provincial": {
        zh: "省级制造业“单项冠军”示范企业",
        en: "provincial single-product champion in manufacturing (demonstration)",
      },
      "champion-provincial-nursery": {
        zh: "省级制造业“单项冠军”培育企业",
        en: "provincial single-product champion in manufacturing (nursery)",
      },
      "hidden-champion": { zh: "省级“隐形冠军”企业", en: "provincial hidden champion" },
      unicorn: { zh: "省级“独角兽”企业", en: "provincial unicorn" },
      gazelle: { zh: "省级“瞪羚”企业", en: "provincial gazelle" },
      "innovative-excellent": {
        zh: "省级“创新优秀”企业",
        en: "provincial enterprise excellent in innovation",
      },
      "brand-demo": {
        zh: "工业和信息化部工业品牌培育示范企业",
        en: "ministry demonstration enterprise for industrial brands",
      },
      "regional-brand-pilot": {
        zh: "工业和信息化部产业集群区域品牌建设试点",
        en: "ministry pilot for a regional brand of an industrial cluster",
      },
      "china-quality-award": { zh: "中国质量奖", en: "China Quality Award" },
      "governor-quality-award": { zh: "山东省省长质量奖", en: "Shandong Governor's Quality Award" },
      "mayor-quality-award": { zh: "聊城市市长质量奖", en: "Liaocheng Mayor's Quality Award" },
      "china-quality-nomination": { zh: "中国质量奖提名奖", en: "China Quality Award nomination" },
      "governor-quality-nomination": {
        zh: "山东省省长质量奖提名奖",
        en: "Shandong Governor's Quality Award nomination",
      },
      "quality-benchmark-national": { zh: "国家级质量标杆", en: "national quality benchmark" },
      "scenario-benchmark-provincial": {
        zh: "省级应用场景标杆企业",
        en: "provincial benchmark for application scenarios",
      },
      "top-ten-private": {
        zh: "聊城市十大优秀民营企业",
        en: "one of Liaocheng's ten outstanding private enterprises",
      },
      "science-award-national": {
        zh: "国家自然科学、技术发明、科学技术进步奖",
        en: "national award for natural science, invention or scientific progress",
      },
      "science-award-provincial-1": {
        zh: "省自然科学、技术发明、科学技术进步一等奖",
        en: "provincial science award, first class",
      },
      "science-award-provincial-2": {
        zh: "省自然科学、技术发明、科学技术进步二等奖",
        en: "provincial science award, second class",
      },
      "science-award-provincial-3": {
        zh: "省自然科学、技术发明、科学技术进步三等奖",
        en: "provincial science award, third class",
      },
      "contest-national": {
        zh: "国家创新创业大赛行业总决赛奖励",
        en: "prize in the finals of the national innovation contest",
      },
      "contest-provincial": {
        zh: "省创新创业大赛奖励（资金支持）",
        en: "prize or funds of the provincial innovation contest",
      },
      "art-prize": { zh: "聊城文艺奖", en: "Liaocheng prize for literature and art" },
      "overseas-park": {
        zh: "省级境外经贸合作园区",
        en: "provincial park for economic cooperation abroad",
      },
      "trade-pilot": {
        zh: "省级外贸转型升级试点县",
        en: "provincial pilot county for the upgrading of foreign trade",
      },
      "taishan-quality": { zh: "“泰山品质”认证", en: "“Taishan Quality” certified" },
      "regional-brand-national": {
        zh: "国家级区域集群品牌",
        en: "national regional brand of a cluster",
      },
      "high-tech-firm": {
        zh: "通过山东省高新技术企业认定",
        en: "recognised as a high-tech enterprise of Shandong",
      },
      "high-tech-applied": {
        zh: "高新技术企业认定受理但未通过",
        en: "applied to be a high-tech enterprise, and was not recognised",
      },
      "china-patent-gold": { zh: "中国专利奖金奖", en: "China Patent Award, gold" },
      "china-patent-excellence": {
        zh: "中国专利奖优秀奖",
        en: "China Patent Award, excellence",
      },
      "provincial-patent": { zh: "省专利奖", en: "provincial patent award" },
      "patent-intensive": {
        zh: "聊城市知识产权密集型企业",
        en: "Liaocheng enterprise rich in intellectual property",
      },
      green: {
        zh: "绿色园区、绿色工厂、绿色供应链、绿色产品",
        en: "green park, factory, supply chain or product",
      },
      "quality-benchmark-provincial": { zh: "省级质量标杆", en: "provincial quality benchmark" },
    },
    {
      label: { zh: "称号", en: "title" },
      evidence: shownBy,
    },
  ),
  on: facts.day("on", {
    label: { zh: "认定（入选、获奖）日期", en: "day of recognition" },
    hint: {
      zh: "首次认定的日期；复核、续认不算新认定",
      en: "the day it was first recognised; a renewal does not count",
    },
    evidence: shownBy,
  }),
  first: facts.yesNo("first", {
    evidence: declared,
    label: { zh: "是否首次获得", en: "received for the first time" },
  }),
  firstCompleter: facts.yesNo("firstCompleter", {
    label: { zh: "是否第一完成单位", en: "first of the bodies that did the work" },
    evidence: { zh: "获奖证书", en: "the award's certificate" },
  }),
  prize: facts.amount("prize", {
    label: { zh: "因此获得的国家、省奖励资金", en: "prize money received for it" },
    hint: {
      zh: "国家或省随奖项、称号发给的资金",
      en: "what the state or the province gave with the prize or title",
    },
    evidence: { zh: "奖励资金拨付文件", en: "the payment notice of the prize" },
  }),
  provincialAward: facts.amount("provincialAward", {
    label: { zh: "省级奖励资金", en: "award received from the province" },
    evidence: { zh: "省级奖励资金拨付文件", en: "the province's payment notice" },
  }),
};
