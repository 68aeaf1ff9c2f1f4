import { factsOf } from "@gongbao/engine";
import { contract } from "./evidence.ts";
import { enterprise } from "./kinds.ts";

const firm = factsOf(enterprise);

/** What rules ask of a firm's trade with other places. */
export const tradeFacts = {
  atFair: firm.yesNo("atFair", {
    label: {
      zh: "是否经组织参加境内外展会并支付展位费",
      en: "has taken part in an organised fair and paid for a booth",
    },
    evidence: contract,
  }),
};
