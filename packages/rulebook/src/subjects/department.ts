import { factsOf } from "@gongbao/engine";
import { department } from "./kinds.ts";

const facts = factsOf(department);

/** What rules ask of a department of the city. */
export const departmentFacts = {
  grade: facts.level(
    "grade",
    {
      first: { zh: "择优第一档", en: "first grade" },
      second: { zh: "择优第二档", en: "second grade" },
      third: { zh: "择优第三档", en: "third grade" },
      none: { zh: "未选上", en: "not chosen" },
    },
    {
      label: { zh: "年终考核择优的档次", en: "grade in the year's review" },
      evidence: { zh: "年终考核结果", en: "result of the year's review" },
    },
  ),
};
