import type { InterpretationDefinition } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

export const platformInterpretations: readonly InterpretationDefinition[] = [
  {
    id: "platform-list",
    title: {
      zh: "技术创新平台的列举是否包括国家制造业创新中心等",
      en: "Whether the list of technology platforms takes in national innovation centres",
    },
    readings: [
      {
        id: "open",
        label: { zh: "包括，列举以“等”结尾", en: "yes: the list ends with “and so on”" },
      },
      { id: "closed", label: { zh: "不包括，只算列出的六类", en: "no: only the six kinds named" } },
    ],
    default: "open",
    why: {
      zh: "括号内列举以“等”结尾，被列举的是“国家级、省级技术创新平台”，国家技术创新中心等合于此名。",
      en: "The list ends with “and so on” and illustrates “national and provincial technology platforms”, which these centres are.",
    },
    places: [
      {
        document: DOCUMENT,
        article: "14",
        quote: "工程技术研究中心、重点实验室、企业技术中心、工程实验室、工业设计中心、院士工作站等",
      },
    ],
  },
];
