import { factsOf } from "@gongbao/engine";
import { contract, filed, taxed } from "./evidence.ts";
import { enclave } from "./kinds.ts";

const facts = factsOf(enclave);

/** What rules ask of an enclave project: one that a county lets go to another. */
export const enclaveFacts = {
  kind: facts.level(
    "kind",
    {
      new: { zh: "市内新上产业项目", en: "new project within the city" },
      relocated: { zh: "既有企业搬迁项目", en: "existing firm that moved" },
    },
    { label: { zh: "项目类型", en: "kind of project" }, evidence: contract },
  ),
  role: facts.level(
    "role",
    {
      from: { zh: "转出地", en: "the place it leaves" },
      to: { zh: "转入地", en: "the place it goes to" },
    },
    {
      label: {
        zh: "本县（市、区）是转出地还是转入地",
        en: "role of this county in the project",
      },
      evidence: contract,
    },
  ),
  productionOn: facts.day("productionOn", {
    evidence: filed,
    label: { zh: "投产日期", en: "day production began" },
  }),
  countyTax: facts.amount("countyTax", {
    label: {
      zh: "当年缴纳的增值税、企业所得税县级分成部分",
      en: "the counties' share of this year's value-added and corporate income tax",
    },
    evidence: taxed,
  }),
  agreedShare: facts.share("agreedShare", {
    label: { zh: "双方商定的转出地分享比例", en: "share of the place it leaves, as agreed" },
    hint: {
      zh: "没有另行商定的，新上项目填40%，搬迁项目填50%",
      en: "where nothing else was agreed, 40% for a new project and 50% for one that moved",
    },
    evidence: contract,
  }),
  agreedYears: facts.number("agreedYears", {
    label: { zh: "双方商定的分享年限（年）", en: "years of sharing, as agreed" },
    hint: { zh: "没有另行商定的填3", en: "3 where nothing else was agreed" },
    evidence: contract,
    max: 50,
  }),
};
