import { factsOf } from "@gongbao/engine";
import { contract } from "./evidence.ts";
import { patent } from "./kinds.ts";

const facts = factsOf(patent);
const certificate = { zh: "专利证书", en: "the patent certificate" };

/** What rules ask of a patent. */
export const patentFacts = {
  domesticInvention: facts.yesNo("domesticInvention", {
    label: { zh: "是否国内授权发明专利", en: "an invention patent granted in China" },
    evidence: certificate,
  }),
  firstOfFirm: facts.yesNo("firstOfFirm", {
    label: { zh: "是否企业首件", en: "the enterprise's first" },
    evidence: certificate,
  }),
  valid: facts.yesNo("valid", {
    label: { zh: "是否有效", en: "still valid" },
    evidence: { zh: "缴纳年费的凭证", en: "proof of the yearly fee" },
  }),
  serviceInvention: facts.yesNo("serviceInvention", {
    label: { zh: "是否职务发明专利", en: "a service invention" },
    evidence: certificate,
  }),
  insured: facts.yesNo("insured", {
    label: { zh: "是否投保专利保险", en: "insured" },
    evidence: contract,
  }),
};
