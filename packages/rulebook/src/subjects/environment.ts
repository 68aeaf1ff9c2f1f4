import { factsOf } from "@gongbao/engine";
import { notice } from "./evidence.ts";
import { county } from "./kinds.ts";

const area = factsOf(county);

/** What rules of the environment ask of a county or zone. */
export const environmentFacts = {
  airCompensation: area.yesNo("airCompensation", {
    label: {
      zh: "空气质量是否应得生态补偿",
      en: "to be compensated for the quality of its air",
    },
    hint: {
      zh: "补偿办法另有规定",
      en: "other rules lay down how",
    },
    evidence: notice,
  }),
};
